import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ApplicationCommandType, InteractionContextType, PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BUTTONS } from '../../src/discord/button/index.ts';
import { commandName, loadCommands } from '../../src/discord/registry.ts';
import { en } from '../../src/words/en.ts';

const COMMANDS = new URL('../../commands/', import.meta.url);

describe('the commands folder', () => {
  it('is what Discord is told', async () => {
    const { definitions } = await loadCommands(COMMANDS);
    const described = definitions.map(({ name, type }) => [name, type ?? ApplicationCommandType.ChatInput]);
    expect(described).toEqual([
      ['Extract release', ApplicationCommandType.Message],
      ['extract', ApplicationCommandType.ChatInput],
      ['watch', ApplicationCommandType.ChatInput],
    ]);
  });

  it('gives each command the name that its words use', async () => {
    const { slash, message } = await loadCommands(COMMANDS);
    expect([...slash.keys()]).toEqual([en.commands.extract.name, en.commands.watch.name]);
    expect([...message.keys()]).toEqual([en.commands.extractRelease.name]);
  });

  it('keeps /watch for those who manage the server, and in servers', async () => {
    const { definitions } = await loadCommands(COMMANDS);
    const watch = definitions.find(({ name }) => name === 'watch')!;
    expect(watch.default_member_permissions).toBe(String(PermissionFlagsBits.ManageGuild));
    expect(watch.contexts).toEqual([InteractionContextType.Guild]);
    expect(definitions.find(({ name }) => name === 'extract')!.default_member_permissions ?? null).toBeNull();
  });

  it('is localised for French', async () => {
    const { definitions } = await loadCommands(COMMANDS);
    expect(definitions.map((definition) => definition.name_localizations?.fr)).toEqual([
      'Lire le communiqué',
      'extraire',
      'suivre',
    ]);
  });
});

describe('loadCommands', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'assay-commands-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('names the file that holds no command', async () => {
    await writeFile(join(folder, 'notes.ts'), 'export default { kind: "slash" };');
    await expect(loadCommands(pathToFileURL(`${folder}/`))).rejects.toThrow('commands/notes.ts has no command');
  });

  it('finds a command by putting its file there', async () => {
    const source = 'export default { kind: "slash", build: (b) => b.setDescription("d"), run: async () => {} };';
    await writeFile(join(folder, 'ping.ts'), source);
    const { slash, definitions } = await loadCommands(pathToFileURL(`${folder}/`));
    expect([...slash.keys()]).toEqual(['ping']);
    expect(definitions[0]).toMatchObject({ name: 'ping', description: 'd' });
  });
});

it.each([
  ['watch.ts', 'slash', 'watch'],
  ['extract-release.ts', 'slash', 'extract-release'],
  ['extract-release.ts', 'message', 'Extract release'],
] as const)('%s as a %s command is "%s"', (file, kind, name) => {
  expect(commandName(file, kind)).toBe(name);
});

it('has no two buttons of one name', () => {
  expect(new Set(BUTTONS.map(({ name }) => name)).size).toBe(BUTTONS.length);
});
