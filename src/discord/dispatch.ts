import type { Interaction, RepliableInteraction } from 'discord.js';
import { wordsFor } from '../words/index.ts';
import type { Button } from './button/button.ts';
import type { Bot, Call } from './command.ts';
import { answerFailure } from './failure.ts';
import type { Registry } from './registry.ts';

type Handler = (call: Call) => Promise<void>;

/** Takes each interaction to its command or button. Never rejects: what goes wrong is told to the asker and logged. */
export function createDispatcher(registry: Registry, buttons: readonly Button[], bot: Bot) {
  return async (interaction: Interaction): Promise<void> => {
    if (!interaction.isRepliable()) return;
    const words = wordsFor(interaction.locale);
    const log = bot.log.child({ interaction: interaction.id, ...nameOf(interaction) });
    try {
      const handler = handlerOf(interaction, registry, buttons);
      if (handler === null) throw new Error('no command or button of this name');
      await handler({ ...bot, log, words });
      log.info('answered');
    } catch (error) {
      await answerFailure(error, interaction, words, log);
    }
  };
}

function handlerOf(interaction: RepliableInteraction, registry: Registry, buttons: readonly Button[]): Handler | null {
  if (interaction.isChatInputCommand()) {
    const command = registry.slash.get(interaction.commandName);
    return command === undefined ? null : (call) => command.run(interaction, call);
  }
  if (interaction.isMessageContextMenuCommand()) {
    const command = registry.message.get(interaction.commandName);
    return command === undefined ? null : (call) => command.run(interaction, call);
  }
  if (interaction.isModalSubmit()) {
    const command = registry.slash.get(interaction.customId);
    return command?.submit === undefined ? null : (call) => command.submit!(interaction, call);
  }
  if (interaction.isButton()) {
    const [name, argument] = splitId(interaction.customId);
    const button = buttons.find((button) => button.name === name);
    return button === undefined ? null : (call) => button.press(interaction, argument, call);
  }
  return null;
}

function splitId(customId: string): [name: string, argument: string] {
  const colon = customId.indexOf(':');
  return colon === -1 ? [customId, ''] : [customId.slice(0, colon), customId.slice(colon + 1)];
}

function nameOf(interaction: RepliableInteraction): Record<string, string> {
  if (interaction.isCommand()) return { command: interaction.commandName };
  return { component: interaction.customId };
}
