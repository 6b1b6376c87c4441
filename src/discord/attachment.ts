import { MAX_FILE_MEGABYTES } from '../document/index.ts';
import { UserError } from '../user-error.ts';
import { isLoopback } from './loopback.ts';

export const MAX_ATTACHMENT_BYTES = MAX_FILE_MEGABYTES * 1_000_000;
const TIME_LIMIT_MS = 10_000;
const DISCORD_FILE_HOSTS = ['cdn.discordapp.com', 'media.discordapp.net'];

/** A file as Discord names it in an interaction or a message. `size` in bytes. */
export interface AttachmentInfo {
  url: string;
  name: string;
  size: number;
  contentType: string | null;
}

export type Download = (attachment: AttachmentInfo) => Promise<Uint8Array>;

/**
 * Reads attachments that Discord names, from Discord's file hosts only (or the host of `apiUrl` where that is a stand-in).
 * Throws a UserError: refused_host, too_large, unreachable.
 */
export function createDownload(apiUrl: string): Download {
  const api = new URL(apiUrl);
  const isDiscord = api.hostname === 'discord.com' || api.hostname.endsWith('.discord.com');
  /** A stand-in serves its files itself, or from another port of the same machine. */
  const isStandIn = ({ host, hostname }: URL) =>
    !isDiscord && (host === api.host || (isLoopback(api.hostname) && isLoopback(hostname)));
  return async ({ url, size }) => {
    const address = URL.parse(url);
    const isKnown =
      address !== null &&
      (address.protocol === 'https:' || address.protocol === 'http:') &&
      (isStandIn(address) || (address.protocol === 'https:' && DISCORD_FILE_HOSTS.includes(address.host)));
    if (!isKnown) throw new UserError('refused_host', { host: address?.host ?? url });
    if (size > MAX_ATTACHMENT_BYTES) throw tooLarge();
    try {
      return await read(address);
    } catch (error) {
      if (error instanceof UserError) throw error;
      throw new UserError('unreachable', { host: address.host, reason: reasonOf(error) }, { cause: error });
    }
  };
}

/** The same facts from discord.js's own attachment. */
export function attachmentInfo({ url, name, size, contentType }: AttachmentInfo): AttachmentInfo {
  return { url, name, size, contentType };
}

export function tooLarge(): UserError {
  return new UserError('too_large', { limit: `${MAX_FILE_MEGABYTES} MB` });
}

async function read(address: URL): Promise<Uint8Array> {
  const answer = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(TIME_LIMIT_MS) });
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // Content-Length is a claim: what arrives is counted.
  for await (const chunk of answer.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_ATTACHMENT_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'error';
  return error.name === 'TimeoutError' ? 'timeout' : error.message;
}
