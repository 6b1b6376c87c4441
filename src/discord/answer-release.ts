import type {
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import type { Reading } from '../read.ts';
import { acknowledge } from './acknowledge.ts';
import type { Call } from './command.ts';
import { releaseFiles, withoutPicture, withPicture, type MessageFile } from './embed/release-files.ts';
import { releaseMessage } from './embed/release-message.ts';
import { meaningOf } from './error-codes.ts';

type Asking = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ModalSubmitInteraction;

/**
 * Acknowledges at once, reads, and answers publicly with the release's summary. The release is kept, so that the buttons under
 * the answer work later. What `read` throws is for the dispatcher, which answers privately and removes the public "is thinking".
 */
export async function answerRelease(interaction: Asking, call: Call, read: () => Promise<Reading>): Promise<void> {
  await acknowledge(interaction, 'public');
  const reading = await read();
  const id = await call.store.saveRelease(reading);
  const message = releaseMessage({ id, ...reading }, call.words);
  const files = releaseFiles(reading, call.words);
  const answer = async (sent: readonly MessageFile[]) =>
    interaction.editReply({ ...withPicture(message, sent), files: sent.map(asUpload) });
  try {
    await answer(files);
  } catch (error) {
    if (files.length === 0 || meaningOf(error).verdict !== 'too_large') throw error;
    await answer(withoutPicture(files));
  }
}

function asUpload({ name, data, description }: MessageFile) {
  return { attachment: data, name, ...(description === null ? {} : { description }) };
}
