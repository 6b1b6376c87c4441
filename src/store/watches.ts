import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Db, WatchTable } from './schema.ts';
import type { Ticker, Watch } from './store.ts';

export async function addWatch(
  db: Db,
  watch: Omit<Watch, 'id' | 'createdAt'>,
  createdAt: Date = new Date(),
): Promise<boolean> {
  const inserted = await db
    .insertInto('watch')
    .values({
      id: randomUUID(),
      guild_id: watch.guildId,
      channel_id: watch.channelId,
      ticker: watch.ticker,
      created_by: watch.createdBy,
      created_at: createdAt.toISOString(),
    })
    .onConflict((conflict) => conflict.columns(['channel_id', 'ticker']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

export async function listWatches(db: Db, guildId: string): Promise<Watch[]> {
  const rows = await db
    .selectFrom('watch')
    .selectAll()
    .where('guild_id', '=', guildId)
    .orderBy('ticker')
    .orderBy('channel_id')
    .execute();
  return rows.map(toWatch);
}

export async function listAllWatches(db: Db): Promise<Watch[]> {
  const rows = await db.selectFrom('watch').selectAll().execute();
  return rows.map(toWatch);
}

export async function watchedIn(db: Db, channelId: string): Promise<Ticker[]> {
  const rows = await db.selectFrom('watch').select('ticker').where('channel_id', '=', channelId).execute();
  return rows.map((row) => row.ticker);
}

export async function removeWatch(
  db: Db,
  watch: { guildId: string; ticker: Ticker; channelId: string | null },
): Promise<number> {
  let removal = db.deleteFrom('watch').where('guild_id', '=', watch.guildId).where('ticker', '=', watch.ticker);
  if (watch.channelId !== null) removal = removal.where('channel_id', '=', watch.channelId);
  const removed = await removal.returning('id').execute();
  return removed.length;
}

function toWatch(row: Selectable<WatchTable>): Watch {
  return {
    id: row.id,
    guildId: row.guild_id,
    channelId: row.channel_id,
    ticker: row.ticker,
    createdBy: row.created_by,
    createdAt: row.created_at,
  };
}
