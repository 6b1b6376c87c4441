import { extname } from 'node:path';
import type { APIAttachment } from 'discord-api-types/v10';
import { imageSize } from './image-size.ts';
import type { Database } from './database.ts';
import type { Snowflakes } from './snowflake.ts';

export interface NewFile {
  name: string;
  bytes: Buffer;
  contentType?: string | undefined;
  description?: string | undefined;
  title?: string | undefined;
}

/** Content types by the file's ending, for uploads that bring none. */
const CONTENT_TYPES: Record<string, string> = {
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** Uploaded files, and the address at which each is served. */
export class Attachments {
  readonly #database: Database;
  readonly #ids: Snowflakes;
  readonly #origin: () => string;

  constructor(database: Database, ids: Snowflakes, origin: () => string) {
    this.#database = database;
    this.#ids = ids;
    this.#origin = origin;
  }

  /** Keeps a file that somebody put into a channel. */
  add(channelId: string, file: NewFile): APIAttachment {
    const id = this.#ids.next();
    this.#database.putBytes(id, file.bytes);
    const filename = safeName(file.name);
    const url = `${this.#origin()}/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`;
    return {
      id,
      filename,
      size: file.bytes.length,
      url,
      proxy_url: url,
      content_type: contentTypeOf(filename, file.contentType),
      ...imageSize(file.bytes),
      ...(file.description !== undefined && { description: file.description }),
      ...(file.title !== undefined && { title: file.title }),
    };
  }

  read(id: string): Buffer | null {
    return this.#database.getBytes(id);
  }
}

export function contentTypeOf(filename: string, given?: string): string {
  const unknown = given === undefined || given === '' || given === 'application/octet-stream';
  return unknown ? (CONTENT_TYPES[extname(filename).toLowerCase()] ?? 'application/octet-stream') : given;
}

/** As Discord does: spaces and everything that is special in a path become underscores. */
function safeName(name: string): string {
  return name.replace(/[^\p{L}\p{N}._-]/gu, '_').slice(-200) || 'file';
}
