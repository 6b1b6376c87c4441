import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Release } from '../extract/release.ts';
import type { Db, ReleaseTable } from './schema.ts';
import type { StoredRelease } from './store.ts';

/**
 * The facts are those of the newest reading. A release that was pasted first and linked later gains the link; else the first
 * title and link stay.
 */
export async function saveRelease(db: Db, release: Omit<StoredRelease, 'id'>): Promise<string> {
  const { id } = await db
    .insertInto('release')
    .values({
      id: randomUUID(),
      text_hash: release.textHash,
      extractor_version: release.release.extractorVersion,
      title: release.title,
      url: release.url,
      facts: JSON.stringify(release.release),
    })
    .onConflict((conflict) =>
      conflict.columns(['text_hash', 'extractor_version']).doUpdateSet((row) => ({
        url: row.fn.coalesce('release.url', 'excluded.url'),
        facts: row.ref('excluded.facts'),
      })),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function findRelease(db: Db, id: string): Promise<StoredRelease | null> {
  const row = await db.selectFrom('release').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toStoredRelease(row) : null;
}

function toStoredRelease(row: Selectable<ReleaseTable>): StoredRelease {
  return {
    id: row.id,
    release: JSON.parse(row.facts) as Release,
    title: row.title,
    url: row.url,
    textHash: row.text_hash,
  };
}
