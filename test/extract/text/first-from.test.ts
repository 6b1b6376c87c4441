import { expect, test } from 'vitest';
import { firstFrom } from '../../../src/extract/text/first-from.ts';

const spans = [3, 7, 7, 12].map((start) => ({ start, end: start + 2 }));

test.each([
  [0, 0],
  [3, 0],
  [4, 1],
  [7, 1],
  [8, 3],
  [12, 3],
  [13, 4],
])('the first span from %d on is number %d', (offset, index) => {
  expect(firstFrom(spans, offset)).toBe(index);
});

test('among no spans there is none', () => expect(firstFrom([], 5)).toBe(0));
