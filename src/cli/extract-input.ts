import { open } from 'node:fs/promises';
import type { Config } from '../config.ts';
import { MAX_FILE_MEGABYTES } from '../document/index.ts';
import { openLink } from '../document/link.ts';
import { openRelease } from '../document/open-release.ts';
import type { Source } from '../read-document.ts';
import { UserError } from '../user-error.ts';
import { userAgent } from '../user-agent.ts';
import { unreadable } from './extract-find.ts';

export type LinkConfig = Pick<Config, 'contact' | 'linkAllow'>;

/** An input's bytes, and where they came from when they came from the web. */
export interface OpenedInput {
  source: Source;
  url: string | null;
}

/** Opens one input: a link, "-" for standard input, else a path. Throws UserError as `openLink` does, and `unreadable` for a path. */
export async function openInput(input: string, { contact, linkAllow }: LinkConfig): Promise<OpenedInput> {
  if (!/^https?:\/\//i.test(input)) {
    const bytes = input === '-' ? await readAtMost(process.stdin) : await readPath(input);
    return { source: { bytes, facts: { name: input } }, url: null };
  }
  const options = { allow: linkAllow, userAgent: userAgent(contact) };
  const { url, bytes, contentType } = await openRelease(input, (page) => openLink(page, options));
  return { source: { bytes, facts: { contentType } }, url };
}

async function readPath(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path);
    // The stream closes the file, whatever ends it.
    return await readAtMost(file.createReadStream());
  } catch (error) {
    throw error instanceof UserError ? error : unreadable(path, error);
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
