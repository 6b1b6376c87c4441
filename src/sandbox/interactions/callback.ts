import type { APIMessage, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { InteractionResponseType as Response, InteractionType, MessageFlags, MessageType } from 'discord-api-types/v10';
import type { UploadedFile } from '../http/request.ts';
import type { Json } from '../http/json.ts';
import { FieldErrors } from '../limits/field-errors.ts';
import { asObject } from '../http/json.ts';
import { checkMessage, checkNotEmpty } from '../limits/message.ts';
import { checkModal } from '../limits/modal.ts';
import { APPLICATION_ID, BOT_USER } from '../world/cast.ts';
import { messageParts } from '../world/message-parts.ts';
import type { World } from '../world/world.ts';
import type { Interaction } from './interaction.ts';

/** Which first answers each kind of interaction may get. */
const ALLOWED: Partial<Record<InteractionType, readonly Response[]>> = {
  [InteractionType.ApplicationCommand]: [
    Response.ChannelMessageWithSource,
    Response.DeferredChannelMessageWithSource,
    Response.Modal,
  ],
  [InteractionType.ApplicationCommandAutocomplete]: [Response.ApplicationCommandAutocompleteResult],
  [InteractionType.MessageComponent]: [
    Response.ChannelMessageWithSource,
    Response.DeferredChannelMessageWithSource,
    Response.DeferredMessageUpdate,
    Response.UpdateMessage,
    Response.Modal,
  ],
  [InteractionType.ModalSubmit]: [
    Response.ChannelMessageWithSource,
    Response.DeferredChannelMessageWithSource,
    Response.DeferredMessageUpdate,
    Response.UpdateMessage,
  ],
};

const NEEDS_SOURCE: readonly Response[] = [Response.DeferredMessageUpdate, Response.UpdateMessage];

/** The message types of an answer to a slash command and to a menu command. */
const TYPE_BY_COMMAND: Record<number, MessageType> = {
  1: MessageType.ChatInputCommand,
  2: MessageType.ContextMenuCommand,
  3: MessageType.ContextMenuCommand,
};

/** Carries out the first answer to an interaction; the message is what it made or changed, if any. Throws DiscordError. */
export function acknowledge(
  world: World,
  interaction: Interaction,
  body: Json,
  files: UploadedFile[],
): APIMessage | null {
  const type = checkedType(interaction, body['type']);
  const data = asObject(body['data']);
  const message = effects[type]!(world, interaction, data, files);
  interaction.acknowledgedAt = Date.now();
  interaction.changes.emit('changed');
  return message;
}

/** A new message of the bot that belongs to the interaction. */
export function createAnswer(world: World, interaction: Interaction, parts: Partial<APIMessage>): APIMessage {
  const message = world.messages.create({
    ...parts,
    channel_id: interaction.channelId,
    author: BOT_USER,
    application_id: APPLICATION_ID,
    webhook_id: APPLICATION_ID,
    type: TYPE_BY_COMMAND[interaction.command?.type ?? 0] ?? MessageType.Default,
    interaction_metadata: interaction.metadata,
    ...olderMetadata(interaction),
  });
  interaction.messageIds.add(message.id);
  return message;
}

/** Deprecated, but Discord still sends it, and clients show the command's name from it. */
function olderMetadata({ id, type, command, user }: Interaction): Partial<APIMessage> {
  return command ? { interaction: { id, type, name: command.name, user } } : {};
}

type Effect = (world: World, interaction: Interaction, data: Json, files: UploadedFile[]) => APIMessage | null;

const effects: Partial<Record<Response, Effect>> = {
  [Response.ChannelMessageWithSource]: (world, interaction, data, files) => {
    checkMessage(data, files, ['data']);
    checkNotEmpty(data, files);
    const parts = messageParts(world.attachments, interaction.channelId, data, files);
    const message = createAnswer(world, interaction, parts);
    interaction.originalId = message.id;
    interaction.isAnswered = true;
    return message;
  },
  [Response.DeferredChannelMessageWithSource]: (world, interaction, data) => {
    const ephemeral = Number(data['flags'] ?? 0) & MessageFlags.Ephemeral;
    const message = createAnswer(world, interaction, { flags: (MessageFlags.Loading | ephemeral) as MessageFlags });
    interaction.originalId = message.id;
    interaction.isThinking = true;
    return message;
  },
  [Response.DeferredMessageUpdate]: (_world, interaction) => {
    interaction.originalId = interaction.sourceId;
    return null;
  },
  [Response.UpdateMessage]: (world, interaction, data, files) => {
    checkMessage(data, files, ['data']);
    const source = world.messages.find(interaction.sourceId!);
    interaction.originalId = interaction.sourceId;
    interaction.isAnswered = true;
    if (!source) return null;
    interaction.messageIds.add(source.id);
    const { flags: _, ...parts } = messageParts(world.attachments, source.channel_id, data, files, source.attachments);
    return world.messages.update(source, parts);
  },
  [Response.ApplicationCommandAutocompleteResult]: (_world, interaction, data) => {
    const errors = new FieldErrors();
    const choices = errors.list(['data', 'choices'], data['choices'], { max: 25 });
    for (const [index, choice] of choices.entries()) {
      const { name, value } = asObject(choice);
      errors.text(['data', 'choices', index, 'name'], name, { min: 1, max: 100, required: true });
      if (typeof value !== 'number') {
        errors.text(['data', 'choices', index, 'value'], value, { min: 1, max: 100, required: true });
      }
    }
    errors.throwIfAny();
    interaction.choices = choices as NonNullable<Interaction['choices']>;
    interaction.isAnswered = true;
    return null;
  },
  [Response.Modal]: (world, interaction, data) => {
    checkModal(data, ['data']);
    const modal = data as unknown as APIModalInteractionResponseCallbackData;
    interaction.modal = modal;
    interaction.isAnswered = true;
    world.events.emit('modalOpened', {
      userId: interaction.user.id,
      channelId: interaction.channelId,
      messageId: interaction.sourceId,
      modal,
    });
    return null;
  },
};

function checkedType(interaction: Interaction, type: unknown): Response {
  const allowed = (ALLOWED[interaction.type] ?? []).filter(
    (each) => interaction.sourceId !== null || !NEEDS_SOURCE.includes(each),
  );
  const errors = new FieldErrors();
  if (type === undefined) errors.missing(['type']);
  else errors.oneOf(['type'], type, allowed);
  errors.throwIfAny();
  return type as Response;
}
