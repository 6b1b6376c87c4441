import { describe, expect, test } from 'vitest';
import { noValidators, type Failure, type Fetched } from '../../src/source/source.ts';
import type { Feed } from '../../src/store/ledger.ts';
import { afterPoll, isDue } from '../../src/watch/schedule.ts';

const askedAt = new Date('2026-05-04T12:00:00.000Z');
const MINUTE = 60_000;
const feed: Feed = {
  id: 'https://wire.example/feed',
  addedAt: '2026-05-01T00:00:00.000Z',
  knownAt: '2026-05-04T11:00:00.000Z',
  etag: '"a"',
  lastModified: null,
  failures: 0,
  nextPollAt: askedAt.toISOString(),
  error: null,
};

describe('due', () => {
  test.each([
    [null, true],
    ['2026-05-04T11:59:00.000Z', true],
    ['2026-05-04T12:00:00.000Z', true],
    ['2026-05-04T12:00:00.400Z', true],
    ['2026-05-04T12:00:01.000Z', false],
  ])('at noon a feed whose next look is at %s: %s', (nextPollAt, due) => {
    expect(isDue(nextPollAt, askedAt)).toBe(due);
  });
});

describe('after a look', () => {
  const minutesUntilNext = (after: Feed): number => (Date.parse(after.nextPollAt) - askedAt.getTime()) / MINUTE;
  const failed = (failure: Partial<Failure>): Fetched => ({
    status: 'failed',
    failure: { reason: 'unreachable', detail: 'down', retryAfterMs: null, ...failure },
  });

  test('a good one makes the feed known as of its asking, and forgets its failures', () => {
    const fetched: Fetched = {
      status: 'items',
      items: [],
      whole: true,
      validators: { etag: '"b"', lastModified: 'then' },
    };
    expect(afterPoll({ ...feed, failures: 3, error: 'down' }, fetched, askedAt, MINUTE)).toEqual({
      ...feed,
      knownAt: askedAt.toISOString(),
      etag: '"b"',
      lastModified: 'then',
      nextPollAt: '2026-05-04T12:01:00.000Z',
    });
  });

  test('an unchanged feed is known as of now, and keeps its validators', () => {
    const after = afterPoll(feed, { status: 'unchanged' }, askedAt, MINUTE);
    expect([after.knownAt, after.etag]).toEqual([askedAt.toISOString(), '"a"']);
  });

  test('a cut feed is known no better than before, and has no validators', () => {
    const cut: Fetched = { status: 'items', items: [], whole: false, validators: noValidators };
    const after = afterPoll(feed, cut, askedAt, MINUTE);
    expect([after.knownAt, after.etag]).toEqual([feed.knownAt, null]);
  });

  test('a failure leaves what is known as it was', () => {
    expect(afterPoll(feed, failed({}), askedAt, MINUTE)).toEqual({
      ...feed,
      failures: 1,
      error: 'unreachable: down',
      nextPollAt: '2026-05-04T12:01:00.000Z',
    });
  });

  test.each([
    ['unreachable', 0, null, 1],
    ['unreachable', 1, null, 2],
    ['timed_out', 2, null, 4],
    ['status', 3, null, 8],
    ['not_a_feed', 50, null, 10],
    ['busy', 0, 30 * MINUTE, 30],
    ['busy', 0, 1_000, 1],
    ['busy', 0, 10 ** 12, 360],
    ['refused', 0, null, 10],
    ['refused', 1, null, 20],
    ['refused', 50, null, 360],
    ['gone', 0, null, 24 * 60],
  ] as const)('%s after %i failures, asking for %s ms: again in %i min', (reason, failures, retryAfterMs, minutes) => {
    const after = afterPoll({ ...feed, failures }, failed({ reason, retryAfterMs }), askedAt, MINUTE);
    expect(minutesUntilNext(after)).toBe(minutes);
  });

  test('a long interval is never shortened by a failure', () => {
    expect(minutesUntilNext(afterPoll(feed, failed({}), askedAt, 60 * MINUTE))).toBe(60);
  });
});
