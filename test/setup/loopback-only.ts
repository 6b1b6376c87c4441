import { Socket, isIP, type LookupFunction } from 'node:net';
import { afterAll } from 'vitest';

/**
 * No test reaches a network beyond this machine. A connection elsewhere is refused at once, and the file that tried it
 * fails even where the code under test swallowed the error.
 */
const leaks: string[] = [];
const connect = Socket.prototype.connect;

Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
  const options = optionsOf(args);
  const host = options === null ? hostArgument(args) : (options.host ?? null);
  if (host !== null && !isLoopback(host)) {
    // A test that gives a name its addresses asks no network; the addresses are judged instead.
    if (options?.lookup !== undefined && isIP(host) === 0) options.lookup = loopbackLookup(options.lookup);
    else {
      this.destroy(leak(host));
      return this;
    }
  }
  return Reflect.apply(connect, this, args) as Socket;
} as typeof connect;

interface ConnectOptions {
  host?: string;
  lookup?: LookupFunction;
}

/** The options of any of the forms that `net.Socket.connect` takes; null where it is given a port and a host or a pipe. */
function optionsOf(args: unknown[]): ConnectOptions | null {
  const first: unknown = Array.isArray(args[0]) ? args[0][0] : args[0];
  return typeof first === 'object' && first !== null ? first : null;
}

function hostArgument(args: unknown[]): string | null {
  return typeof args[1] === 'string' ? args[1] : null;
}

function loopbackLookup(lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) =>
    lookup(hostname, options, (error, found, family) => {
      const addresses = typeof found === 'string' ? [found] : (found ?? []).map(({ address }) => address);
      const elsewhere = error === null ? addresses.find((address) => !isLoopback(address)) : undefined;
      if (elsewhere === undefined) callback(error, found, family);
      else callback(leak(`${hostname} at ${elsewhere}`), found, family);
    });
}

function leak(host: string): Error {
  leaks.push(host);
  return new Error(`a test tried to reach ${host}: tests stay on loopback`);
}

function isLoopback(host: string): boolean {
  if (isIP(host) === 4) return host.startsWith('127.');
  return host === '::1' || host === 'localhost';
}

afterAll(() => {
  if (leaks.length > 0) throw new Error(`reached beyond loopback: ${[...new Set(leaks)].join(', ')}`);
});
