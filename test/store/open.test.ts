import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { StoreError } from '../../src/store/store-error.ts';

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
