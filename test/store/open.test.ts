import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import SqliteDatabase from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from '../../src/store/migrate.ts';
import { migrations } from '../../src/store/migrations/index.ts';
import { openStore } from '../../src/store/open.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { StoreError } from '../../src/store/store-error.ts';

const run = promisify(execFile);
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-open-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('a missing folder is made', async () => {
  const path = join(folder, 'deep', 'er', 'assay.sqlite');
  await (await openStore(`sqlite:${path}`)).close();
  expect((await stat(path)).isFile()).toBe(true);
});

test('the file is in WAL mode, so that readers and the writer do not wait for each other', async () => {
  const path = join(folder, 'assay.sqlite');
  await (await openStore(path)).close();
  const database = new SqliteDatabase(path);
  expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
  database.close();
});

test.each([
  ['a folder', (path: string) => mkdir(path)],
  [
    'not a database',
    (path: string) => writeFile(path, 'a shopping list, not a database, but long enough to be read as one'.repeat(20)),
  ],
])('a path that is %s ends in one clear line', async (_what, prepare) => {
  const path = join(folder, 'assay.sqlite');
  await prepare(path);
  const opening = openStore(`sqlite:${path}`);
  await expect(opening).rejects.toThrow(StoreError);
  await expect(opening).rejects.toThrow(/^the database [^\n]+ cannot be opened \([^\n]+\); check DATABASE_URL$/);
});

test('a database that a newer Assay wrote is left alone', async () => {
  const path = join(folder, 'assay.sqlite');
  const newer = openSqlite(path);
  await migrate(newer, [
    ...migrations,
    async (schema) => schema.createTable('later').addColumn('id', 'text').execute(),
  ]);
  await newer.destroy();
  await expect(openStore(path)).rejects.toThrow(/version \d+ and this Assay knows \d+: start the newer Assay/);
});

test('a failing migration leaves the database as it was', async () => {
  const path = join(folder, 'assay.sqlite');
  await (await openStore(path)).close();
  const db = openSqlite(path);
  const failing = migrate(db, [
    ...migrations,
    async (schema) => {
      await schema.createTable('half').addColumn('id', 'text').execute();
      throw new Error('power cut');
    },
  ]);
  await expect(failing).rejects.toThrow('power cut');
  const tables = await db.introspection.getTables();
  expect(tables.map((table) => table.name)).not.toContain('half');
  await migrate(db);
  await db.destroy();
});

test('processes that start at once migrate once', async () => {
  const path = join(folder, 'assay.sqlite');
  const open = `import { openStore } from ${JSON.stringify(new URL('../../src/store/open.ts', import.meta.url).href)};
    await (await openStore(process.argv[1])).close();`;
  await Promise.all([1, 2, 3].map(() => run(process.execPath, ['--input-type=module', '-e', open, path])));
  const store = await openStore(path);
  expect(await store.listWatches('g')).toEqual([]);
  await store.close();
});
