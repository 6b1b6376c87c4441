import type { SchemaModule } from 'kysely';

export async function watchesAndReleases(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('watch')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('ticker', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('watch_channel_ticker', ['channel_id', 'ticker'])
    .execute();
  await schema.createIndex('watch_guild').on('watch').column('guild_id').execute();

  await schema
    .createTable('release')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('text_hash', 'text', (column) => column.notNull())
    .addColumn('extractor_version', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('url', 'text')
    .addColumn('facts', 'text', (column) => column.notNull())
    .addUniqueConstraint('release_text_version', ['text_hash', 'extractor_version'])
    .execute();
}
