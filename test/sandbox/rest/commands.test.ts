import { ApplicationCommandOptionType as Type, ApplicationCommandType, Routes } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SandboxWithClient } from '../../support/bot-client.ts';
import { restOf, startWithClient } from '../../support/bot-client.ts';

let bot: SandboxWithClient;
beforeAll(async () => {
  bot = await startWithClient();
});
beforeEach(async () => {
  await bot.client.application.commands.set([]);
});
afterAll(() => bot.close());

const assayHole = { name: 'assay', description: 'Reads an assay' };

describe('registered commands', () => {
  it('are kept, listed and shown in the state', async () => {
    const { commands } = bot.client.application;
    await commands.set([
      { ...assayHole, defaultMemberPermissions: 32n },
      { name: 'Read it', type: ApplicationCommandType.Message },
    ]);
    expect((await commands.fetch()).map(({ name }) => name)).toEqual(['assay', 'Read it']);
    const { commands: shown } = await bot.control('/sandbox/state');
    expect(shown).toMatchObject([
      { name: 'assay', type: 1, default_member_permissions: '32' },
      { name: 'Read it', type: 3, description: '' },
    ]);
  });

  it('keep their id when they are set again, and go when they are left out', async () => {
    const { commands } = bot.client.application;
    const before = await commands.set([assayHole, { name: 'drill', description: 'Drills' }]);
    const after = await commands.set([{ ...assayHole, description: 'Reads it better' }]);
    expect(after.map(({ id }) => id)).toEqual([before.find(({ name }) => name === 'assay')!.id]);
    expect(await commands.fetch()).toHaveLength(1);
  });

  it('can be created, edited and deleted one by one, also for one guild', async () => {
    const guild = bot.client.guilds.cache.first()!;
    const made = await guild.commands.create(assayHole);
    expect(made.guildId).toBe(guild.id);
    await made.edit({ description: 'Edited' });
    expect((await guild.commands.fetch(made.id)).description).toBe('Edited');
    expect(await bot.client.application.commands.fetch()).toHaveLength(0);
    await made.delete();
    await expect(guild.commands.fetch(made.id)).rejects.toMatchObject({ code: 10063 });
  });

  it('belong to the own application', async () => {
    const foreign = Routes.applicationCommands('1281014400000000999');
    await expect(restOf(bot.sandbox).get(foreign)).rejects.toMatchObject({ code: 10002 });
  });
});

const choices = (count: number) => Array.from({ length: count }, (_, n) => ({ name: `c${n}`, value: `v${n}` }));
const option = (more: object) => ({
  ...assayHole,
  options: [{ name: 'hole', description: 'Which', type: Type.String, ...more }],
});

describe('a command outside of the limits is refused with the path of the fault', () => {
  it.each([
    ['capital letters in a name', { ...assayHole, name: 'Assay' }, 'APPLICATION_COMMAND_INVALID_NAME', ['name']],
    ['a name of 33 characters', { ...assayHole, name: 'a'.repeat(33) }, 'BASE_TYPE_BAD_LENGTH', ['name']],
    ['a description of 101', { ...assayHole, description: 'x'.repeat(101) }, 'BASE_TYPE_BAD_LENGTH', ['description']],
    ['no description', { name: 'assay' }, 'BASE_TYPE_REQUIRED', ['description']],
    ['26 choices', option({ choices: choices(26) }), 'BASE_TYPE_MAX_LENGTH', ['options', '0', 'choices']],
    [
      'choices and autocomplete',
      option({ choices: choices(1), autocomplete: true }),
      'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES',
      ['options', '0'],
    ],
    [
      'a menu command with a description',
      { name: 'Read it', type: 3, description: 'x' },
      'CONTEXT_MENU_DESCRIPTION',
      ['description'],
    ],
  ])('%s', async (_name, command, code, path) => {
    const answer = restOf(bot.sandbox).put(Routes.applicationCommands(bot.client.user.id), { body: [command] });
    const error = (await answer.then(null, (reason: unknown) => reason)) as {
      code: number;
      rawError: { errors: object };
    };
    expect(error.code).toBe(50035);
    expect(at(error.rawError.errors, ['0', ...path])).toMatchObject({ _errors: [{ code }] });
  });

  it('8,000 characters over all its parts', async () => {
    const route = Routes.applicationCommands(bot.client.user.id);
    const withChoices = (length: number) => ({
      ...assayHole,
      options: Array.from({ length: 4 }, (_, n) => ({
        name: `o${n}`,
        description: 'Which',
        type: Type.String,
        choices: Array.from({ length: 20 }, (__, c) => ({ name: 'n'.repeat(length), value: `v${c}` })),
      })),
    });
    await expect(restOf(bot.sandbox).put(route, { body: [withChoices(90)] })).resolves.toHaveLength(1);
    await expect(restOf(bot.sandbox).put(route, { body: [withChoices(99)] })).rejects.toMatchObject({
      rawError: { errors: { 0: { _errors: [{ code: 'APPLICATION_COMMAND_TOO_LARGE' }] } } },
    });
  });

  it('a required option after one that is not, and a name used twice', async () => {
    const route = Routes.applicationCommands(bot.client.user.id);
    const late = option({});
    late.options.push({ name: 'depth', description: 'How deep', type: Type.String, required: true } as never);
    await expect(restOf(bot.sandbox).put(route, { body: [late] })).rejects.toMatchObject({
      rawError: {
        errors: { 0: { options: { 1: { _errors: [{ code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID' }] } } } },
      },
    });
    await expect(restOf(bot.sandbox).put(route, { body: [assayHole, assayHole] })).rejects.toMatchObject({
      rawError: { errors: { 1: { _errors: [{ code: 'APPLICATION_COMMANDS_DUPLICATE_NAME' }] } } },
    });
  });
});

function at(errors: object, path: string[]): unknown {
  return path.reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], errors);
}
