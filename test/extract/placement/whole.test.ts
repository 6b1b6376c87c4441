import { describe, expect, it } from 'vitest';
import { newsAmong, proseOf } from '../../../src/extract/placement/prose.ts';
import { wholeAmong } from '../../../src/extract/placement/whole.ts';
import { dealOf } from './deal.ts';

function wholeIn(paragraph: string): number | null {
  const { text } = dealOf(paragraph);
  const sentence = newsAmong(text.sentences).at(-1)!;
  const counts = text.quantities.within(sentence, 'count').filter(({ value }) => value >= 100);
  return wholeAmong(proseOf(text), sentence, counts)?.value ?? null;
}

describe('the whole among several figures', () => {
  it.each([
    ['They took 4,000 units.', 4_000],
    ['One took 4,000 units and the other 6,000 units, 10,000 units in total; a total of 10,000 units.', 10_000],
    ['They took 10,000 units: 4,000 units for one and 6,000 units for the other.', 10_000],
    ['They took 4,000 units (4,000 units).', 4_000],
    ['The first took 4,000 units and the second 6,000 units.', null],
    ['They took units.', null],
  ])('%s', (paragraph, whole) => {
    expect(wholeIn(paragraph)).toBe(whole);
  });
});
