import type { DeliveryNext } from '../store/ledger.ts';
import type { PostOutcome } from './announcer.ts';

const SECOND_MS = 1_000;
/** Waits after the first, second … try of which nobody knows how it ended; the last one from then on. */
const RETRY_MS = [2, 5, 15, 60, 300, 900].map((seconds) => seconds * SECOND_MS);
/** A channel that was closed to the bot is tried again even if nobody says that it was opened. */
const LOOK_AGAIN_MS = 24 * 3600 * SECOND_MS;

/** What becomes of a delivery after a try. `attempts` counts this one. */
export function decide(outcome: PostOutcome, attempts: number, now: Date): DeliveryNext {
  switch (outcome.outcome) {
    case 'posted':
      return { state: 'posted', messageId: outcome.messageId };
    case 'removed':
      return { state: 'removed' };
    case 'refused':
      return { state: 'refused', reason: outcome.reason };
    case 'channel_blocked':
      return { state: 'paused', notBefore: after(now, LOOK_AGAIN_MS), reason: outcome.reason };
    case 'retry': {
      const wait = RETRY_MS[Math.min(attempts, RETRY_MS.length) - 1]!;
      return { state: 'pending', notBefore: after(now, Math.max(wait, outcome.afterMs)), reason: outcome.reason };
    }
  }
}

function after(now: Date, ms: number): Date {
  return new Date(now.getTime() + ms);
}
