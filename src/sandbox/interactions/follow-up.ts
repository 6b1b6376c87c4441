import type { APIMessage } from 'discord-api-types/v10';
import { MessageFlags } from 'discord-api-types/v10';
import { refuse } from '../http/discord-error.ts';
import type { UploadedFile } from '../http/request.ts';
import type { Json } from '../http/json.ts';
import { checkMessage, checkNotEmpty } from '../limits/message.ts';
import { messageParts } from '../world/message-parts.ts';
import type { World } from '../world/world.ts';
import { createAnswer } from './callback.ts';
import type { Interaction } from './interaction.ts';

/** The first answer as it stands now. Throws 10008 where there is none (a modal, a list of choices) or it was deleted. */
export function originalOf(world: World, interaction: Interaction): APIMessage {
  return answerOf(world, interaction, interaction.originalId ?? '');
}

/** Any message that this interaction made, or the one that its button stands on. Throws 10008. */
export function answerOf(world: World, interaction: Interaction, messageId: string): APIMessage {
  const isOwn = messageId === interaction.originalId || interaction.messageIds.has(messageId);
  const message = isOwn ? world.messages.find(messageId) : null;
  if (!message) throw refuse.unknownMessage();
  return message;
}

/** Changes an answer. A "thinking …" message becomes the real one and stays as ephemeral as it was. Throws DiscordError. */
export function editAnswer(
  world: World,
  interaction: Interaction,
  message: APIMessage,
  body: Json,
  files: UploadedFile[],
): APIMessage {
  checkMessage(body, files);
  if (isThinking(message)) checkNotEmpty(body, files);
  const parts = messageParts(world.attachments, message.channel_id, body, files, message.attachments);
  const kept = (message.flags ?? 0) & MessageFlags.Ephemeral;
  const others = (parts.flags ?? message.flags ?? 0) & ~MessageFlags.Loading & ~MessageFlags.Ephemeral;
  const changes = { ...parts, flags: (kept | others) as MessageFlags };
  const changed = isThinking(message)
    ? world.messages.complete(message, changes)
    : world.messages.update(message, changes);
  interaction.messageIds.add(changed.id);
  answered(interaction);
  return changed;
}

/**
 * A further message. Right after a deferred answer it fills that one instead, as Discord does:
 * interactions/receiving-and-responding.mdx, "Create Followup Message".
 */
export function followUp(world: World, interaction: Interaction, body: Json, files: UploadedFile[]): APIMessage {
  if (interaction.isThinking) return editAnswer(world, interaction, originalOf(world, interaction), body, files);
  checkMessage(body, files);
  checkNotEmpty(body, files);
  const parts = messageParts(world.attachments, interaction.channelId, body, files);
  const message = createAnswer(world, interaction, parts);
  answered(interaction);
  return message;
}

/** Takes an answer back. What was deferred is not answered by that: a follow-up may still come. */
export function deleteAnswer(world: World, interaction: Interaction, message: APIMessage): void {
  world.messages.delete(message);
  if (message.id === interaction.originalId) interaction.isThinking = false;
  interaction.changes.emit('changed');
}

function answered(interaction: Interaction): void {
  interaction.isThinking = false;
  interaction.isAnswered = true;
  interaction.changes.emit('changed');
}

function isThinking(message: APIMessage): boolean {
  return ((message.flags ?? 0) & MessageFlags.Loading) !== 0;
}
