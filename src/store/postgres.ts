import { Kysely, PostgresDialect, PostgresQueryCompiler, sql } from 'kysely';
import { DatabaseError, Pool } from 'pg';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';
import { StoreError } from './store-error.ts';

/** Any number, the same in every process: "assay" in ASCII. */
const MIGRATION_LOCK = 0x61_73_73_61_79;

/** A transaction that lost: serialization_failure, deadlock_detected. https://www.postgresql.org/docs/18/errcodes-appendix.html */
const CONFLICTS = new Set(['40001', '40P01']);

/**
 * Opens a PostgreSQL database and asks it something. Throws a StoreError when it cannot be reached or refuses us.
 * `onFault` hears of connections that broke; queries take a new one. The only file that knows PostgreSQL.
 */
export async function openPostgres(url: string, onFault: (error: Error) => void): Promise<Database> {
  const pool = new Pool({
    connectionString: url,
    application_name: 'assay',
    connectionTimeoutMillis: 5_000,
    // A server that vanished without a word does not answer and does not hang up either.
    query_timeout: 30_000,
    keepAlive: true,
    // Nor does a process that hangs give back its locks.
    idle_in_transaction_session_timeout: 10_000,
  });
  // A connection says that it broke as an event, idle or at work, and an `error` that nobody hears ends the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', onFault));
  try {
    await pool.query('select 1');
  } catch (cause) {
    await pool.end();
    throw new StoreError(`the database at ${placeOf(url)} cannot be used (${reasonOf(cause)}); check DATABASE_URL`, {
      cause,
    });
  }
  return {
    db: new Kysely<Schema>({ dialect: new TextSafePostgresDialect({ pool }) }),
    lockForMigration: async (transaction) => {
      await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(transaction);
    },
    isConflict: (error) => error instanceof DatabaseError && CONFLICTS.has(error.code ?? ''),
  };
}

/** Host, port and name: the rest of the address holds a password. */
function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

/** A host with several addresses fails with an error for each of them. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(', ');
  return error instanceof Error ? error.message : String(error);
}

/** PostgreSQL keeps no NUL in a text, and what others wrote may hold one. https://www.postgresql.org/docs/18/datatype-character.html */
class TextSafeQueryCompiler extends PostgresQueryCompiler {
  protected override appendValue(value: unknown): void {
    super.appendValue(typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value);
  }
}

class TextSafePostgresDialect extends PostgresDialect {
  override createQueryCompiler(): PostgresQueryCompiler {
    return new TextSafeQueryCompiler();
  }
}
