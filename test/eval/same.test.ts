import { describe, expect, it } from 'vitest';
import { bothSay, same, sameCompany, samePlace } from '../../scripts/eval/same.ts';

describe('the same', () => {
  it.each([
    [0.1 + 0.2, 0.3],
    [1_200_000, 1_200_000.5],
    ['Clôture d’un placement', "cloture d'un Placement"],
    ['A & B', 'A and B'],
    ['$5.2 Million – Offering', '$5.2 million offering'],
  ])('%s and %s', (one, other) => expect(same(one, other)).toBe(true));

  it.each([
    [1_200_000, 1_200_010],
    ['5.2%', '52%'],
    ['unit', 'share'],
    [5, '5'],
    [null, 0],
  ])('not %s and %s', (one, other) => expect(same(one, other)).toBe(false));

  it('is not said by two that say nothing', () => {
    expect(bothSay(null, null)).toBe(false);
    expect(bothSay(undefined, null)).toBe(false);
    expect(bothSay(2, 2)).toBe(true);
  });
});

describe('names', () => {
  it.each([
    ['Birch Hill Gold Corp.', 'Birch Hill Gold Corporation', true],
    ['The Birch Hill Company Ltd', 'Birch Hill Limited', true],
    ['Birch Hill Gold Corp.', 'Birch Hill Silver Corp.', false],
  ])('of companies: %s and %s', (one, other, expected) => expect(sameCompany(one, other)).toBe(expected));

  it.each([
    ['Birch Hill Gold Project', 'Birch Hill', true],
    ['Birch Hill', 'Birch Valley', false],
  ])('of places: %s and %s', (one, other, expected) => expect(samePlace(one, other)).toBe(expected));
});
