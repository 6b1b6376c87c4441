import { describe, expect, it } from 'vitest';
import { legsIn, reading } from '../sentence.ts';

describe('legs in a sentence', () => {
  it.each([
    [
      'The Company sold 4,200,000 units at a price of $0.15 per unit for gross proceeds of $630,000.',
      [['units', 4_200_000, 0.15, 630_000]],
    ],
    ['It placed 2,000,000 $0.05 units with friends.', [['units', 2_000_000, 0.05, null]]],
    [
      'At a price of $0.40 per FT share, 1,500,000 FT shares were issued.',
      [
        ['FT share', null, 0.4, null],
        ['FT shares', 1_500_000, 0.4, null],
      ],
    ],
    [
      'The deal has gross proceeds of $700,000 from 7,000,000 shares and gross proceeds of $300,000 from 2,000,000 flow-through shares.',
      [
        ['shares', 7_000_000, null, 700_000],
        ['flow-through shares', 2_000_000, null, 300_000],
      ],
    ],
    [
      'It offers 3,000,000 units and 1,000,000 FT units at prices of $0.20 and $0.25, respectively.',
      [
        ['units', 3_000_000, 0.2, null],
        ['FT units', 1_000_000, 0.25, null],
      ],
    ],
  ])('%s', (words, legs) => expect(legsIn(words)).toEqual(legs));

  it.each([
    ['closing price', 'The closing price of the shares was $0.21 per share on June 2, 2024.'],
    ['deemed price', 'It paid with 500,000 shares at a deemed price of $0.30 per share.'],
    ['strike', 'Each warrant is exercisable at a price of $0.40 per share.'],
    ['nominal value', 'It has 40,000,000 ordinary shares of 0.1 pence each in issue.'],
  ])('takes no %s for an issue price', (_, words) => {
    const { mentions, prices } = reading(words);
    expect([...mentions.flatMap(({ price }) => price ?? []), ...prices]).toEqual([]);
  });
});

describe('what a count stands for', () => {
  it.each([
    ['a minimum of 2,000,000 units at $0.10', 'minimum'],
    ['1,000,000 units instead of 3,000,000 units', 'sold'],
    ['of which 400,000 units went to insiders', 'part'],
    ['The agents have an option to sell up to an additional 300,000 units.', 'option'],
    ['Fund A subscribed for 800,000 units.', 'buyer'],
    ['In total, the Company has placed 9,000,000 units.', 'to_date'],
  ])('%s', (words, role) => expect(reading(words).mentions[0]?.role).toBe(role));
});
