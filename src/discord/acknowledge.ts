import { MessageFlags, type RepliableInteraction } from 'discord.js';
import { meaningOf } from './error-codes.ts';

/**
 * Tells Discord within its three seconds that an answer is coming, for everybody or for the asker alone. Where the
 * confirmation gets lost, discord.js asks again and hears "already answered": then the first one stands.
 */
export async function acknowledge(interaction: RepliableInteraction, visibility: 'public' | 'private'): Promise<void> {
  try {
    await interaction.deferReply(visibility === 'private' ? { flags: MessageFlags.Ephemeral } : {});
  } catch (error) {
    if (meaningOf(error).verdict !== 'already_answered') throw error;
    interaction.deferred = true;
    interaction.ephemeral = visibility === 'private';
  }
}
