import ipaddr from 'ipaddr.js';

/** The old way to write IPv4 inside IPv6 (`::127.0.0.1`, RFC 4291 section 2.5.5.1), which ipaddr.js counts as public. */
const IPV4_COMPATIBLE = ipaddr.parseCIDR('::/96') as [ipaddr.IPv6, number];

/**
 * Whether an IP address is one of the public internet's. Everything that ipaddr.js gives a name of its own is not: private,
 * loopback, link-local, shared (CGN), unique-local, multicast, reserved, NAT64, 6to4, Teredo. IPv4 in IPv6 clothes is judged as IPv4.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv6 && !parsed.isIPv4MappedAddress() && parsed.match(IPV4_COMPATIBLE)) return false;
  return ipaddr.process(address).range() === 'unicast';
}

/** The IP address that a URL's host is, without the brackets of IPv6; null for a name. Takes the host as `URL` writes it. */
export function literalAddress(hostname: string): string | null {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1');
  return ipaddr.isValid(bare) ? bare : null;
}
