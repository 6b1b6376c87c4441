import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import {
  CompiledQuery,
  Kysely,
  SqliteDialect,
  SqliteDriver,
  SqliteQueryCompiler,
  type DatabaseConnection,
} from 'kysely';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';
import { StoreError } from './store-error.ts';

/** The driver waits inside a call, and with it the whole process: longer waits are for who called. */
const BUSY_MS = 50;

/**
 * Opens an SQLite file, and makes its folder where it is missing. Throws a StoreError when it cannot be opened.
 * The only file that knows SQLite.
 */
export function openSqlite(path: string): Database {
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    const database = new SqliteDatabase(path);
    database.pragma('busy_timeout = 5000');
    database.pragma('journal_mode = WAL');
    // What was posted must survive a power cut, or it is posted again: WAL alone syncs at checkpoints only.
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    database.pragma(`busy_timeout = ${BUSY_MS}`);
    return {
      db: new Kysely<Schema>({ dialect: new ImmediateSqliteDialect({ database }) }),
      // Every transaction has the write lock.
      lockForMigration: async () => {},
      isConflict: (error) => error instanceof SqliteDatabase.SqliteError && error.code.startsWith('SQLITE_BUSY'),
    };
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

/** SQLite has no locks on rows, and needs none inside such a transaction: FOR UPDATE and SKIP LOCKED are left out. */
class LocklessQueryCompiler extends SqliteQueryCompiler {
  protected override visitSelectModifier(): void {}
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

  override createQueryCompiler(): SqliteQueryCompiler {
    return new LocklessQueryCompiler();
  }
}
