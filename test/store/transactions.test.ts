import SqliteDatabase from 'better-sqlite3';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { transactionsOn } from '../../src/store/transactions.ts';
import { createPostgresDatabase, postgresMissing } from '../support/postgres/databases.ts';

describe('on SQLite', () => {
  let folder: string;
  let path: string;
  let database: Database;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'assay-transactions-'));
    path = join(folder, 'assay.sqlite');
    database = openSqlite(path);
    await migrate(database);
  });

  afterEach(async () => {
    await database.db.destroy();
    await rm(folder, { recursive: true, force: true });
  });

  test('a database that another process holds is waited for, and everything else goes on', async () => {
    const other = new SqliteDatabase(path);
    other.exec('begin immediate');
    let longestPause = 0;
    let last = performance.now();
    const pulse = setInterval(() => {
      longestPause = Math.max(longestPause, performance.now() - last);
      last = performance.now();
    }, 5);
    const entered = transactionsOn(database)((tx) => tx.updateTable('schema_version').set({ version: 7 }).execute());
    await sleep(600);
    other.exec('commit');
    await entered;
    clearInterval(pulse);
    other.close();
    expect(longestPause).toBeLessThan(400);
  });

  test('what is no conflict is not tried again', async () => {
    let tries = 0;
    const failing = transactionsOn(database)(async () => {
      tries += 1;
      throw new Error('odd');
    });
    await expect(failing).rejects.toThrow('odd');
    expect(tries).toBe(1);
  });
});

test.skipIf(postgresMissing !== null)('on PostgreSQL a transaction that a deadlock ended is done again', async () => {
  const { url, drop } = await createPostgresDatabase();
  const database = await openPostgres(url, () => {});
  await database.db.schema.createTable('feed').addColumn('id', 'text').addColumn('failures', 'integer').execute();
  await database.db
    .insertInto('feed')
    .values(['a', 'b'].map((id) => ({ id, failures: 0 }) as never))
    .execute();
  const inTransaction = transactionsOn(database);
  let tries = 0;
  let bothHoldOne: () => void;
  const firstRows = new Promise<void>((resolve) => (bothHoldOne = resolve));
  const count = (first: string, second: string): Promise<void> =>
    inTransaction(async (tx) => {
      tries += 1;
      for (const id of [first, second]) {
        await tx
          .updateTable('feed')
          .set((is) => ({ failures: is('failures', '+', 1) }))
          .where('id', '=', id)
          .execute();
        if (tries === 2) bothHoldOne();
        await firstRows;
      }
    });
  await Promise.all([count('a', 'b'), count('b', 'a')]);
  expect(tries).toBe(3);
  const rows = await database.db.selectFrom('feed').select('failures').execute();
  expect(rows.map(({ failures }) => failures)).toEqual([2, 2]);
  await database.db.destroy();
  await drop();
});
