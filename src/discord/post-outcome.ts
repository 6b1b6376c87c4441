import type { PostOutcome } from '../watch/announcer.ts';
import type { Meaning } from './error-codes.ts';

/** Where Discord names no time: its limits are counted in seconds. */
const LIMITED_MS = 10_000;
const AFTER_FAULT_MS = 60_000;

/** How a try to post ended, from what Discord's error means. `retryAfterMs` is the wait that Discord asked for, if it did. */
export function outcomeOf({ verdict, reason }: Meaning, retryAfterMs: number | null): PostOutcome {
  switch (verdict) {
    case 'gone':
    case 'forbidden':
    case 'unreachable_person':
      return { outcome: 'channel_blocked', reason };
    case 'removed':
      return { outcome: 'removed' };
    case 'invalid':
    case 'too_large':
    case 'filtered':
      return { outcome: 'refused', reason };
    case 'limited':
      return { outcome: 'retry', afterMs: retryAfterMs ?? LIMITED_MS, reason };
    case 'unsure':
    case 'expired':
    case 'already_answered':
      return { outcome: 'retry', afterMs: retryAfterMs ?? 0, reason };
    case 'unauthorized':
    case 'fault':
      return { outcome: 'retry', afterMs: AFTER_FAULT_MS, reason };
  }
}
