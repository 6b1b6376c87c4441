import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Config } from '../config.ts';
import type { Document } from '../document/document.ts';
import { MAX_FILE_MEGABYTES, readDocument } from '../document/index.ts';
import { openLink } from '../document/link.ts';
import { extract } from '../extract/index.ts';
import type { Release } from '../extract/release.ts';
import { UserError } from '../user-error.ts';
import { userAgent } from '../user-agent.ts';

export interface ReadRelease {
  release: Release;
  title: string;
  url: string | null;
}

/**
 * Reads one input of the command line: a link, "-" for standard input, else a path. It is read in this process: whoever starts
 * the command may read that long. Throws UserError as `readDocument` and `openLink` do, and `unreadable` for a path.
 */
export async function readInput(input: string, config: Pick<Config, 'contact' | 'linkAllow'>): Promise<ReadRelease> {
  const { document, url } = await openInput(input, config);
  const release = extract(document);
  return { release, title: release.headline ?? document.title ?? basename(input), url };
}

async function openInput(input: string, { contact, linkAllow }: Pick<Config, 'contact' | 'linkAllow'>) {
  if (/^https?:\/\//i.test(input)) {
    const { url, bytes, contentType } = await openLink(input, { allow: linkAllow, userAgent: userAgent(contact) });
    return { document: readDocument(bytes, { contentType }), url };
  }
  return { document: await openFile(input), url: null };
}

async function openFile(path: string): Promise<Document> {
  const bytes = path === '-' ? await readAtMost(process.stdin) : await readPath(path);
  return readDocument(bytes, { name: path });
}

async function readPath(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path);
    // The stream closes the file, whatever ends it.
    return await readAtMost(file.createReadStream());
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      'unreadable',
      { path, reason: (error as NodeJS.ErrnoException).code ?? 'unknown' },
      { cause: error },
    );
  }
}

/** Stops at the size that no document may have, so that an endless stream does not fill the memory. */
async function readAtMost(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_FILE_MEGABYTES * 1_000_000) break;
  }
  return Buffer.concat(chunks);
}
