import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { ask, createPostgresDatabase, postgresMissing } from '../support/postgres/databases.ts';
import type { TestDatabase } from './databases.ts';

const watch = { guildId: 'g1', channelId: 'c1', ticker: 'TSXV:LHM', createdBy: 'u1' };
const cutAll =
  'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()';

test('a server that cannot be reached ends in one clear line without the password', async () => {
  const opening = openStore('postgres://assay:secret@127.0.0.1:1/assay');
  await expect(opening).rejects.toThrow(StoreError);
  await expect(opening).rejects.toThrow(
    /^the database at 127\.0\.0\.1:1\/assay cannot be used \([^\n]*ECONNREFUSED[^\n]*\); check DATABASE_URL$/,
  );
});

describe.skipIf(postgresMissing !== null)('on a server', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await createPostgresDatabase();
  });

  afterEach(() => database.drop());

  test.each([
    ['a wrong password', { password: 'wrong' }, 'password authentication failed'],
    ['a database that does not exist', { pathname: '/elsewhere' }, 'does not exist'],
  ])('%s ends in one clear line', async (_what, change, reason) => {
    const { href } = Object.assign(new URL(database.url), change);
    const opening = openStore(href);
    await expect(opening).rejects.toThrow(StoreError);
    await expect(opening).rejects.toThrow(reason);
    await expect(opening).rejects.toThrow(/^the database at [^\n]+; check DATABASE_URL$/);
  });

  test('connections that break while idle are told, and replaced', async () => {
    const faults: Error[] = [];
    const store = await openStore(database.url, { onFault: (error) => faults.push(error) });
    await store.addWatch(watch);
    await ask(database.url, cutAll);
    await expect.poll(() => faults.length).toBeGreaterThan(0);
    expect(await store.listWatches('g1')).toHaveLength(1);
    await store.close();
  });

  test('a connection that breaks within a transaction fails it, keeps nothing of it, and ends no process', async () => {
    const faults: Error[] = [];
    const store = await openStore(database.url, { onFault: (error) => faults.push(error) });
    const { db } = await openPostgres(database.url, (error) => faults.push(error));
    const broken = db.transaction().execute(async (transaction) => {
      await transaction.deleteFrom('schema_version').execute();
      await ask(database.url, cutAll);
      await expect.poll(() => faults.length).toBeGreaterThan(0);
    });
    await expect(broken).rejects.toThrow();
    expect(await db.selectFrom('schema_version').selectAll().execute()).toHaveLength(1);
    await db.destroy();
    await store.close();
  });
});
