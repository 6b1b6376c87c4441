import type { SchemaModule } from 'kysely';
import { watchesAndReleases } from './0001-watches-and-releases.ts';
import { feedsItemsOutbox } from './0002-feeds-items-outbox.ts';

/** One step of the schema. A migration that was released is never edited: a change is a new one at the end. */
export type Migration = (schema: SchemaModule) => Promise<void>;

/** In order: the first brings an empty database to version 1. */
export const migrations: readonly Migration[] = [watchesAndReleases, feedsItemsOutbox];
