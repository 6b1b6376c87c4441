import { MessageFlags } from 'discord.js';
import { UserError } from '../../user-error.ts';
import { sourcesAnswer } from '../embed/sources.ts';
import type { Button } from './button.ts';

/** Shows who presses it, and nobody else, each figure of the release with the words that it was read from. */
export const sources: Button = {
  name: 'sources',
  async press(interaction, releaseId, { store, words }) {
    const stored = await store.findRelease(releaseId);
    if (stored === null) throw new UserError('sources_gone');
    const { message, file } = sourcesAnswer(stored.release, stored.title, words);
    await interaction.reply({
      ...message,
      ...(file === null ? {} : { files: [{ attachment: Buffer.from(file), name: 'sources.txt' }] }),
      flags: MessageFlags.Ephemeral,
    });
  },
};
