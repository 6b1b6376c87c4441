import { open } from 'node:fs/promises';
import type { Config } from '../config.ts';
import { MAX_FILE_MEGABYTES } from '../document/index.ts';
import { openLink } from '../document/link.ts';
import type { Reading } from '../read.ts';
import { readSource } from '../read-document.ts';
import { UserError } from '../user-error.ts';
import { userAgent } from '../user-agent.ts';

type LinkConfig = Pick<Config, 'contact' | 'linkAllow'>;

/**
 * Reads one input of the command line: a link, "-" for standard input, else a path. It is read in this process: whoever starts
 * the command may read that long. Throws UserError as `readSource` and `openLink` do, and `unreadable` for a path.
 */
export async function readInput(input: string, { contact, linkAllow }: LinkConfig): Promise<Reading> {
  if (!/^https?:\/\//i.test(input)) {
    const bytes = input === '-' ? await readAtMost(process.stdin) : await readPath(input);
    return { ...readSource({ bytes, facts: { name: input } }), url: null };
  }
  const { url, bytes, contentType } = await openLink(input, { allow: linkAllow, userAgent: userAgent(contact) });
  return { ...readSource({ bytes, facts: { contentType } }), url };
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
