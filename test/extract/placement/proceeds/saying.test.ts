import { describe, expect, it } from 'vitest';
import { reading } from '../sentence.ts';

const said = (words: string) => reading(words).proceeds.map(({ value, role }) => [value, role]);

describe('what an offering brings', () => {
  it.each([
    ['It raised gross proceeds of $1.25 million.', [[1_250_000, 'plain']]],
    ['A C$4 million bought deal was announced.', [[4_000_000, 'plain']]],
    [
      'The offering is for a minimum of $500,000 and up to $900,000.',
      [
        [500_000, 'minimum'],
        [900_000, 'plain'],
      ],
    ],
    [
      'The placement grows from $2,000,000 to $3,500,000.',
      [
        [2_000_000, 'old'],
        [3_500_000, 'plain'],
      ],
    ],
    ['The underwriters hold an option for additional gross proceeds of up to $600,000.', [[600_000, 'additional']]],
    ['In total, gross proceeds of $2,750,000 were raised.', [[2_750_000, 'to_date']]],
    ['Le produit brut est de 360 000 $.', [[360_000, 'plain']]],
  ])('%s', (words, sayings) => expect(said(words)).toEqual(sayings));

  it.each([
    'The market capitalization is $5,000,000.',
    'A budget of $2,500,000 was approved for drilling.',
    'It owes a loan of $1,000,000.',
    'If the option is exercised in full, gross proceeds will be $4,600,000.',
    'The financing brought C$0.20 per unit.',
    'Finders received $45,000 in cash.',
  ])('not %s', (words) => expect(said(words)).toEqual([]));

  it('leaves out what stands in brackets for the same money', () =>
    expect(said('It raised gross proceeds of C$8.5 million (approximately £5.3 million).')).toEqual([
      [8_500_000, 'plain'],
    ]));
});
