import { UserError } from '../../user-error.ts';
import { isPublicAddress, literalAddress } from './address.ts';

const PORTS: ReadonlySet<string> = new Set(['', '80', '443']);

/** A link that may be opened, as far as its own text tells. */
export interface CheckedLink {
  url: URL;
  /** Its origin is on the list of allowed ones, so the addresses behind its name are not judged. */
  isAllowed: boolean;
}

/**
 * Judges a link by its text: public https on the usual ports without a password, or any path of an origin that is allowed by name.
 * The text is parsed first, so that every spelling of an address ("0x7f.1", "2130706433") is judged as what it is.
 * Throws UserError `bad_link` or `refused_host`.
 */
export function checkLink(link: string, base: URL | null, allow: readonly string[]): CheckedLink {
  const url = URL.parse(link.trim(), base?.href);
  if (url === null || url.username !== '' || url.password !== '') throw new UserError('bad_link', { link });
  if (allow.includes(url.origin)) return { url, isAllowed: true };
  if (url.protocol !== 'https:') throw new UserError('bad_link', { link });
  const address = literalAddress(url.hostname);
  const isRefused = !PORTS.has(url.port) || url.hostname === '' || (address !== null && !isPublicAddress(address));
  if (isRefused) throw new UserError('refused_host', { host: url.host });
  return { url, isAllowed: false };
}
