import {
  ComponentType,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  type ModalBuilder,
  type ModalSubmitInteraction,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import extractRelease from '../../commands/extract-release.ts';
import extract from '../../commands/extract.ts';
import { sourcesId } from '../../src/discord/embed/release-message.ts';
import type { Message } from '../../src/discord/limits.ts';
import { UserError } from '../../src/user-error.ts';
import { fakeInteraction, openCall } from './call.ts';

let opened: Awaited<ReturnType<typeof openCall>>;
beforeEach(async () => {
  opened = await openCall();
});
afterEach(() => opened.store.close());

const file = (name: string, size = 20) => ({
  name,
  size,
  url: `https://cdn.discordapp.com/${name}`,
  contentType: 'text/plain',
});

async function ask(options: { link?: string; file?: object }) {
  const { interaction, answers } = fakeInteraction<ChatInputCommandInteraction>({
    commandName: 'extract',
    options: { getString: () => options.link ?? null, getAttachment: () => options.file ?? null },
  });
  const outcome = await extract.run(interaction, opened.call).then(
    () => null,
    (error: unknown) => error,
  );
  return { answers, outcome };
}

describe('/extract', () => {
  it('acknowledges before it reads, and answers with a summary whose button finds the release again', async () => {
    const { answers, outcome } = await ask({ link: 'https://wire.example/a' });
    expect(outcome).toBeNull();
    expect(answers.map(([name]) => name)).toEqual(['deferReply', 'editReply']);
    expect(opened.read).toEqual([['link', 'https://wire.example/a']]);
    const message = answers[1]![1] as Message;
    const id = message.components[0]!.components[0]!.custom_id.replace(sourcesId(''), '');
    expect(await opened.store.findRelease(id)).toMatchObject({ title: 'Title', release: { kind: 'placement' } });
  });

  it('reads a file by its bytes, name and type', async () => {
    await ask({ file: file('release.txt') });
    expect(opened.read).toEqual([['file', Buffer.from('bytes of release.txt'), 'release.txt', 'text/plain']]);
  });

  it.each([
    [{ link: 'https://wire.example/a', file: file('a.txt') }, 'link_and_file'],
    [{ link: 'release please' }, 'bad_link'],
    [{ file: file('chart.png') }, 'wrong_type'],
    [{ file: file('a.txt', 6_000_000) }, 'too_large'],
  ])('refuses %j before anything is acknowledged', async (options, code) => {
    const { answers, outcome } = await ask(options);
    expect(outcome).toMatchObject({ code });
    expect(answers).toEqual([]);
    expect(opened.read).toEqual([]);
  });

  it('opens a modal that Discord takes, with two boxes for a paste', async () => {
    const { answers } = await ask({});
    const [[name, modal]] = answers as [[string, ModalBuilder]];
    expect(name).toBe('showModal');
    const { custom_id, title, components } = modal.toJSON();
    expect(custom_id).toBe('extract');
    expect(title.length).toBeLessThanOrEqual(45);
    expect(components).toMatchObject([
      { type: ComponentType.Label, component: { custom_id: 'start', max_length: 4000, required: true } },
      { type: ComponentType.Label, component: { custom_id: 'rest', max_length: 4000, required: false } },
    ]);
  });

  it('reads both boxes as one text', async () => {
    const boxes: Record<string, string> = { start: 'x'.repeat(4000), rest: 'and the end' };
    const { interaction } = fakeInteraction<ModalSubmitInteraction>({
      fields: { getTextInputValue: (id: string) => boxes[id] },
    });
    await extract.submit(interaction, opened.call);
    expect(opened.read).toEqual([['text', `${'x'.repeat(4000)}and the end`]]);
  });
});

describe('Extract release', () => {
  const menu = async (targetMessage: object) => {
    const { interaction, answers } = fakeInteraction<MessageContextMenuCommandInteraction>({
      targetMessage: { content: '', attachments: [], embeds: [], ...targetMessage },
    });
    await extractRelease.run(interaction, opened.call);
    return answers;
  };

  it('reads a message’s text, link and file', async () => {
    await menu({ content: 'Tamarack Ridge closes its financing.' });
    await menu({ content: 'look: https://wire.example/a' });
    await menu({ embeds: [{ url: null }, { url: 'https://wire.example/b' }] });
    await menu({ content: 'here', attachments: [file('a.html')] });
    expect(opened.read.map(([kind, given]) => [kind, String(given)])).toEqual([
      ['text', 'Tamarack Ridge closes its financing.'],
      ['link', 'https://wire.example/a'],
      ['link', 'https://wire.example/b'],
      ['file', 'bytes of a.html'],
    ]);
  });

  it('says so when there is nothing to read', async () => {
    await expect(menu({})).rejects.toThrow(UserError);
  });
});
