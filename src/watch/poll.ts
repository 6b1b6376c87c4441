import type { Fetched, Source, SourceItem } from '../source/source.ts';
import type { Feed, Ledger } from '../store/ledger.ts';
import type { Logger } from './logger.ts';
import { afterPoll } from './schedule.ts';
import type { OnStep } from './step.ts';
import { triage } from './triage.ts';

export interface PollParts {
  ledger: Pick<Ledger, 'enterFeed' | 'recordPoll'>;
  intervalMs: number;
  now: () => Date;
  log: Logger;
  onStep: OnStep;
}

/** Clocks differ by minutes; a date further ahead is a wrong zone or an embargo, and tells nothing. */
const CLOCK_SKEW_MS = 5 * 60_000;

/** Looks at a feed once and keeps what is new on it. Gives the feed's state after that; null when it was called off. */
export async function pollFeed(source: Source, parts: PollParts, signal: AbortSignal): Promise<Feed | null> {
  const askedAt = parts.now();
  const feed = await parts.ledger.enterFeed(source.id, askedAt);
  const fetched = await fetchSafely(source, feed, parts.log, signal);
  if (signal.aborted) return null;
  await parts.onStep('items_fetched', { feed: feed.id, status: fetched.status });

  const now = parts.now();
  const after = afterPoll(feed, fetched, askedAt, parts.intervalMs);
  const items = fetched.status === 'items' ? fetched.items.map((item) => withCredibleDate(item, now)) : [];
  const waiting = await parts.ledger.recordPoll(after, items, now, triage);
  await parts.onStep('items_stored', { feed: feed.id, listed: items.length, waiting });

  if (after.error !== null && feed.error === null) parts.log.warn({ feed: feed.id, error: after.error }, 'feed failed');
  if (after.error === null && feed.error !== null) parts.log.info({ feed: feed.id }, 'feed works again');
  return after;
}

/** A source that throws is a fault of ours; it must not keep the other sources from being read. */
async function fetchSafely(source: Source, feed: Feed, log: Logger, signal: AbortSignal): Promise<Fetched> {
  try {
    return await source.fetch(feed, signal);
  } catch (error) {
    log.error({ err: error, feed: feed.id }, 'source threw');
    return { status: 'failed', failure: { reason: 'unreachable', detail: String(error), retryAfterMs: null } };
  }
}

function withCredibleDate(item: SourceItem, now: Date): SourceItem {
  const ahead = item.published !== null && Date.parse(item.published) > now.getTime() + CLOCK_SKEW_MS;
  return ahead ? { ...item, published: null } : item;
}
