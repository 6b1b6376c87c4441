import { Socket, isIP } from 'node:net';
import { afterAll } from 'vitest';

/**
 * No test reaches a network beyond this machine. A connection elsewhere is refused at once, and the file that tried it
 * fails even where the code under test swallowed the error.
 */
const leaks: string[] = [];
const connect = Socket.prototype.connect;

Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
  const host = hostOf(args);
  if (host !== null && !isLoopback(host)) {
    leaks.push(host);
    this.destroy(new Error(`a test tried to reach ${host}: tests stay on loopback`));
    return this;
  }
  return Reflect.apply(connect, this, args) as Socket;
} as typeof connect;

/** The host of any of the forms that `net.Socket.connect` takes; null for a pipe or the default host. */
function hostOf(args: unknown[]): string | null {
  const first = Array.isArray(args[0]) ? args[0][0] : args[0];
  if (typeof first === 'object' && first !== null) return 'host' in first && first.host ? String(first.host) : null;
  return typeof args[1] === 'string' ? args[1] : null;
}

function isLoopback(host: string): boolean {
  if (isIP(host) === 4) return host.startsWith('127.');
  return host === '::1' || host === 'localhost';
}

afterAll(() => {
  if (leaks.length > 0) throw new Error(`reached beyond loopback: ${[...new Set(leaks)].join(', ')}`);
});
