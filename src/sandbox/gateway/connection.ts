import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import type { RawData, WebSocket } from 'ws';
import type { Session } from './session.ts';
import { send } from './session.ts';

const HEARTBEAT_INTERVAL_MS = 41_250;
const LARGEST_FRAME = 4096;
const PRIVILEGED = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

interface Packet {
  op: GatewayOpcodes;
  d?: unknown;
}

/** What a connection asks of the gateway behind it. */
export interface SessionKeeper {
  isToken(token: unknown): boolean;
  open(intents: number, socket: WebSocket): Session;
  find(sessionId: unknown): Session | null;
  resume(session: Session, socket: WebSocket, sequence: number): void;
  /** @param clean true when the client said goodbye and will not resume */
  closed(session: Session, socket: WebSocket, clean: boolean): void;
}

/** Speaks the gateway protocol on one socket until it closes. */
export function serveConnection(socket: WebSocket, keeper: SessionKeeper): void {
  let session: Session | null = null;

  const handlers: Partial<Record<GatewayOpcodes, (d: unknown) => void>> = {
    [GatewayOpcodes.Heartbeat]: () => send(socket, { op: GatewayOpcodes.HeartbeatAck }),
    [GatewayOpcodes.Identify]: (d) => {
      const { token, intents } = (d ?? {}) as { token?: unknown; intents?: unknown };
      if (session && keeper.find(session.id))
        return socket.close(GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated.');
      if (!keeper.isToken(token)) return socket.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
      if (typeof intents !== 'number') return socket.close(GatewayCloseCodes.InvalidIntents, 'Invalid intent(s).');
      if (intents & PRIVILEGED) return socket.close(GatewayCloseCodes.DisallowedIntents, 'Disallowed intent(s).');
      session = keeper.open(intents, socket);
    },
    [GatewayOpcodes.Resume]: (d) => {
      const { token, session_id, seq } = (d ?? {}) as { token?: unknown; session_id?: unknown; seq?: unknown };
      if (!keeper.isToken(token)) return socket.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
      const known = keeper.find(session_id);
      if (!known) return send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      if (typeof seq !== 'number' || seq > known.lastSequence) {
        return socket.close(GatewayCloseCodes.InvalidSeq, 'Invalid seq.');
      }
      session = known;
      keeper.resume(known, socket, seq);
    },
    [GatewayOpcodes.PresenceUpdate]: () => requireSession(),
    [GatewayOpcodes.VoiceStateUpdate]: () => requireSession(),
    [GatewayOpcodes.RequestGuildMembers]: () => requireSession(),
  };

  function requireSession(): void {
    if (!session) socket.close(GatewayCloseCodes.NotAuthenticated, 'Not authenticated.');
  }

  socket.on('message', (data) => {
    const packet = readPacket(data);
    if (!packet) return socket.close(GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
    const handle = handlers[packet.op];
    if (!handle) return socket.close(GatewayCloseCodes.UnknownOpcode, 'Unknown opcode.');
    handle(packet.d);
  });
  socket.on('error', () => socket.terminate());
  socket.on('close', (code) => {
    if (session) keeper.closed(session, socket, code === 1000 || code === 1001);
  });
  send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: HEARTBEAT_INTERVAL_MS } });
}

function readPacket(data: RawData): Packet | null {
  const text = String(data);
  if (text.length > LARGEST_FRAME) return null;
  try {
    const packet: unknown = JSON.parse(text);
    return typeof packet === 'object' && packet !== null && 'op' in packet ? (packet as Packet) : null;
  } catch {
    return null;
  }
}
