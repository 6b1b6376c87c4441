import { fileURLToPath } from 'node:url';
import { StoreError } from './store-error.ts';

/** Which database DATABASE_URL means. `:memory:` as a path keeps everything in memory. */
export type DatabaseLocation = { kind: 'sqlite'; path: string } | { kind: 'postgres'; url: string };

const KNOWN = 'use sqlite:PATH or postgres://USER:PASSWORD@HOST:PORT/DATABASE';

/**
 * Reads `sqlite:PATH`, `sqlite:///ABSOLUTE/PATH`, `file:PATH`, `file:///ABSOLUTE/PATH`, a bare path, `postgres://…` or
 * `postgresql://…`. Throws a StoreError for anything else; its message repeats no part that may hold a password.
 */
export function parseDatabaseUrl(databaseUrl: string): DatabaseLocation {
  const [, scheme, rest] = /^([a-z][a-z\d+.-]+):(.*)$/is.exec(databaseUrl) ?? [];
  if (scheme === undefined) return sqliteAt(databaseUrl);
  switch (scheme.toLowerCase()) {
    case 'sqlite':
      return sqliteAt(rest!.replace(/^\/\/(?=\/)/, ''));
    case 'file':
      return sqliteAt(rest!.startsWith('//') ? absolutePath(databaseUrl) : rest!);
    case 'postgres':
    case 'postgresql':
      return postgresAt(databaseUrl);
    default:
      throw new StoreError(`DATABASE_URL: "${scheme}:" is not a database Assay knows; ${KNOWN}`);
  }
}

function sqliteAt(path: string): DatabaseLocation {
  if (path.trim() === '') throw new StoreError(`DATABASE_URL names no file; ${KNOWN}`);
  return { kind: 'sqlite', path };
}

function absolutePath(fileUrl: string): string {
  try {
    return fileURLToPath(fileUrl);
  } catch (cause) {
    throw new StoreError(`DATABASE_URL: ${fileUrl} is not a file URL; ${KNOWN}`, { cause });
  }
}

function postgresAt(url: string): DatabaseLocation {
  if (!/^\w+:\/\//.test(url) || !URL.canParse(url) || new URL(url).pathname.length < 2)
    throw new StoreError(
      `DATABASE_URL is not the address of a PostgreSQL database (is a character of the password not %-encoded?); ${KNOWN}`,
    );
  return { kind: 'postgres', url };
}
