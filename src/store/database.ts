import type { Kysely } from 'kysely';
import type { Db, Schema } from './schema.ts';

/** What SQLite and PostgreSQL do each in their own way. All else in this folder is the same for both. */
export interface Database {
  db: Kysely<Schema>;
  /** Waits for other processes that bring the database up to date. Held until the transaction ends. */
  lockForMigration(transaction: Db): Promise<void>;
  /** Whether a transaction that failed lost against another one, so that it can simply be done again. */
  isConflict(error: unknown): boolean;
}
