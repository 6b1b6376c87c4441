import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from './database.ts';
import type { Db } from './schema.ts';

/** Runs the work in a transaction, and again when the transaction lost against another one: it must have no other effect. */
export type InTransaction = <T>(work: (transaction: Db) => Promise<T>) => Promise<T>;

/** How long a transaction gives way to others before its error is told. */
const PATIENCE_MS = 5_000;
const LONGEST_PAUSE_MS = 50;

export function transactionsOn({ db, isConflict }: Database): InTransaction {
  return async (work) => {
    const end = performance.now() + PATIENCE_MS;
    for (;;) {
      try {
        return await db.transaction().execute(work);
      } catch (error) {
        if (!isConflict(error) || performance.now() > end) throw error;
      }
      await sleep(Math.random() * LONGEST_PAUSE_MS);
    }
  };
}

/**
 * Within a transaction: waits until no other transaction that decides holds this, so that each sees what those before it
 * decided. In SQLite every transaction has the database to itself already.
 */
export async function takeTurn(transaction: Db): Promise<void> {
  await transaction.selectFrom('schema_version').select('version').forUpdate().execute();
}
