import type { Kysely } from 'kysely';
import type { DeliveryState, ItemState } from './ledger.ts';

/** The tables. Times are ISO text in UTC, which sorts by time; lists and facts are JSON text: both read the same in every database. */
export interface Schema {
  schema_version: { version: number };
  watch: WatchTable;
  release: ReleaseTable;
  feed: FeedTable;
  item: ItemTable;
  outbox: OutboxTable;
}

/** A database or a transaction in it: queries take either. */
export type Db = Kysely<Schema>;

/** Unique: channel and ticker. */
export interface WatchTable {
  id: string;
  guild_id: string;
  channel_id: string;
  ticker: string;
  created_by: string;
  created_at: string;
}

/** Unique: text hash and extractor version. */
export interface ReleaseTable {
  id: string;
  text_hash: string;
  extractor_version: string;
  title: string;
  url: string | null;
  facts: string;
}

export interface FeedTable {
  id: string;
  added_at: string;
  known_at: string | null;
  etag: string | null;
  last_modified: string | null;
  failures: number;
  next_poll_at: string;
  error: string | null;
}

/** Unique: feed and key. `content` is kept while the item waits. */
export interface ItemTable {
  id: string;
  feed_id: string;
  key: string;
  url: string | null;
  url_key: string | null;
  title: string;
  published: string | null;
  content: string | null;
  categories: string;
  seen_at: string;
  known_at: string | null;
  state: ItemState;
  reason: string | null;
  attempts: number;
  not_before: string;
  release_id: string | null;
}

/** Unique: text hash and channel, so that a release is announced once in a channel, also when newer rules read it again. */
export interface OutboxTable {
  id: string;
  text_hash: string;
  channel_id: string;
  release_id: string;
  tickers: string;
  nonce: string;
  state: DeliveryState;
  attempts: number;
  created_at: string;
  not_before: string;
  first_tried_at: string | null;
  lease_until: string | null;
  message_id: string | null;
  reason: string | null;
}
