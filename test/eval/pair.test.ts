import { expect, it } from 'vitest';
import { pairUp } from '../../scripts/eval/pair.ts';

const closeness = (want: number, got: number) => Math.max(0, 10 - Math.abs(want - got));

it('gives each item the most similar answer that is left', () => {
  expect(pairUp([1, 5], [4, 6, 2], closeness)).toEqual({
    pairs: [
      [1, 2],
      [5, 4],
    ],
    extras: [6],
  });
});

it('lets a better pair go first, whatever the order', () => {
  expect(pairUp([1, 2], [2], closeness)).toEqual({
    pairs: [
      [1, null],
      [2, 2],
    ],
    extras: [],
  });
});

it('makes no pair of what has nothing in common', () => {
  expect(pairUp([1], [100], closeness)).toEqual({ pairs: [[1, null]], extras: [100] });
});
