import type { SchemaModule } from 'kysely';

export async function feedsItemsOutbox(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('feed')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('added_at', 'text', (column) => column.notNull())
    .addColumn('known_at', 'text')
    .addColumn('etag', 'text')
    .addColumn('last_modified', 'text')
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('next_poll_at', 'text', (column) => column.notNull())
    .addColumn('error', 'text')
    .execute();

  await schema
    .createTable('item')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('feed_id', 'text', (column) => column.notNull().references('feed.id'))
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('url', 'text')
    .addColumn('url_key', 'text')
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('published', 'text')
    .addColumn('content', 'text')
    .addColumn('categories', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'text', (column) => column.notNull())
    .addColumn('known_at', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('not_before', 'text', (column) => column.notNull())
    .addColumn('release_id', 'text', (column) => column.references('release.id'))
    .addUniqueConstraint('item_feed_key', ['feed_id', 'key'])
    .execute();
  await schema.createIndex('item_url').on('item').column('url_key').execute();
  await schema.createIndex('item_due').on('item').columns(['state', 'not_before']).execute();

  await schema
    .createTable('outbox')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('text_hash', 'text', (column) => column.notNull())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('release_id', 'text', (column) => column.notNull().references('release.id'))
    .addColumn('tickers', 'text', (column) => column.notNull())
    .addColumn('nonce', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('not_before', 'text', (column) => column.notNull())
    .addColumn('first_tried_at', 'text')
    .addColumn('lease_until', 'text')
    .addColumn('message_id', 'text')
    .addColumn('reason', 'text')
    .addUniqueConstraint('outbox_text_channel', ['text_hash', 'channel_id'])
    .execute();
  await schema.createIndex('outbox_due').on('outbox').columns(['state', 'not_before']).execute();
  await schema.createIndex('outbox_channel').on('outbox').columns(['channel_id', 'state']).execute();
}
