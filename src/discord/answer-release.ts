import type {
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import type { Reading } from '../read.ts';
import { acknowledge } from './acknowledge.ts';
import type { Call } from './command.ts';
import { releaseMessage } from './embed/release-message.ts';

type Asking = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ModalSubmitInteraction;

/**
 * Acknowledges at once, reads, and answers publicly with the release's summary. The release is kept, so that the buttons under
 * the answer work later. What `read` throws is for the dispatcher, which answers privately and removes the public "is thinking".
 */
export async function answerRelease(interaction: Asking, call: Call, read: () => Promise<Reading>): Promise<void> {
  await acknowledge(interaction, 'public');
  const reading = await read();
  const id = await call.store.saveRelease(reading);
  await interaction.editReply(releaseMessage({ id, ...reading }, call.words));
}
