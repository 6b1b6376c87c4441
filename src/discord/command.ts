import type {
  ChatInputCommandInteraction,
  ContextMenuCommandBuilder,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  SlashCommandBuilder,
  SlashCommandOptionsOnlyBuilder,
  SlashCommandSubcommandsOnlyBuilder,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Reader } from '../read.ts';
import type { Store } from '../store/store.ts';
import type { Watching } from '../watch/watching.ts';
import type { Words } from '../words/index.ts';
import type { Download } from './attachment.ts';

/** The rooms behind Discord that commands and buttons work with. */
export interface Bot {
  reader: Reader;
  store: Store;
  watching: Watching;
  download: Download;
  log: Logger;
}

/** One person's request: the bot, and the words of that person's language. */
export interface Call extends Bot {
  words: Words;
}

/** A command is the default export of a file in `commands/`; the file's name is the command's name. */
export type Command = SlashCommand | MessageCommand;

export interface SlashCommand {
  kind: 'slash';
  /** Adds description, options and permissions; the name is set from the file. */
  build(
    builder: SlashCommandBuilder,
  ): SlashCommandBuilder | SlashCommandOptionsOnlyBuilder | SlashCommandSubcommandsOnlyBuilder;
  run(interaction: ChatInputCommandInteraction, call: Call): Promise<void>;
  /** For a modal that `run` opened with the command's name as custom id. */
  submit?(interaction: ModalSubmitInteraction, call: Call): Promise<void>;
}

/** An entry in the menu of a message: "Extract release" stands in `extract-release.ts`. */
export interface MessageCommand {
  kind: 'message';
  build(builder: ContextMenuCommandBuilder): ContextMenuCommandBuilder;
  run(interaction: MessageContextMenuCommandInteraction, call: Call): Promise<void>;
}
