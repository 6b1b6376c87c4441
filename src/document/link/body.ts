import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { UserError } from '../../user-error.ts';

/**
 * Reads a body to its end. What counts is the size after unpacking, as it arrives: a Content-Length may be missing or wrong,
 * and a small packed body may unpack to any size. Throws UserError `too_large`, and whatever breaks the connection.
 */
export async function readLimited(body: Readable, encoding: string, maxBytes: number): Promise<Uint8Array> {
  const unpacked = unpack(body, encoding);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of unpacked as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > maxBytes) throw new UserError('too_large', { limit: `${maxBytes / 1_000_000} MB` });
      chunks.push(chunk);
    }
  } finally {
    body.destroy();
  }
  return Buffer.concat(chunks);
}

/** An encoding nobody asked for. */
export class UnknownEncoding extends Error {
  override readonly name = 'UnknownEncoding';
}

export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

function unpack(body: Readable, encoding: string): Readable {
  const unpacker = unpackerFor(encoding.trim().toLowerCase());
  if (unpacker === null) return body;
  body.on('error', (error) => unpacker.destroy(error));
  unpacker.on('close', () => body.destroy());
  return body.pipe(unpacker);
}

function unpackerFor(encoding: string) {
  switch (encoding) {
    case '':
    case 'identity':
      return null;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new UnknownEncoding(encoding);
  }
}
