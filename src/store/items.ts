import { randomUUID } from 'node:crypto';
import type { Content, SourceItem } from '../source/source.ts';
import { batches } from './batches.ts';
import { updateFeed } from './feeds.ts';
import type { Feed, Triage, Twin, WaitingItem } from './ledger.ts';
import type { Db } from './schema.ts';
import { takeTurn } from './transactions.ts';
import { listAllWatches } from './watches.ts';

export async function recordPoll(
  db: Db,
  feed: Feed,
  items: readonly SourceItem[],
  now: Date,
  triage: Triage,
): Promise<number> {
  await takeTurn(db);
  const before = await db.selectFrom('feed').select('known_at').where('id', '=', feed.id).executeTakeFirstOrThrow();
  const watches = await listAllWatches(db);
  let waiting = 0;
  for (const item of await unseen(db, feed.id, items)) {
    const twin = await findTwin(db, item.urlKey);
    const sighting = {
      published: item.published,
      // A page that was seen earlier elsewhere is no newer for being listed here too.
      knownAt: twin ? twin.knownAt : before.known_at,
      feedAddedAt: feed.addedAt,
    };
    const fate = triage(item, sighting, twin, watches);
    const added = await db
      .insertInto('item')
      .values({
        id: randomUUID(),
        feed_id: feed.id,
        key: item.key,
        url: item.url,
        url_key: item.urlKey,
        title: item.title,
        published: item.published,
        content: fate.state === 'waiting' ? JSON.stringify(item.content) : null,
        categories: JSON.stringify(item.categories),
        seen_at: now.toISOString(),
        known_at: sighting.knownAt,
        state: fate.state,
        reason: fate.state === 'passed' ? fate.reason : null,
        attempts: 0,
        not_before: now.toISOString(),
      })
      .onConflict((conflict) => conflict.columns(['feed_id', 'key']).doNothing())
      .returning('state')
      .executeTakeFirst();
    if (added?.state === 'waiting') waiting += 1;
  }
  await updateFeed(db, feed);
  return waiting;
}

/** In the order of the feed from its end, as feeds list the newest first. */
async function unseen(db: Db, feedId: string, items: readonly SourceItem[]): Promise<SourceItem[]> {
  const seen = new Set<string>();
  for (const batch of batches(items.map((item) => item.key))) {
    const rows = await db
      .selectFrom('item')
      .select('key')
      .where('feed_id', '=', feedId)
      .where('key', 'in', batch)
      .execute();
    for (const { key } of rows) seen.add(key);
  }
  return items.filter((item) => !seen.has(item.key)).reverse();
}

/** The earliest item with this page, one that somebody watched before others. */
async function findTwin(db: Db, urlKey: string | null): Promise<Twin | null> {
  if (urlKey === null) return null;
  const rows = await db
    .selectFrom('item')
    .select(['state', 'reason', 'known_at'])
    .where('url_key', '=', urlKey)
    .orderBy('seen_at')
    .execute();
  const row = rows.find(({ reason }) => reason !== 'unwatched') ?? rows[0];
  return row ? { state: row.state, reason: row.reason, knownAt: row.known_at } : null;
}

export async function waitingItems(db: Db, now: Date, limit: number): Promise<WaitingItem[]> {
  const rows = await db
    .selectFrom('item')
    .innerJoin('feed', 'feed.id', 'item.feed_id')
    .selectAll('item')
    .select('feed.added_at')
    .where('item.state', '=', 'waiting')
    .where('item.not_before', '<=', now.toISOString())
    .orderBy('item.not_before')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    feedId: row.feed_id,
    key: row.key,
    title: row.title,
    url: row.url,
    urlKey: row.url_key,
    published: row.published,
    content: row.content === null ? null : (JSON.parse(row.content) as Content | null),
    categories: JSON.parse(row.categories) as string[],
    knownAt: row.known_at,
    feedAddedAt: row.added_at,
    attempts: row.attempts,
  }));
}

export async function postponeItem(
  db: Db,
  id: string,
  { attempts, notBefore, reason }: { attempts: number; notBefore: Date; reason: string },
): Promise<void> {
  await db
    .updateTable('item')
    .set({ attempts, not_before: notBefore.toISOString(), reason })
    .where('id', '=', id)
    .execute();
}

/** The content is let go: nothing reads it again. */
export async function endItem(
  db: Db,
  id: string,
  end: { state: 'announced'; release_id: string; reason: null } | { state: 'passed'; reason: string },
): Promise<void> {
  await db
    .updateTable('item')
    .set({ ...end, content: null })
    .where('id', '=', id)
    .execute();
}
