import type { ButtonInteraction } from 'discord.js';
import type { Call } from '../command.ts';

/**
 * A button whose whole state is its custom id, "name:argument": it works after a restart and on messages months old.
 */
export interface Button {
  name: string;
  press(interaction: ButtonInteraction, argument: string, call: Call): Promise<void>;
}
