import { randomUUID } from 'node:crypto';
import { GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocket } from 'ws';

interface Dispatch {
  op: GatewayOpcodes.Dispatch;
  s: number;
  t: string;
  d: unknown;
}

/** One identified client. It outlives its connection, so that a RESUME can hand over what was missed. */
export class Session {
  readonly id = randomUUID().replaceAll('-', '');
  readonly intents: number;
  readonly #sent: Dispatch[] = [];
  #socket: WebSocket | null;
  /** Milliseconds since 1970; null while connected. */
  disconnectedAt: number | null = null;

  constructor(intents: number, socket: WebSocket) {
    this.intents = intents;
    this.#socket = socket;
  }

  get isConnected(): boolean {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  get lastSequence(): number {
    return this.#sent.length;
  }

  hasIntent(intent: number): boolean {
    return (this.intents & intent) !== 0;
  }

  dispatch(t: string, d: unknown): void {
    const dispatch: Dispatch = { op: GatewayOpcodes.Dispatch, s: this.lastSequence + 1, t, d };
    this.#sent.push(dispatch);
    if (this.isConnected) send(this.#socket!, dispatch);
  }

  /** Takes the session over to a new connection and repeats everything after `sequence`. */
  resume(socket: WebSocket, sequence: number): void {
    this.#socket = socket;
    this.disconnectedAt = null;
    for (const dispatch of this.#sent.slice(sequence)) send(socket, dispatch);
    this.dispatch('RESUMED', {});
  }

  /** The connection is gone; nothing happens where another one has taken the session over since. */
  detach(socket: WebSocket): void {
    if (this.#socket !== socket) return;
    this.#socket = null;
    this.disconnectedAt = Date.now();
  }

  tell(packet: { op: GatewayOpcodes; d?: unknown }): void {
    if (this.isConnected) send(this.#socket!, packet);
  }
}

export function send(socket: WebSocket, packet: { op: GatewayOpcodes; d?: unknown; s?: number; t?: string }): void {
  socket.send(JSON.stringify({ s: null, t: null, d: null, ...packet }));
}
