import type { Kysely } from 'kysely';
import { parseDatabaseUrl } from './database-url.ts';
import { enterFeed } from './feeds.ts';
import { endItem, postponeItem, recordPoll, waitingItems } from './items.ts';
import type { Ledger } from './ledger.ts';
import { migrate } from './migrate.ts';
import { announce, claimDelivery, releaseLeases, resumeChannel, settleDelivery } from './outbox.ts';
import { findRelease, saveRelease } from './releases.ts';
import type { Db, Schema } from './schema.ts';
import { openSqlite } from './sqlite.ts';
import type { Store } from './store.ts';
import { addWatch, listWatches, removeWatch, watchedIn } from './watches.ts';

/** Opens the database that DATABASE_URL names and brings it up to date. Throws a StoreError with one line for the operator. */
export async function openStore(databaseUrl: string): Promise<Store & Ledger> {
  const db = openSqlite(parseDatabaseUrl(databaseUrl).path);
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { ...storeOver(db), ...ledgerOver(db) };
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

function ledgerOver(db: Kysely<Schema>): Ledger {
  const inTransaction = <T>(work: (transaction: Db) => Promise<T>): Promise<T> => db.transaction().execute(work);
  return {
    enterFeed: (id, now) => inTransaction((tx) => enterFeed(tx, id, now)),
    recordPoll: (feed, items, now, triage) => inTransaction((tx) => recordPoll(tx, feed, items, now, triage)),
    waitingItems: (now, limit) => waitingItems(db, now, limit),
    postponeItem: (id, retry) => postponeItem(db, id, retry),
    passItem: (id, reason) => endItem(db, id, { state: 'passed', reason }),
    announce: (item, release, now, address) => inTransaction((tx) => announce(tx, item, release, now, address)),
    claimDelivery: (now, leaseUntil) => inTransaction((tx) => claimDelivery(tx, now, leaseUntil)),
    settleDelivery: (delivery, next) => inTransaction((tx) => settleDelivery(tx, delivery, next)),
    watchedIn: (channelId) => watchedIn(db, channelId),
    resumeChannel: (channelId) => resumeChannel(db, channelId),
    releaseLeases: (now) => releaseLeases(db, now),
  };
}
