/** What arrived of a body: all of it, or what came before the limit or the break. */
export interface Body {
  bytes: Uint8Array;
  complete: boolean;
}

/**
 * Reads a body up to a limit in bytes. It counts what arrives after decompression, as a Content-Length may lie and a small
 * body may inflate. A connection that breaks leaves what came before; it throws only when nothing came at all.
 */
export async function readBody(stream: AsyncIterable<Uint8Array> | null, limit: number): Promise<Body> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let complete = true;
  try {
    for await (const chunk of stream ?? []) {
      chunks.push(chunk.subarray(0, limit - size));
      size += chunk.length;
      if (size > limit) {
        complete = false;
        break;
      }
    }
  } catch (error) {
    if (size === 0) throw error;
    complete = false;
  }
  return { bytes: Buffer.concat(chunks), complete };
}
