import { readdir } from 'node:fs/promises';
import {
  ApplicationCommandType,
  ContextMenuCommandBuilder,
  SlashCommandBuilder,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, MessageCommand, SlashCommand } from './command.ts';

/** All commands of a folder, by the names under which Discord knows them. */
export interface Registry {
  slash: ReadonlyMap<string, SlashCommand>;
  message: ReadonlyMap<string, MessageCommand>;
  /** As Discord registers them. */
  definitions: RESTPostAPIApplicationCommandsJSONBody[];
}

/** Reads every `.ts` file of the folder as a command. Throws for a file that is none: a fault of ours, seen at the start. */
export async function loadCommands(folder: URL): Promise<Registry> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).sort();
  const slash = new Map<string, SlashCommand>();
  const message = new Map<string, MessageCommand>();
  const definitions: RESTPostAPIApplicationCommandsJSONBody[] = [];
  for (const file of files) {
    const { default: command } = (await import(new URL(file, folder).href)) as { default?: unknown };
    if (!isCommand(command)) throw new Error(`commands/${file} has no command as its default export`);
    const name = commandName(file, command.kind);
    if (command.kind === 'slash') slash.set(name, command);
    else message.set(name, command);
    definitions.push(definitionOf(name, command));
  }
  return { slash, message, definitions };
}

/** "extract-release.ts": "extract-release" as a slash command, "Extract release" in a message's menu. */
export function commandName(file: string, kind: Command['kind']): string {
  const name = file.replace(/\.ts$/, '');
  if (kind === 'slash') return name;
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function definitionOf(name: string, command: Command): RESTPostAPIApplicationCommandsJSONBody {
  if (command.kind === 'slash') return command.build(new SlashCommandBuilder().setName(name)).toJSON();
  const builder = new ContextMenuCommandBuilder().setName(name).setType(ApplicationCommandType.Message);
  return command.build(builder).toJSON();
}

function isCommand(value: unknown): value is Command {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    (value.kind === 'slash' || value.kind === 'message') &&
    'build' in value &&
    typeof value.build === 'function' &&
    'run' in value &&
    typeof value.run === 'function'
  );
}
