import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

export interface Page {
  before?: string | undefined;
  after?: string | undefined;
}

/** JSON documents with rising ids, each belonging to an owner (a message to its channel). */
export interface Collection<T extends { id: string }> {
  get(id: string): T | null;
  put(document: T, owner?: string): void;
  delete(id: string): void;
  deleteOwnedBy(owner: string): void;
  /** Oldest first. */
  all(): T[];
  /** An owner's documents between two ids, both excluded, oldest first. */
  page(owner: string, page: Page): T[];
}

/**
 * What the sandbox remembers between two starts: one SQLite file, each change written at once,
 * so that a killed process loses nothing. Without a folder it lives in memory.
 */
export class Database {
  readonly #sqlite: Sqlite.Database;
  /** True when nothing was stored here before this start. */
  readonly isNew: boolean;

  constructor(folder: string | null) {
    if (folder) mkdirSync(folder, { recursive: true });
    this.#sqlite = new Sqlite(folder ? join(folder, 'sandbox.sqlite') : ':memory:');
    this.#sqlite.pragma('journal_mode = WAL');
    this.#sqlite.exec(`
      CREATE TABLE IF NOT EXISTS document (
        collection TEXT NOT NULL, id TEXT NOT NULL, owner TEXT NOT NULL, json TEXT NOT NULL,
        PRIMARY KEY (collection, id)
      ) WITHOUT ROWID;
      CREATE INDEX IF NOT EXISTS document_owner ON document (collection, owner, id);
      CREATE TABLE IF NOT EXISTS blob (id TEXT PRIMARY KEY, bytes BLOB NOT NULL) WITHOUT ROWID;
    `);
    this.isNew = this.#sqlite.prepare('SELECT 1 FROM document LIMIT 1').get() === undefined;
  }

  collection<T extends { id: string }>(name: string): Collection<T> {
    const sqlite = this.#sqlite;
    const read = (row: unknown) => JSON.parse((row as { json: string }).json) as T;
    const get = sqlite.prepare('SELECT json FROM document WHERE collection = ? AND id = ?');
    const put = sqlite.prepare(`
      INSERT INTO document (collection, id, owner, json) VALUES (?, ?, ?, ?)
      ON CONFLICT (collection, id) DO UPDATE SET owner = excluded.owner, json = excluded.json`);
    const remove = sqlite.prepare('DELETE FROM document WHERE collection = ? AND id = ?');
    const removeOwned = sqlite.prepare('DELETE FROM document WHERE collection = ? AND owner = ?');
    const all = sqlite.prepare('SELECT json FROM document WHERE collection = ? ORDER BY id');
    const between = sqlite.prepare(`
      SELECT json FROM document WHERE collection = ? AND owner = ? AND id > ? AND id < ? ORDER BY id`);
    return {
      get: (id) => {
        const row = get.get(name, id);
        return row ? read(row) : null;
      },
      put: (document, owner = '') => void put.run(name, document.id, owner, JSON.stringify(document)),
      delete: (id) => void remove.run(name, id),
      deleteOwnedBy: (owner) => void removeOwned.run(name, owner),
      all: () => all.all(name).map(read),
      // '~' sorts behind every digit.
      page: (owner, { before = '~', after = '' }) => between.all(name, owner, after, before).map(read),
    };
  }

  putBytes(id: string, bytes: Uint8Array): void {
    this.#sqlite.prepare('INSERT INTO blob (id, bytes) VALUES (?, ?)').run(id, bytes);
  }

  getBytes(id: string): Buffer | null {
    const row = this.#sqlite.prepare('SELECT bytes FROM blob WHERE id = ?').get(id) as { bytes: Buffer } | undefined;
    return row?.bytes ?? null;
  }

  replaceInAll(collection: string, from: string, to: string): void {
    this.#sqlite
      .prepare('UPDATE document SET json = replace(json, ?, ?) WHERE collection = ?')
      .run(from, to, collection);
  }

  /** The largest snowflake in use; null in a new world. */
  largestId(): string | null {
    const row = this.#sqlite.prepare('SELECT max(id) AS id FROM document WHERE length(id) = 19').get();
    return (row as { id: string | null }).id;
  }

  close(): void {
    this.#sqlite.close();
  }
}
