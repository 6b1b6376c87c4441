import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../../src/extract/quantity/index.ts';

const TEXT = 'sold 400 units at $0.25 and 300 shares at $0.20 for 24 months';
const index = readQuantities(TEXT);
const at = (words: string) => TEXT.indexOf(words);
const words = (quantity: { start: number; end: number } | null) =>
  quantity === null ? null : TEXT.slice(quantity.start, quantity.end);

describe('quantities are found by kind and place', () => {
  test('within a span, wholly', () => {
    expect(index.within({ start: 0, end: TEXT.length }, 'money').map(words)).toEqual(['$0.25', '$0.20']);
    expect(index.within({ start: at('and'), end: TEXT.length }, 'money').map(words)).toEqual(['$0.20']);
    expect(index.within({ start: 0, end: at('.25') }, 'money')).toEqual([]);
    expect(index.within({ start: 0, end: TEXT.length }, 'percent')).toEqual([]);
  });

  test('the next after a place', () => {
    expect(words(index.next('money', 0, TEXT.length))).toBe('$0.25');
    expect(words(index.next('money', at('$0.25') + 1, TEXT.length))).toBe('$0.20');
    expect(words(index.next('duration', 0, TEXT.length))).toBe('24 months');
    expect(index.next('duration', 0, at('months'))).toBeNull();
  });

  test('the last before a place', () => {
    expect(words(index.previous('count', at('shares'), 0))).toBe('300');
    expect(words(index.previous('count', at('300'), 0))).toBe('400');
    expect(index.previous('count', at('300'), at('units'))).toBeNull();
  });
});

test('the longest reading wins, and no two overlap', () => {
  const text = 'one-half of one warrant for twenty-four (24) months at $1.5 million';
  expect(readQuantities(text).all.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['fraction', 'one-half of one'],
    ['duration', 'twenty-four (24) months'],
    ['money', '$1.5 million'],
  ]);
});
