import { lookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { isPublicAddress, literalAddress } from './address.ts';

/** Gives all addresses of a name, in the manner of `dns.lookup` with `all: true`. */
export type ResolveName = (
  hostname: string,
  callback: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

export const resolveBySystem: ResolveName = (hostname, callback) => lookup(hostname, { all: true }, callback);

/** A name leads to an address that is not public. */
export class RefusedAddress extends Error {
  override readonly name = 'RefusedAddress';
}

/**
 * An agent that connects to public addresses only. The address is judged where it is used: the one that was checked is the one
 * that is connected to, so a name that answers differently the second time gains nothing. undici asks `lookup` for names and
 * not for literal addresses (measured with 8.12), so those are judged in the connector.
 */
export function guardedAgent(resolve: ResolveName, connectMs: number): Agent {
  const connect = buildConnector({ timeout: connectMs, lookup: guardedLookup(resolve) });
  return new Agent({
    connect(options, callback) {
      const address = literalAddress(options.hostname);
      if (address !== null && !isPublicAddress(address)) callback(new RefusedAddress(address), null);
      else connect(options, callback);
    },
  });
}

/** For origins that are allowed by name: any address, the same time limit. */
export function openAgent(resolve: ResolveName, connectMs: number): Agent {
  return new Agent({ connect: { timeout: connectMs, lookup: lookupWith(resolve) } });
}

/** One address that is not public refuses the name: the others are the bait. */
function guardedLookup(resolve: ResolveName): LookupFunction {
  return lookupWith((hostname, callback) =>
    resolve(hostname, (error, addresses) => {
      const refused = error === null ? addresses.find(({ address }) => !isPublicAddress(address)) : undefined;
      if (refused === undefined) callback(error, addresses);
      else callback(new RefusedAddress(refused.address), []);
    }),
  );
}

function lookupWith(resolve: ResolveName): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error !== null) callback(error, '');
      else if (first === undefined) callback(Object.assign(new Error(hostname), { code: 'ENOTFOUND' }), '');
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
