import { MessageFlags, type Interaction } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BUTTONS } from '../../src/discord/button/index.ts';
import type { Call, SlashCommand } from '../../src/discord/command.ts';
import { createDispatcher } from '../../src/discord/dispatch.ts';
import type { Registry } from '../../src/discord/registry.ts';
import { UserError } from '../../src/user-error.ts';
import { en } from '../../src/words/en.ts';
import { fr } from '../../src/words/fr.ts';
import { fakeInteraction, openCall } from '../commands/call.ts';
import { sampleRelease } from './embed/sample.ts';

const KINDS = ['isChatInputCommand', 'isMessageContextMenuCommand', 'isModalSubmit', 'isButton'] as const;

let opened: Awaited<ReturnType<typeof openCall>>;
let calls: [name: string, language: string][];
beforeEach(async () => {
  opened = await openCall();
  calls = [];
});
afterEach(() => opened.store.close());

function registry(): Registry {
  const keep =
    (name: string) =>
    (_: unknown, { words }: Call) => {
      calls.push([name, words.locale]);
      return name.startsWith('fail') ? Promise.reject(new UserError('empty')) : Promise.resolve();
    };
  const build: SlashCommand['build'] = (builder) => builder;
  return {
    slash: new Map<string, SlashCommand>([
      ['ping', { kind: 'slash', build, run: keep('ping'), submit: keep('ping submitted') }],
      ['fail', { kind: 'slash', build, run: keep('fail') }],
    ]),
    message: new Map([['Read it', { kind: 'message', build: (builder) => builder, run: keep('read it') }]]),
    definitions: [],
  };
}

async function dispatch(kind: (typeof KINDS)[number], fields: object) {
  const { interaction, answers } = fakeInteraction<Interaction>({
    id: '1',
    locale: 'en-US',
    createdTimestamp: 0,
    isRepliable: () => true,
    isCommand: () => 'commandName' in fields,
    ...Object.fromEntries(KINDS.map((name) => [name, () => name === kind])),
    ...fields,
  });
  await createDispatcher(registry(), BUTTONS, opened.call)(interaction);
  return answers;
}

describe('an interaction goes to', () => {
  it.each([
    ['isChatInputCommand', { commandName: 'ping' }, 'ping'],
    ['isMessageContextMenuCommand', { commandName: 'Read it' }, 'read it'],
    ['isModalSubmit', { customId: 'ping' }, 'ping submitted'],
  ] as const)('its command: %s %j', async (kind, fields, name) => {
    expect(await dispatch(kind, fields)).toEqual([]);
    expect(calls).toEqual([[name, en.locale]]);
  });

  it('its command in the language of who asks', async () => {
    await dispatch('isChatInputCommand', { commandName: 'ping', locale: 'fr' });
    expect(calls).toEqual([['ping', fr.locale]]);
  });

  it('its button, with what stands behind the name', async () => {
    const quote = { quote: '2,800,000 units', start: 0, end: 15, rule: 'test' };
    const release = sampleRelease({ evidence: { '/placements/0/securities/0/count': quote } });
    const id = await opened.store.saveRelease({ release, title: 'Title', url: null, textHash: 'b'.repeat(64) });
    const [[name, given]] = (await dispatch('isButton', { customId: `sources:${id}` })) as [[string, object]];
    expect(name).toBe('reply');
    expect(given).toMatchObject({ flags: MessageFlags.Ephemeral });
    expect(JSON.stringify(given)).toContain('2,800,000 units');
  });
});

describe('what goes wrong is one private line', () => {
  const line = (content: string) => [['reply', { content, flags: MessageFlags.Ephemeral }]];
  it.each([
    ['an input that cannot be used', 'isChatInputCommand', { commandName: 'fail' }, en.errors.empty],
    ['a release that is no longer kept', 'isButton', { customId: 'sources:gone' }, en.errors.sources_gone],
    ['a command of an older version', 'isChatInputCommand', { commandName: 'old' }, en.errors.internal],
    ['a button of an older version', 'isButton', { customId: 'old:1' }, en.errors.internal],
    ['a modal of no command', 'isModalSubmit', { customId: 'fail' }, en.errors.internal],
  ] as const)('%s', async (_name, kind, fields, content) => {
    expect(await dispatch(kind, fields)).toEqual(line(content));
  });
});
