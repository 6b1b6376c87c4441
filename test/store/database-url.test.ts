import { expect, test } from 'vitest';
import { parseDatabaseUrl } from '../../src/store/database-url.ts';

test.each([
  ['sqlite:data/assay.sqlite', 'data/assay.sqlite'],
  ['sqlite:/var/lib/assay.sqlite', '/var/lib/assay.sqlite'],
  ['sqlite:///var/lib/assay.sqlite', '/var/lib/assay.sqlite'],
  ['sqlite:./assay.sqlite', './assay.sqlite'],
  ['SQLite:assay.sqlite', 'assay.sqlite'],
  ['file:data/assay.sqlite', 'data/assay.sqlite'],
  ['file:/var/lib/assay.sqlite', '/var/lib/assay.sqlite'],
  ['file:///var/lib/my%20assay.sqlite', '/var/lib/my assay.sqlite'],
  ['data/assay.sqlite', 'data/assay.sqlite'],
  ['C:\\assay\\assay.sqlite', 'C:\\assay\\assay.sqlite'],
  [':memory:', ':memory:'],
])('%s is the SQLite file %s', (databaseUrl, path) => {
  expect(parseDatabaseUrl(databaseUrl)).toEqual({ kind: 'sqlite', path });
});

test.each(['postgres://user:secret@db.example:5432/assay', 'postgresql://user@[::1]/assay?sslmode=require'])(
  '%s is a PostgreSQL database',
  (url) => {
    expect(parseDatabaseUrl(url)).toEqual({ kind: 'postgres', url });
  },
);

test.each([
  '',
  'sqlite:',
  'mysql://user:secret@host/db',
  'file://far-host/assay.sqlite',
  'postgres://user:secret@host:port/assay',
  'postgres://user:se/cret@host/assay',
  'postgres://user:secret@host',
  'postgres:assay?password=secret',
])('"%s" is refused with one line that shows no password', (databaseUrl) => {
  expect(() => parseDatabaseUrl(databaseUrl)).toThrow(
    /^DATABASE_URL(?!.*secret)[^\n]+; use sqlite:PATH or postgres:[^\n]+$/,
  );
});
