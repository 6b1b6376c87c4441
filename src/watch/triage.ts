import type { Triage } from '../store/ledger.ts';
import { namedBy } from './match.ts';
import { isNewsFor } from './news.ts';
import { watches as isWatched } from './ticker.ts';

/** An item so much older than the last look at its feed was edited or listed again. */
const RELIST_MS = 72 * 3_600_000;

/** What becomes of an item that its feed never showed before: to be read, or passed over with the reason. */
export const triage: Triage = (item, sighting, twin, watches) => {
  if (twin && twin.reason !== 'unwatched') return { state: 'passed', reason: 'duplicate' };
  const { published, knownAt } = sighting;
  if (published !== null && knownAt !== null && Date.parse(published) < Date.parse(knownAt) - RELIST_MS)
    return { state: 'passed', reason: 'old' };

  const hearing = watches.filter((watch) => isNewsFor(watch, sighting));
  if (hearing.length === 0) return { state: 'passed', reason: watches.length > 0 ? 'listed_before' : 'unwatched' };

  const { anyone } = namedBy(item);
  // A feed that shows a title alone does not say whose news it is: the page has to be opened to know.
  const mayConcern =
    anyone.length === 0 || hearing.some((watch) => anyone.some((named) => isWatched(watch.ticker, named)));
  return mayConcern ? { state: 'waiting' } : { state: 'passed', reason: 'unwatched' };
};
