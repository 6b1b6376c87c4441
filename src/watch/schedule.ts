import type { Failure, Fetched } from '../source/source.ts';
import type { Feed } from '../store/ledger.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** The clock ticks once a second: half a tick early is nearer than half a tick late. */
const TICK_SLACK_MS = 500;

/** `nextPollAt` is null for a feed that was never looked at. */
export function isDue(nextPollAt: string | null, now: Date): boolean {
  return nextPollAt === null || Date.parse(nextPollAt) <= now.getTime() + TICK_SLACK_MS;
}

/** The feed's state after a look at it that was asked for at `askedAt`. */
export function afterPoll(feed: Feed, fetched: Fetched, askedAt: Date, intervalMs: number): Feed {
  if (fetched.status === 'failed') {
    const failures = feed.failures + 1;
    const { reason, detail } = fetched.failure;
    const pause = pauseAfter(fetched.failure, failures, intervalMs);
    return { ...feed, failures, nextPollAt: later(askedAt, pause), error: `${reason}: ${detail}` };
  }
  // Validators go with items: those of an unchanged feed stay as they are.
  const validators = fetched.status === 'items' ? fetched.validators : {};
  // What a cut answer did not show may have stood on the feed all the same.
  const shownWhole = fetched.status === 'unchanged' || fetched.whole;
  return {
    ...feed,
    ...validators,
    knownAt: shownWhole ? askedAt.toISOString() : feed.knownAt,
    failures: 0,
    nextPollAt: later(askedAt, intervalMs),
    error: null,
  };
}

/** Twice as long after each failure, up to a limit by what failed; and never sooner than the source asks for. */
function pauseAfter(failure: Failure, failures: number, intervalMs: number): number {
  const [first, longest] = pauses(failure, intervalMs);
  const doubled = Math.min(first * 2 ** Math.min(failures - 1, 20), Math.max(longest, intervalMs));
  return Math.max(doubled, Math.min(failure.retryAfterMs ?? 0, 6 * HOUR_MS));
}

function pauses({ reason }: Failure, intervalMs: number): [first: number, longest: number] {
  switch (reason) {
    case 'refused':
      return [Math.max(intervalMs, 10 * MINUTE_MS), 6 * HOUR_MS];
    case 'gone':
      return [24 * HOUR_MS, 24 * HOUR_MS];
    default:
      return [intervalMs, 10 * MINUTE_MS];
  }
}

function later(time: Date, ms: number): string {
  return new Date(time.getTime() + ms).toISOString();
}
