import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { CompiledQuery, Kysely, SqliteDialect, SqliteDriver, type DatabaseConnection } from 'kysely';
import type { Schema } from './schema.ts';
import { StoreError } from './store-error.ts';

/**
 * Opens an SQLite file, and makes its folder where it is missing. Throws a StoreError when it cannot be opened.
 * The only file that knows SQLite.
 */
export function openSqlite(path: string): Kysely<Schema> {
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    const database = new SqliteDatabase(path);
    database.pragma('busy_timeout = 5000');
    database.pragma('journal_mode = WAL');
    // What was posted must survive a power cut, or it is posted again: WAL alone syncs at checkpoints only.
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    return new Kysely<Schema>({ dialect: new ImmediateSqliteDialect({ database }) });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StoreError(`the database ${path} cannot be opened (${reason}); check DATABASE_URL`, { cause });
  }
}

/**
 * A transaction that reads before it writes fails at once, whatever the busy_timeout, when another process wrote in
 * between (SQLITE_BUSY_SNAPSHOT). Taking the write lock at its start makes it wait instead. https://sqlite.org/isolation.html
 */
class ImmediateSqliteDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

class ImmediateSqliteDialect extends SqliteDialect {
  readonly #config: ConstructorParameters<typeof SqliteDialect>[0];

  constructor(config: ConstructorParameters<typeof SqliteDialect>[0]) {
    super(config);
    this.#config = config;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateSqliteDriver(this.#config);
  }
}
