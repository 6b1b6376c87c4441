import type { Sighting } from '../store/ledger.ts';
import type { Watch } from '../store/store.ts';

/**
 * Whether an item came after the watch was made. Where the feed was looked at since, an item that it had not shown is
 * later, whatever its date says. Where it was not (it could not be reached, or is new), only a date can tell.
 */
export function isNewsFor(watch: Pick<Watch, 'createdAt'>, item: Sighting): boolean {
  if (item.knownAt !== null && item.knownAt >= watch.createdAt) return true;
  const since = watch.createdAt > item.feedAddedAt ? watch.createdAt : item.feedAddedAt;
  return item.published !== null && item.published >= wholeSecond(since);
}

/** Feeds write no parts of a second. */
function wholeSecond(time: string): string {
  return time.replace(/\.\d+Z$/, '.000Z');
}
