import { describe, expect, test } from 'vitest';
import { isNewsFor } from '../../src/watch/news.ts';

const watch = { createdAt: '2026-05-04T12:00:00.700Z' };
const [early, noon, late] = ['2026-05-04T10:00:00.000Z', '2026-05-04T12:00:00.000Z', '2026-05-04T14:00:00.000Z'];

describe('where the feed was looked at since the watch was made, all that it had not shown is news', () => {
  test.each([late, early, null])('dated %s', (published) => {
    expect(isNewsFor(watch, { knownAt: '2026-05-04T12:00:00.700Z', feedAddedAt: early, published })).toBe(true);
  });
});

describe('where it was not, the date decides', () => {
  test.each([
    ['after the watch', late, early, early, true],
    ['in the same second', noon, early, early, true],
    ['before the watch', early, early, early, false],
    ['no date', null, early, early, false],
    ['no look at all, after the watch and the feed', late, null, early, true],
    ['no look at all, before the feed was added', noon, null, late, false],
  ])('%s', (_case, published, knownAt, feedAddedAt, news) => {
    expect(isNewsFor(watch, { published, knownAt, feedAddedAt })).toBe(news);
  });
});
