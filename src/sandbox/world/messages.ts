import type { APIMessage, APIUser } from 'discord-api-types/v10';
import { MessageFlags, MessageType } from 'discord-api-types/v10';
import { refuse } from '../http/discord-error.ts';
import type { Channels } from './channels.ts';
import type { Collection, Database, Page } from './database.ts';
import type { WorldEmitter } from './events.ts';
import type { Snowflakes } from './snowflake.ts';

/** What makes a new message: its place and author, and any part of what Discord shows. */
export interface MessageDraft extends Partial<APIMessage> {
  channel_id: string;
  author: APIUser;
}

export class Messages {
  readonly #stored: Collection<APIMessage>;
  readonly #channels: Channels;
  readonly #events: WorldEmitter;
  readonly #ids: Snowflakes;

  constructor(database: Database, channels: Channels, events: WorldEmitter, ids: Snowflakes) {
    this.#stored = database.collection('message');
    this.#channels = channels;
    this.#events = events;
    this.#ids = ids;
    events.on('channelDeleted', (channel) => this.#stored.deleteOwnedBy(channel.id));
  }

  create(draft: MessageDraft): APIMessage {
    const message: APIMessage = {
      id: this.#ids.next(),
      type: MessageType.Default,
      content: '',
      embeds: [],
      components: [],
      attachments: [],
      mentions: [],
      mention_roles: [],
      mention_everyone: false,
      pinned: false,
      tts: false,
      timestamp: timestamp(),
      edited_timestamp: null,
      flags: 0 as MessageFlags,
      ...draft,
    };
    this.#stored.put(message, message.channel_id);
    this.#channels.touch(message.channel_id, message.id);
    this.#events.emit('messageCreated', message);
    return message;
  }

  /** An edit: the message shows when it was changed last. */
  update(message: APIMessage, changes: Partial<APIMessage>): APIMessage {
    return this.#change({ ...message, ...changes, edited_timestamp: timestamp() });
  }

  /** A change that does not count as an edit: a reaction, or the answer that takes the place of "thinking …". */
  complete(message: APIMessage, changes: Partial<APIMessage>): APIMessage {
    return this.#change({ ...message, ...changes });
  }

  #change(changed: APIMessage): APIMessage {
    this.#stored.put(changed, changed.channel_id);
    this.#events.emit('messageUpdated', changed);
    return changed;
  }

  delete(message: APIMessage): void {
    this.#stored.delete(message.id);
    this.#events.emit('messageDeleted', message);
  }

  find(id: string): APIMessage | null {
    return this.#stored.get(id);
  }

  /** A message that everybody in the channel sees. Throws 10008 for all others. */
  getPublic(channelId: string, id: string): APIMessage {
    const message = this.#stored.get(id);
    if (!message || message.channel_id !== channelId || isEphemeral(message)) throw refuse.unknownMessage();
    return message;
  }

  /**
   * What one person sees in a channel, oldest first: the newest messages, or the oldest after `after`.
   * @param userId null for what everybody sees
   */
  page(channelId: string, { limit, ...from }: Page & { limit: number }, userId: string | null = null): APIMessage[] {
    const visible = this.#stored.page(channelId, from).filter((message) => isVisibleTo(message, userId));
    return from.after === undefined ? visible.slice(-limit) : visible.slice(0, limit);
  }
}

export function isEphemeral(message: APIMessage): boolean {
  return ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

/** An ephemeral message is seen only by the person whose interaction it answers. */
export function isVisibleTo(message: APIMessage, userId: string | null): boolean {
  return !isEphemeral(message) || message.interaction_metadata?.user.id === userId;
}

/** ISO 8601 with microseconds and offset, as Discord writes times. */
function timestamp(): string {
  return new Date().toISOString().replace('Z', '000+00:00');
}
