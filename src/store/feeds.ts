import type { Selectable } from 'kysely';
import type { Feed } from './ledger.ts';
import type { Db, FeedTable } from './schema.ts';

export async function enterFeed(db: Db, id: string, now: Date): Promise<Feed> {
  await db
    .insertInto('feed')
    .values({ id, added_at: now.toISOString(), failures: 0, next_poll_at: now.toISOString() })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  const row = await db.selectFrom('feed').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  return toFeed(row);
}

export async function updateFeed(db: Db, feed: Feed): Promise<void> {
  await db
    .updateTable('feed')
    .set({
      known_at: feed.knownAt,
      etag: feed.etag,
      last_modified: feed.lastModified,
      failures: feed.failures,
      next_poll_at: feed.nextPollAt,
      error: feed.error,
    })
    .where('id', '=', feed.id)
    .execute();
}

function toFeed(row: Selectable<FeedTable>): Feed {
  return {
    id: row.id,
    addedAt: row.added_at,
    knownAt: row.known_at,
    etag: row.etag,
    lastModified: row.last_modified,
    failures: row.failures,
    nextPollAt: row.next_poll_at,
    error: row.error,
  };
}
