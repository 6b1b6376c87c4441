import type { APIMessage, APITextChannel } from 'discord-api-types/v10';
import { json, noContent } from '../http/answer.ts';
import { refuse } from '../http/discord-error.ts';
import type { UploadedFile } from '../http/request.ts';
import type { Call, Route } from '../http/router.ts';
import type { Json } from '../http/json.ts';
import { asObject } from '../http/json.ts';
import { checkMessage, checkNotEmpty } from '../limits/message.ts';
import { BOT_ID, BOT_USER } from '../world/cast.ts';
import { asTheBotSees } from '../world/message-content.ts';
import { messageParts } from '../world/message-parts.ts';
import type { PermissionName } from '../world/permissions.ts';
import { has, permissionsIn, requireIn } from '../world/permissions.ts';
import type { World } from '../world/world.ts';

/** Messages that the bot writes and reads in a channel. */
export function channelMessageRoutes(world: World): Route[] {
  const list = '/channels/:channel/messages';
  const one = `${list}/:message`;

  const target = ({ params }: Call): { channel: APITextChannel; message: APIMessage } => {
    const channel = world.channels.get(params['channel']!);
    requireIn(channel, BOT_ID);
    return { channel, message: world.messages.getPublic(channel.id, params['message']!) };
  };

  return [
    { method: 'POST', pattern: list, handle: (call) => json(post(world, call)) },
    { method: 'GET', pattern: list, handle: (call) => json(read(world, call)) },
    {
      method: 'GET',
      pattern: one,
      handle: (call) => {
        const { channel, message } = target(call);
        requireIn(channel, BOT_ID, 'ReadMessageHistory');
        return json(asTheBotSees(message));
      },
    },
    {
      method: 'PATCH',
      pattern: one,
      handle: (call) => {
        const { message } = target(call);
        if (message.author.id !== BOT_ID) throw refuse.notTheAuthor();
        const body = asObject(call.body);
        checkMessage(body, call.files);
        const parts = messageParts(world.attachments, message.channel_id, body, call.files, message.attachments);
        return json(world.messages.update(message, parts));
      },
    },
    {
      method: 'DELETE',
      pattern: one,
      handle: (call) => {
        const { channel, message } = target(call);
        if (message.author.id !== BOT_ID) requireIn(channel, BOT_ID, 'ManageMessages');
        world.messages.delete(message);
        return noContent();
      },
    },
    {
      method: 'POST',
      pattern: '/channels/:channel/typing',
      handle: ({ params }) => {
        requireIn(world.channels.get(params['channel']!), BOT_ID, 'SendMessages');
        return noContent();
      },
    },
  ];
}

function post(world: World, { params, body: given, files }: Call): APIMessage {
  const channel = world.channels.get(params['channel']!);
  const body = asObject(given);
  requireIn(channel, BOT_ID, ...neededFor(body, files));
  checkMessage(body, files);
  const nonce = body['nonce'] === undefined || body['nonce'] === null ? null : String(body['nonce']);
  if (nonce !== null && body['enforce_nonce'] === true) {
    const known = world.nonces.recall(BOT_ID, nonce);
    if (known !== null) return world.messages.find(known) ?? gone();
  }
  checkNotEmpty(body, files);
  const message = world.messages.create({
    ...messageParts(world.attachments, channel.id, body, files),
    ...(nonce !== null && { nonce: body['nonce'] as string | number }),
    ...replyTo(world, channel, body),
    channel_id: channel.id,
    author: BOT_USER,
  });
  if (nonce !== null) world.nonces.remember(BOT_ID, nonce, message.id);
  return message;
}

function neededFor(body: Json, files: UploadedFile[]): PermissionName[] {
  const embeds = Array.isArray(body['embeds']) && body['embeds'].length > 0;
  return [
    'SendMessages',
    ...(embeds ? ['EmbedLinks' as const] : []),
    ...(files.length > 0 ? ['AttachFiles' as const] : []),
  ];
}

/** The nonce is known, its message deleted: it is not made again. */
function gone(): never {
  throw refuse.unknownMessage();
}

function replyTo(world: World, channel: APITextChannel, body: Json): Partial<APIMessage> {
  const id = asObject(body['message_reference'])['message_id'];
  if (id === undefined) return {};
  const answered = world.messages.getPublic(channel.id, String(id));
  return {
    type: 19,
    message_reference: { type: 0, message_id: answered.id, channel_id: channel.id, guild_id: channel.guild_id! },
  };
}

/** Newest first, as Discord lists them; none without Read Message History. */
function read(world: World, { params, query }: Call): APIMessage[] {
  const channel = world.channels.get(params['channel']!);
  requireIn(channel, BOT_ID);
  if (!has(permissionsIn(channel, BOT_ID), 'ReadMessageHistory')) return [];
  const limit = Math.min(Number(query.get('limit') ?? 50) || 50, 100);
  const before = query.get('before') ?? undefined;
  const after = query.get('after') ?? undefined;
  const around = query.get('around');
  const page =
    around === null
      ? world.messages.page(channel.id, { before, after, limit })
      : aroundOf(world, channel.id, around, limit);
  return page.map(asTheBotSees).reverse();
}

function aroundOf(world: World, channelId: string, id: string, limit: number): APIMessage[] {
  const half = Math.floor(limit / 2);
  const centre = world.messages.find(id);
  return [
    ...world.messages.page(channelId, { before: id, limit: half }),
    ...(centre?.channel_id === channelId ? [centre] : []),
    ...world.messages.page(channelId, { after: id, limit: half }),
  ];
}
