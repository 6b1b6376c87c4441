import { expect, test } from 'vitest';
import type { PostOutcome } from '../../src/watch/announcer.ts';
import { decide } from '../../src/watch/decide.ts';

const now = new Date('2026-05-04T12:00:00.000Z');
const inSeconds = (seconds: number): Date => new Date(now.getTime() + seconds * 1_000);
const retry = (afterMs: number): PostOutcome => ({ outcome: 'retry', afterMs, reason: 'HTTP 502' });

test.each([
  [{ outcome: 'posted', messageId: 'm1' }, 1, { state: 'posted', messageId: 'm1' }],
  [{ outcome: 'posted', messageId: 'm1' }, 9, { state: 'posted', messageId: 'm1' }],
  [{ outcome: 'removed' }, 2, { state: 'removed' }],
  [{ outcome: 'refused', reason: 'filter' }, 1, { state: 'refused', reason: 'filter' }],
  [
    { outcome: 'channel_blocked', reason: '50013' },
    1,
    { state: 'paused', reason: '50013', notBefore: inSeconds(24 * 3600) },
  ],
  [retry(0), 1, { state: 'pending', reason: 'HTTP 502', notBefore: inSeconds(2) }],
  [retry(0), 2, { state: 'pending', reason: 'HTTP 502', notBefore: inSeconds(5) }],
  [retry(0), 3, { state: 'pending', reason: 'HTTP 502', notBefore: inSeconds(15) }],
  [retry(0), 6, { state: 'pending', reason: 'HTTP 502', notBefore: inSeconds(900) }],
  [retry(0), 500, { state: 'pending', reason: 'HTTP 502', notBefore: inSeconds(900) }],
  [retry(40_000), 1, { state: 'pending', reason: 'HTTP 502', notBefore: inSeconds(40) }],
  [retry(1_000), 4, { state: 'pending', reason: 'HTTP 502', notBefore: inSeconds(60) }],
] as [PostOutcome, number, object][])('%j at try %i becomes %j', (outcome, attempts, next) => {
  expect(decide(outcome, attempts, now)).toEqual(next);
});
