import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { migrations, type Migration } from '../../src/store/migrations/index.ts';
import { openDatabase, openStore } from '../../src/store/open.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { databases, type TestDatabase } from './databases.ts';

const run = promisify(execFile);
const OPEN = new URL('../../src/store/open.ts', import.meta.url).href;

describe.each(Object.entries(databases))('migrations on %s', (_name, create) => {
  let place: TestDatabase;
  let database: Database;

  beforeEach(async () => {
    place = await create();
    database = await openDatabase(place.url, () => {});
  });

  afterEach(async () => {
    await database.db.destroy();
    await place.drop();
  });

  const tables = async (): Promise<string[]> => (await database.db.introspection.getTables()).map(({ name }) => name);
  const later: Migration = async (schema) => schema.createTable('later').addColumn('id', 'text').execute();
  const failing: Migration = async (schema) => {
    await schema.createTable('half').addColumn('id', 'text').execute();
    throw new Error('power cut');
  };

  test('each step is done once, also where an earlier Assay did some', async () => {
    await migrate(database, migrations.slice(0, 1));
    await migrate(database);
    await migrate(database, [...migrations, later]);
    await migrate(database, [...migrations, later]);
    expect(await tables()).toContain('later');
    const rows = await database.db.selectFrom('schema_version').selectAll().execute();
    expect(rows).toEqual([{ version: migrations.length + 1 }]);
  });

  test('a database that a newer Assay wrote is left alone, with one line that says so', async () => {
    await migrate(database, [...migrations, later]);
    const opening = openStore(place.url);
    await expect(opening).rejects.toThrow(StoreError);
    await expect(opening).rejects.toThrow(
      /^the database has version \d+ and this Assay knows \d+: start the newer [^\n]+$/,
    );
  });

  test('a failing migration leaves the database as it was', async () => {
    await migrate(database);
    await expect(migrate(database, [...migrations, failing])).rejects.toThrow('power cut');
    expect(await tables()).not.toContain('half');
    await migrate(database);
  });

  test('a database that holds other tables under these names ends in one line', async () => {
    await database.db.schema.createTable('watch').addColumn('id', 'text').execute();
    const opening = openStore(place.url);
    await expect(opening).rejects.toThrow(StoreError);
    await expect(opening).rejects.toThrow(/^the database cannot be brought up to date \([^\n]+\); check DATABASE_URL$/);
  });

  test('four processes that start at once migrate once', async () => {
    const program = `import { openStore } from '${OPEN}'; await (await openStore(process.argv[1])).close();`;
    const start = () => run(process.execPath, ['--input-type=module', '-e', program, place.url]);
    await Promise.all([1, 2, 3, 4].map(start));
    const rows = await database.db.selectFrom('schema_version').selectAll().execute();
    expect(rows).toEqual([{ version: migrations.length }]);
  });
});
