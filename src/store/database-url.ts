import { fileURLToPath } from 'node:url';
import { StoreError } from './store-error.ts';

/** Which database DATABASE_URL means. `:memory:` as a path keeps everything in memory. */
export interface DatabaseLocation {
  kind: 'sqlite';
  path: string;
}

/**
 * Reads `sqlite:PATH`, `sqlite:///ABSOLUTE/PATH`, `file:PATH`, `file:///ABSOLUTE/PATH` or a bare path.
 * Throws a StoreError for any other scheme; its message repeats the scheme only, as the rest may hold a password.
 */
export function parseDatabaseUrl(databaseUrl: string): DatabaseLocation {
  const [, scheme, rest] = /^([a-z][a-z\d+.-]+):(.*)$/is.exec(databaseUrl) ?? [];
  if (scheme === undefined) return sqliteAt(databaseUrl);
  switch (scheme.toLowerCase()) {
    case 'sqlite':
      return sqliteAt(rest!.replace(/^\/\/(?=\/)/, ''));
    case 'file':
      return sqliteAt(rest!.startsWith('//') ? absolutePath(databaseUrl) : rest!);
    default:
      throw new StoreError(`DATABASE_URL: "${scheme}:" is not a database Assay knows; use sqlite:PATH`);
  }
}

function sqliteAt(path: string): DatabaseLocation {
  if (path.trim() === '') throw new StoreError('DATABASE_URL names no file; use sqlite:PATH');
  return { kind: 'sqlite', path };
}

function absolutePath(fileUrl: string): string {
  try {
    return fileURLToPath(fileUrl);
  } catch (cause) {
    throw new StoreError(`DATABASE_URL: ${fileUrl} is not a file URL; use sqlite:PATH`, { cause });
  }
}
