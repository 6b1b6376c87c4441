import type { Database } from './database.ts';
import { parseDatabaseUrl } from './database-url.ts';
import { enterFeed } from './feeds.ts';
import { endItem, postponeItem, recordPoll, waitingItems } from './items.ts';
import type { Ledger } from './ledger.ts';
import { migrate } from './migrate.ts';
import { announce, claimDelivery, releaseLeases, resumeChannel, settleDelivery } from './outbox.ts';
import { openPostgres } from './postgres.ts';
import { findRelease, saveRelease } from './releases.ts';
import { openSqlite } from './sqlite.ts';
import { StoreError } from './store-error.ts';
import type { Store } from './store.ts';
import { transactionsOn } from './transactions.ts';
import { addWatch, listWatches, removeWatch, watchedIn } from './watches.ts';

export interface OpenOptions {
  /** Hears of connections that broke. What was asked over them has failed by itself. */
  onFault?: (error: Error) => void;
}

/** Opens the database that DATABASE_URL names and brings it up to date. Throws a StoreError with one line for the operator. */
export async function openStore(
  databaseUrl: string,
  { onFault = () => {} }: OpenOptions = {},
): Promise<Store & Ledger> {
  const database = await openDatabase(databaseUrl, onFault);
  try {
    await migrate(database);
  } catch (error) {
    await database.db.destroy();
    throw error instanceof StoreError ? error : notUpToDate(error);
  }
  return { ...storeOver(database), ...ledgerOver(database) };
}

/** The database as it is, of whatever version. */
export async function openDatabase(databaseUrl: string, onFault: (error: Error) => void): Promise<Database> {
  const location = parseDatabaseUrl(databaseUrl);
  return location.kind === 'sqlite' ? openSqlite(location.path) : await openPostgres(location.url, onFault);
}

function notUpToDate(cause: unknown): StoreError {
  return new StoreError(`the database cannot be brought up to date (${String(cause)}); check DATABASE_URL`, { cause });
}

function storeOver(database: Database): Store {
  const { db } = database;
  const inTransaction = transactionsOn(database);
  return {
    addWatch: (watch, createdAt) => inTransaction((tx) => addWatch(tx, watch, createdAt)),
    listWatches: (guildId) => listWatches(db, guildId),
    removeWatch: (watch) => inTransaction((tx) => removeWatch(tx, watch)),
    saveRelease: (release) => inTransaction((tx) => saveRelease(tx, release)),
    findRelease: (id) => findRelease(db, id),
    close: () => db.destroy(),
  };
}

function ledgerOver(database: Database): Ledger {
  const { db } = database;
  const inTransaction = transactionsOn(database);
  return {
    enterFeed: (id, now) => inTransaction((tx) => enterFeed(tx, id, now)),
    recordPoll: (feed, items, now, triage) => inTransaction((tx) => recordPoll(tx, feed, items, now, triage)),
    waitingItems: (now, limit) => waitingItems(db, now, limit),
    postponeItem: (id, retry) => inTransaction((tx) => postponeItem(tx, id, retry)),
    passItem: (id, reason) => inTransaction((tx) => endItem(tx, id, { state: 'passed', reason })),
    announce: (item, release, now, address) => inTransaction((tx) => announce(tx, item, release, now, address)),
    claimDelivery: (now, leaseUntil) => inTransaction((tx) => claimDelivery(tx, now, leaseUntil)),
    settleDelivery: (delivery, next) => inTransaction((tx) => settleDelivery(tx, delivery, next)),
    watchedIn: (channelId) => watchedIn(db, channelId),
    resumeChannel: (channelId) => inTransaction((tx) => resumeChannel(tx, channelId)),
    releaseLeases: (now) => inTransaction((tx) => releaseLeases(tx, now)),
  };
}
