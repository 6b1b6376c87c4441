import { inflateSync } from 'node:zlib';

const STREAM = Buffer.from('stream');
/** The first byte of packed data as zlib writes it (RFC 1950). */
const ZLIB = 0x78;
/** A page's words take a few hundred kilobytes, its pictures some megabytes. */
const LARGEST = 60_000_000;
const LARGEST_SUM = 300_000_000;

/**
 * Whether the packed streams of a PDF unpack to more than any release holds. The reader would unpack them into memory that no
 * limit of its thread bounds.
 */
export function isBomb(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = file.indexOf(STREAM); at !== -1; at = file.indexOf(STREAM, at + STREAM.length)) {
    const start = afterLineEnd(file, at + STREAM.length);
    if (file[start] !== ZLIB) continue;
    sum += unpackedSize(file.subarray(start));
    if (sum > LARGEST_SUM) return true;
  }
  return false;
}

function afterLineEnd(file: Buffer, at: number): number {
  const afterReturn = file[at] === 0x0d ? at + 1 : at;
  return file[afterReturn] === 0x0a ? afterReturn + 1 : afterReturn;
}

/** 0 for what is not packed, or broken: the reader finds that out by itself. */
function unpackedSize(packed: Buffer): number {
  try {
    return inflateSync(packed, { maxOutputLength: LARGEST }).length;
  } catch (error) {
    const isTooLarge = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return isTooLarge ? Infinity : 0;
  }
}
