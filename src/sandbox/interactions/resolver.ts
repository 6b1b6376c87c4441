import type { APIMessage, APITextChannel, APIUser } from 'discord-api-types/v10';
import { LARGEST_FILE } from '../limits/message.ts';
import type { NewFile } from '../world/attachments.ts';
import { BOT_ID, BOT_USER, PEOPLE, ROLES, memberOf } from '../world/cast.ts';
import { permissionsIn } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import { Refusal } from './refusal.ts';

/** A file as the control routes take it. */
export interface GivenFile {
  name: string;
  base64: string;
  contentType?: string | undefined;
}

/** Turns names into ids, and keeps the `resolved` data that Discord sends along with those ids. */
export class Resolver {
  readonly resolved: Record<string, Record<string, object>> = {};
  readonly #world: World;
  readonly #channelId: string;
  readonly #userId: string;

  constructor(world: World, channelId: string, userId: string) {
    this.#world = world;
    this.#channelId = channelId;
    this.#userId = userId;
  }

  channel(idOrName: string): APITextChannel {
    const channel = findChannel(this.#world, idOrName);
    const { id, name, type, flags, parent_id, position, topic, nsfw, last_message_id, rate_limit_per_user } = channel;
    this.#keep('channels', id, {
      id,
      name,
      type,
      flags,
      parent_id,
      position,
      topic,
      nsfw,
      last_message_id,
      rate_limit_per_user,
      guild_id: channel.guild_id,
      permissions: permissionsIn(channel, this.#userId).toString(),
      app_permissions: permissionsIn(channel, BOT_ID).toString(),
    });
    return channel;
  }

  user(idOrName: string): APIUser {
    const user = findUser(idOrName);
    const { user: _, deaf: _deaf, mute: _mute, ...member } = memberOf(user.id)!;
    this.#keep('users', user.id, user);
    const permissions = permissionsIn(this.#world.channels.get(this.#channelId), user.id).toString();
    this.#keep('members', user.id, { ...member, permissions });
    return user;
  }

  role(idOrName: string): { id: string } {
    const role = ROLES.find((each) => each.id === idOrName || each.name === idOrName);
    if (!role) throw new Refusal(`there is no role "${idOrName}"`);
    this.#keep('roles', role.id, role);
    return role;
  }

  attachment(file: GivenFile): { id: string } {
    const attachment = this.#world.attachments.add(this.#channelId, decodeFile(file));
    this.#keep('attachments', attachment.id, { ...attachment, ephemeral: true });
    return attachment;
  }

  message(message: APIMessage): void {
    this.#keep('messages', message.id, message);
  }

  #keep(kind: string, id: string, data: object): void {
    (this.resolved[kind] ??= {})[id] = data;
  }
}

/** Throws Refusal where Discord's client would not upload it. */
export function decodeFile({ name, base64, contentType }: GivenFile): NewFile {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length > LARGEST_FILE) throw new Refusal(`the file "${name}" is larger than 10 MiB`, 200);
  return { name, bytes, contentType };
}

/** Throws Refusal where there is none. */
export function findChannel(world: World, idOrName: string): APITextChannel {
  const channel = world.channels.find(idOrName);
  if (!channel) throw new Refusal(`there is no channel "${idOrName}"`, 404);
  return channel;
}

/** A person or the bot, by id or name. Throws Refusal where there is none. */
export function findUser(idOrName: string): APIUser {
  const name = idOrName.replace(/^@/, '');
  const user = [...PEOPLE, BOT_USER].find((each) => each.id === idOrName || each.username === name);
  if (!user) throw new Refusal(`there is no user "${idOrName}"`, 404);
  return user;
}
