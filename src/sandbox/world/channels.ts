import type { APITextChannel, ChannelFlags } from 'discord-api-types/v10';
import { ChannelType, OverwriteType } from 'discord-api-types/v10';
import { refuse } from '../http/discord-error.ts';
import { CHANNELS, GUILD_ID } from './cast.ts';
import type { Collection, Database } from './database.ts';
import type { WorldEmitter } from './events.ts';

export class Channels {
  readonly #stored: Collection<APITextChannel>;
  readonly #events: WorldEmitter;

  constructor(database: Database, events: WorldEmitter) {
    this.#stored = database.collection('channel');
    this.#events = events;
    if (database.isNew)
      for (const [position, channel] of CHANNELS.entries()) this.#stored.put(textChannel(channel, position));
  }

  all(): APITextChannel[] {
    return this.#stored.all();
  }

  /** Throws 10003 where there is none. */
  get(id: string): APITextChannel {
    const found = this.#stored.get(id);
    if (!found) throw refuse.unknownChannel();
    return found;
  }

  /** By id or by name, with or without `#`. */
  find(idOrName: string): APITextChannel | null {
    const name = idOrName.replace(/^#/, '');
    return this.all().find((channel) => channel.id === idOrName || channel.name === name) ?? null;
  }

  delete(channel: APITextChannel): void {
    this.#stored.delete(channel.id);
    this.#events.emit('channelDeleted', channel);
  }

  /** Gives or takes permissions of one member in the channel; the bits in neither are left to the roles. */
  setMemberOverwrite(channel: APITextChannel, userId: string, allow: bigint, deny: bigint): APITextChannel {
    const others = (channel.permission_overwrites ?? []).filter((overwrite) => overwrite.id !== userId);
    const own = { id: userId, type: OverwriteType.Member, allow: allow.toString(), deny: deny.toString() };
    const changed = { ...channel, permission_overwrites: allow | deny ? [...others, own] : others };
    this.#stored.put(changed);
    this.#events.emit('channelUpdated', changed);
    return changed;
  }

  touch(channelId: string, lastMessageId: string): void {
    const channel = this.#stored.get(channelId);
    if (channel) this.#stored.put({ ...channel, last_message_id: lastMessageId });
  }
}

function textChannel(of: { id: string; name: string; topic: string }, position: number): APITextChannel {
  return {
    ...of,
    type: ChannelType.GuildText,
    guild_id: GUILD_ID,
    position,
    flags: 0 as ChannelFlags,
    nsfw: false,
    parent_id: null,
    last_message_id: null,
    rate_limit_per_user: 0,
    permission_overwrites: [],
  };
}
