import type { APIMessage } from 'discord-api-types/v10';
import { GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { BOT_TOKEN, GUILD_ID } from '../world/cast.ts';
import { asTheBotSees } from '../world/message-content.ts';
import { isEphemeral } from '../world/messages.ts';
import type { World } from '../world/world.ts';
import type { SessionKeeper } from './connection.ts';
import { serveConnection } from './connection.ts';
import { guildPayload, messagePayload, readyPayload } from './payloads.ts';
import { Session } from './session.ts';

/** How long a session waits for its client to come back. */
const RESUMABLE_MS = 3 * 60_000;

/** The bots that are connected, and what they are told. */
export class Gateway implements SessionKeeper {
  readonly #world: World;
  readonly #url: () => string;
  readonly #sockets = new Set<WebSocket>();
  readonly #sessions = new Set<Session>();
  /** Milliseconds since 1970. */
  #downUntil = 0;

  /** @param url the gateway's own address, known once the server listens */
  constructor(world: World, url: () => string) {
    this.#world = world;
    this.#url = url;
    this.#tellAboutMessages();
    this.#tellAboutChannels();
  }

  get isOnline(): boolean {
    return [...this.#sessions].some((session) => session.isConnected);
  }

  /** True when somebody is connected or may come back for what was missed. */
  get hasListener(): boolean {
    return this.#sessions.size > 0;
  }

  accept(socket: WebSocket): void {
    if (Date.now() < this.#downUntil) return socket.terminate();
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket));
    serveConnection(socket, this);
  }

  /** @param intent the intent without which a session is not told; 0 for events that everybody gets */
  dispatch(name: string, payload: unknown, intent = 0): void {
    for (const session of this.#sessions)
      if (intent === 0 || session.hasIntent(intent)) session.dispatch(name, payload);
  }

  /** The line breaks. The clients may resume, once `downMs` are over. */
  drop(downMs: number): void {
    this.#downUntil = Date.now() + downMs;
    // As a broken line does: without a closing handshake.
    for (const socket of this.#sockets) socket.terminate();
  }

  /** For the end of the sandbox: nobody is told. */
  close(): void {
    this.drop(Infinity);
  }

  askToReconnect(): void {
    for (const session of this.#sessions) session.tell({ op: GatewayOpcodes.Reconnect });
  }

  /** @param resumable false forgets the sessions, so that the clients must identify anew */
  invalidateSessions(resumable: boolean): void {
    for (const session of this.#sessions) {
      session.tell({ op: GatewayOpcodes.InvalidSession, d: resumable });
      if (!resumable) this.#sessions.delete(session);
    }
  }

  isToken(token: unknown): boolean {
    return token === BOT_TOKEN;
  }

  open(intents: number, socket: WebSocket): Session {
    this.#forgetStale();
    const session = new Session(intents, socket);
    this.#sessions.add(session);
    session.dispatch('READY', readyPayload(session.id, this.#url()));
    if (session.hasIntent(GatewayIntentBits.Guilds)) {
      session.dispatch('GUILD_CREATE', guildPayload(this.#world.channels.all()));
    }
    this.#world.events.emit('botOnline');
    return session;
  }

  find(sessionId: unknown): Session | null {
    this.#forgetStale();
    return [...this.#sessions].find((session) => session.id === sessionId) ?? null;
  }

  resume(session: Session, socket: WebSocket, sequence: number): void {
    session.resume(socket, sequence);
    this.#world.events.emit('botOnline');
  }

  closed(session: Session, socket: WebSocket, clean: boolean): void {
    session.detach(socket);
    if (clean) this.#sessions.delete(session);
    if (!this.isOnline) this.#world.events.emit('botOffline');
  }

  #forgetStale(): void {
    for (const session of this.#sessions) {
      const since = session.disconnectedAt;
      if (since !== null && Date.now() - since > RESUMABLE_MS) this.#sessions.delete(session);
    }
  }

  #tellAboutMessages(): void {
    const tell = (name: string, message: APIMessage, payload: object) => {
      if (!isEphemeral(message)) this.dispatch(name, payload, GatewayIntentBits.GuildMessages);
    };
    const { events } = this.#world;
    events.on('messageCreated', (message) => tell('MESSAGE_CREATE', message, messagePayload(asTheBotSees(message))));
    events.on('messageUpdated', (message) => tell('MESSAGE_UPDATE', message, messagePayload(asTheBotSees(message))));
    events.on('messageDeleted', (message) =>
      tell('MESSAGE_DELETE', message, { id: message.id, channel_id: message.channel_id, guild_id: GUILD_ID }),
    );
  }

  #tellAboutChannels(): void {
    const { events } = this.#world;
    events.on('channelUpdated', (channel) => this.dispatch('CHANNEL_UPDATE', channel, GatewayIntentBits.Guilds));
    events.on('channelDeleted', (channel) => this.dispatch('CHANNEL_DELETE', channel, GatewayIntentBits.Guilds));
  }
}
