/**
 * `GET /sandbox/events`: server-sent events, so that a page need not poll. Each is one JSON object with its `type`:
 *
 *   message_created, message_updated    { message, viewer }     `viewer`: the only person who sees it, null for everybody
 *   message_deleted                     { id, channel, viewer }
 *   modal_opened                        { user, channel, message, modal }
 *   bot_online, bot_offline             {}
 *   commands_registered                 { commands }
 *   channel_updated, channel_deleted    { id, name }
 */
import type { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { APIMessage, APITextChannel } from 'discord-api-types/v10';
import type { WorldEvents } from '../world/events.ts';
import { isEphemeral } from '../world/messages.ts';
import type { World } from '../world/world.ts';

type Translation = { [Name in keyof WorldEvents]: (...given: WorldEvents[Name]) => [type: string, data: object] };

const viewerOf = (message: APIMessage) =>
  isEphemeral(message) ? (message.interaction_metadata?.user.id ?? null) : null;
const shown = (message: APIMessage) => ({ message, viewer: viewerOf(message) });
const named = ({ id, name }: APITextChannel) => ({ id, name });

const translation: Translation = {
  messageCreated: (message) => ['message_created', shown(message)],
  messageUpdated: (message) => ['message_updated', shown(message)],
  messageDeleted: (message) => [
    'message_deleted',
    { id: message.id, channel: message.channel_id, viewer: viewerOf(message) },
  ],
  modalOpened: ({ userId, channelId, messageId, modal }) => [
    'modal_opened',
    { user: userId, channel: channelId, message: messageId, modal },
  ],
  botOnline: () => ['bot_online', {}],
  botOffline: () => ['bot_offline', {}],
  commandsRegistered: (commands) => ['commands_registered', { commands }],
  channelUpdated: (channel) => ['channel_updated', named(channel)],
  channelDeleted: (channel) => ['channel_deleted', named(channel)],
};

/** Writes every event of the world to the response until the reader goes. */
export function streamEvents(world: World, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write(': the sandbox\n\n');
  const stops = (Object.keys(translation) as (keyof WorldEvents)[]).map((name) => listen(world, name, response));
  response.on('close', () => {
    for (const stop of stops) stop();
  });
}

function listen<Name extends keyof WorldEvents>(world: World, name: Name, response: ServerResponse): () => void {
  const translate = translation[name] as (...given: unknown[]) => [string, object];
  const listener = (...given: unknown[]) => {
    const [type, data] = translate(...given);
    response.write(`data: ${JSON.stringify({ type, ...data })}\n\n`);
  };
  // The names and the lists of arguments belong together, which the emitter's types cannot say of a variable name.
  const emitter: EventEmitter = world.events as unknown as EventEmitter;
  emitter.on(name, listener);
  return () => emitter.off(name, listener);
}
