import type { Kysely } from 'kysely';

/** The tables. Times are ISO text in UTC, which sorts by time; lists and facts are JSON text: both read the same in every database. */
export interface Schema {
  schema_version: { version: number };
  watch: WatchTable;
  release: ReleaseTable;
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
