import type { Database } from './database.ts';
import { migrations as allMigrations, type Migration } from './migrations/index.ts';
import type { Db } from './schema.ts';
import { StoreError } from './store-error.ts';
import { transactionsOn } from './transactions.ts';

/**
 * Brings the database to the version of the code, in one transaction: after a failure it is as it was. Several processes
 * may do so at once. Throws a StoreError when a newer Assay wrote it, since an older one could damage what it does not know.
 */
export async function migrate(database: Database, migrations: readonly Migration[] = allMigrations): Promise<void> {
  await transactionsOn(database)(async (transaction) => {
    await database.lockForMigration(transaction);
    const version = await readVersion(transaction);
    if (version > migrations.length)
      throw new StoreError(
        `the database has version ${version} and this Assay knows ${migrations.length}: start the newer Assay that wrote it, or use another DATABASE_URL`,
      );
    for (const step of migrations.slice(version)) await step(transaction.schema);
    await transaction.updateTable('schema_version').set({ version: migrations.length }).execute();
  });
}

async function readVersion(db: Db): Promise<number> {
  await db.schema
    .createTable('schema_version')
    .ifNotExists()
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute();
  const row = await db.selectFrom('schema_version').select('version').executeTakeFirst();
  if (row) return row.version;
  await db.insertInto('schema_version').values({ version: 0 }).execute();
  return 0;
}
