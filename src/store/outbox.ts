import { randomUUID } from 'node:crypto';
import { batches } from './batches.ts';
import { endItem } from './items.ts';
import type { Addressing, Delivery, DeliveryNext, WaitingItem } from './ledger.ts';
import { findRelease, saveRelease } from './releases.ts';
import type { Db } from './schema.ts';
import type { StoredRelease, Ticker } from './store.ts';
import { takeTurn } from './transactions.ts';
import { listAllWatches } from './watches.ts';

export async function announce(
  db: Db,
  item: WaitingItem,
  release: Omit<StoredRelease, 'id'>,
  now: Date,
  address: Addressing,
): Promise<number> {
  await takeTurn(db);
  const addresses = address(await listAllWatches(db));
  if (addresses.length === 0) {
    await endItem(db, item.id, { state: 'passed', reason: 'unwatched' });
    return 0;
  }
  const releaseId = await saveRelease(db, release);
  const rows = addresses.map(({ channelId, tickers, nonce }) => ({
    id: randomUUID(),
    text_hash: release.textHash,
    channel_id: channelId,
    release_id: releaseId,
    tickers: JSON.stringify(tickers),
    nonce,
    state: 'pending' as const,
    attempts: 0,
    created_at: now.toISOString(),
    not_before: now.toISOString(),
  }));
  await endItem(db, item.id, { state: 'announced', release_id: releaseId, reason: null });
  let added = 0;
  for (const batch of batches(rows)) {
    const inserted = await db
      .insertInto('outbox')
      .values(batch)
      .onConflict((conflict) => conflict.columns(['text_hash', 'channel_id']).doNothing())
      .returning('id')
      .execute();
    added += inserted.length;
  }
  return added;
}

export async function claimDelivery(db: Db, now: Date, leaseUntil: Date): Promise<Delivery | null> {
  const time = now.toISOString();
  const row = await db
    .updateTable('outbox')
    .set((column) => ({
      state: 'sending',
      attempts: column('attempts', '+', 1),
      first_tried_at: column.fn.coalesce('first_tried_at', column.val(time)),
      lease_until: leaseUntil.toISOString(),
    }))
    .where('id', '=', (query) =>
      query
        .selectFrom('outbox')
        .select('id')
        .where((is) =>
          is.or([
            is.and([is('state', 'in', ['pending', 'paused']), is('not_before', '<=', time)]),
            is.and([is('state', '=', 'sending'), is('lease_until', '<=', time)]),
          ]),
        )
        .orderBy('not_before')
        .orderBy('created_at')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .executeTakeFirst();
  if (!row) return null;
  const release = await findRelease(db, row.release_id);
  return {
    id: row.id,
    channelId: row.channel_id,
    tickers: JSON.parse(row.tickers) as Ticker[],
    nonce: row.nonce,
    release: release!,
    attempts: row.attempts,
    firstTriedAt: row.first_tried_at!,
  };
}

export async function settleDelivery(db: Db, delivery: Delivery, next: DeliveryNext): Promise<void> {
  const notBefore = 'notBefore' in next ? { not_before: next.notBefore.toISOString() } : {};
  const reason = 'reason' in next ? next.reason : null;
  await db
    .updateTable('outbox')
    .set({
      state: next.state,
      reason,
      lease_until: null,
      message_id: next.state === 'posted' ? next.messageId : null,
      ...notBefore,
    })
    .where('id', '=', delivery.id)
    // The number of the try tells a holder that lost its lease from the one that took over.
    .where('attempts', '=', delivery.attempts)
    .execute();
  if (next.state === 'posted') await resumeChannel(db, delivery.channelId);
  if (next.state === 'paused')
    await db
      .updateTable('outbox')
      .set({ state: 'paused', reason, ...notBefore })
      .where('channel_id', '=', delivery.channelId)
      .where('state', '=', 'pending')
      .execute();
}

export async function resumeChannel(db: Db, channelId: string): Promise<void> {
  await db
    .updateTable('outbox')
    .set((column) => ({ state: 'pending' as const, not_before: column.ref('created_at') }))
    .where('channel_id', '=', channelId)
    .where('state', '=', 'paused')
    .execute();
}

export async function releaseLeases(db: Db, now: Date): Promise<void> {
  await db.updateTable('outbox').set({ lease_until: now.toISOString() }).where('state', '=', 'sending').execute();
}
