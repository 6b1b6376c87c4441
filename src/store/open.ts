import type { Kysely } from 'kysely';
import { parseDatabaseUrl } from './database-url.ts';
import { migrate } from './migrate.ts';
import { findRelease, saveRelease } from './releases.ts';
import type { Schema } from './schema.ts';
import { openSqlite } from './sqlite.ts';
import type { Store } from './store.ts';
import { addWatch, listWatches, removeWatch } from './watches.ts';

/** Opens the database that DATABASE_URL names and brings it up to date. Throws a StoreError with one line for the operator. */
export async function openStore(databaseUrl: string): Promise<Store> {
  const db = openSqlite(parseDatabaseUrl(databaseUrl).path);
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return storeOver(db);
}

function storeOver(db: Kysely<Schema>): Store {
  return {
    addWatch: (watch, createdAt) => addWatch(db, watch, createdAt),
    listWatches: (guildId) => listWatches(db, guildId),
    removeWatch: (watch) => removeWatch(db, watch),
    saveRelease: (release) => saveRelease(db, release),
    findRelease: (id) => findRelease(db, id),
    close: () => db.destroy(),
  };
}
