import { describe, expect, it } from 'vitest';
import { settledWarrants, stepsOf, warrantIn } from './warrants.ts';

const UNIT = 'Each unit consists of one common share and one share purchase warrant (a "Warrant").';

describe('exercise price and term', () => {
  it.each([
    ['Each Warrant entitles the holder to buy one share at $0.40 for 24 months.', '0.4 @0-24', 24, null],
    [
      'Each whole Warrant is exercisable at a price of $0.40 per share for a period of two years from closing.',
      '0.4 @0-24',
      24,
      null,
    ],
    [
      'Each Warrant may be exercised for three (3) years following the Closing Date at an exercise price of C$0.40.',
      '0.4 @0-36',
      36,
      null,
    ],
    ['Each Warrant is exercisable at 40 cents for eighteen months.', '0.4 @0-18', 18, null],
    [
      'Each Warrant will be exercisable for one further share at $0.40 for a 24-month period after closing.',
      '0.4 @0-24',
      24,
      null,
    ],
    [
      'Each Warrant is good for one share at $0.40 at any time on or before the date that is 36 months after closing.',
      '0.4 @0-36',
      36,
      null,
    ],
    ['Each Warrant will have a term of 60 months and an exercise price of $0.40.', '0.4 @0-60', 60, null],
    [
      'The exercise price of the Warrants is $0.40 and they expire 24 months after they are issued.',
      '0.4 @0-24',
      24,
      null,
    ],
    [
      'With each Warrant its holder can acquire one share within eighteen months of closing by paying $0.40.',
      '0.4 @0-18',
      18,
      null,
    ],
    ['Each Warrant is exercisable at $0.40 until the third anniversary of closing.', '0.4 @0-36', 36, null],
    ['A Warrant can be exercised at $0.40 up to the two-year anniversary of its issue.', '0.4 @0-24', 24, null],
    ['Each Warrant is exercisable at $0.40 until June 30, 2033.', '0.4 @0-', null, '2033-06-30'],
    [
      'Each Warrant entitles its holder to purchase one share at $0.40 on or before June 30, 2033.',
      '0.4 @0-',
      null,
      '2033-06-30',
    ],
    ['Each Warrant is exercisable at $0.40 and expires on June 30 2033.', '0.4 @0-', null, '2033-06-30'],
    [
      'Each Warrant is exercisable at $0.40 until 5:00 p.m. (Vancouver time) on June 30, 2033.',
      '0.4 @0-',
      null,
      '2033-06-30',
    ],
    ['Each Warrant is exercisable from May 6, 2031 until May 6, 2033 at $0.40.', '0.4 @0-', null, '2033-05-06'],
    ['Each Warrant is exercisable at $0.40 for 24 months, expiring May 6, 2033.', '0.4 @0-24', 24, '2033-05-06'],
    ['Each Warrant is exercisable at $0.40 (US$0.29) for 24 months.', '0.4 @0-24', 24, null],
    ['Each Warrant is exercisable at $0.40 per share (formerly $0.50) for 24 months.', '0.4 @0-24', 24, null],
    ['The exercise price of each Warrant has been reduced from $0.50 to $0.40, for 24 months.', '0.4 @0-24', 24, null],
    ['Each Warrant is exercisable at $0.40. It is exercisable for a period of 24 months.', '0.4 @0-24', 24, null],
    [
      'Each Warrant can be exercised for 24 months from issue.\n\nThe Warrants have an exercise price of $0.40.',
      '0.4 @0-24',
      24,
      null,
    ],
    [
      'Each Warrant is exercisable at $0.40 for 24 months. If all the Warrants are exercised, the Company would receive $2,000,000.',
      '0.4 @0-24',
      24,
      null,
    ],
    [
      'Each Warrant is exercisable at $0.40 for 24 months, and 100 Warrants can be exchanged for an ounce of silver at $25 an ounce.',
      '0.4 @0-24',
      24,
      null,
    ],
    ['Each Warrant entitles the holder to purchase one additional common share.', '', null, null],
  ])('%s', (sentence, steps, term, expiry) => {
    const warrant = warrantIn(`${UNIT} ${sentence}`);
    expect(stepsOf(warrant)).toBe(steps);
    expect(warrant?.termMonths).toBe(term);
    expect(warrant?.expiryDate).toBe(expiry);
  });

  it.each([
    'Each unit, priced at $0.25, consists of one share and one warrant exercisable at $0.40 for 24 months.',
    'Units at $0.25 each comprise one common share and one warrant; each warrant buys a share at $0.40 for two years.',
    'Each unit consists of one share and one warrant, each warrant entitling the holder to one more share at $0.40 for 24 months, for gross proceeds of $500,000.',
    'The Company sold units at $0.25 per unit. Each unit consists of one share and one-half of one warrant; one whole warrant entitles its holder to a share at $0.40 for 24 months.',
  ])('%s', (paragraph) => {
    expect(stepsOf(warrantIn(paragraph))).toBe('0.4 @0-24');
  });

  it.each([
    ['Each unit is one share and one warrant; a warrant can be exercised at $0.40 for two years.', '0.4 @0-24'],
    ['Each unit is one share with one two-year warrant exercisable at $0.40.', '0.4 @0-24'],
    ['Each unit: a share and a two-year warrant at 40 cents.', '0.4 @0-24'],
    [
      'Each unit is one share plus one half of one warrant; one full warrant and C$0.40 will buy a share for 24 months after closing.',
      '0.4 @0-24',
    ],
    [
      'Each unit is one share and one warrant exercisable at $0.40 within 24 months. Shares and warrants are under hold to September 7, 2031.',
      '0.4 @0-24',
    ],
    ['Each unit is one share and one warrant at $0.40 for two years.', '0.4 @0-24'],
    [
      'A unit is a share plus half a warrant; two halves make one whole warrant, which its holder can turn into a share for $0.40 within two years.',
      '0.4 @0-24',
    ],
    [
      'Each unit holds one share and one warrant. During the first year after issue the warrant buys a share at $0.40; in the year after that the price is $0.50.',
      '0.4 @0-12, 0.5 @12-24',
    ],
    [
      'Each unit holds one share and one warrant. The strike price of a warrant is 40 cents and its life is three years.',
      '0.4 @0-36',
    ],
    [
      'Each unit holds one share and one warrant. Finders got $5,000 in cash and 40,000 warrants, each good for a share at $0.20 for a year. Each unit warrant is exercisable at $0.40 for 24 months.',
      '0.4 @0-24',
    ],
  ])('%s', (paragraph, steps) => {
    expect(stepsOf(warrantIn(paragraph))).toBe(steps);
  });

  it('does not take the unit price for a strike', () => {
    const warrant = warrantIn(
      'The Company sold 4,000,000 units, each consisting of one share and one warrant, at $0.25 per unit for gross proceeds of $1,000,000.',
    );
    expect(warrant?.perUnit).toBe(1);
    expect(warrant?.exercise).toEqual([]);
  });

  it('gives each figure the words it stands in', () => {
    const [leg] = settledWarrants(`${UNIT} Each Warrant is exercisable at C$0.40 for a period of two years.`);
    expect(leg?.evidence['/0/exercise/0/price']?.quote).toBe('C$0.40');
    expect(leg?.evidence['/0/exercise/0/toMonth']?.quote).toBe('two years');
    expect(leg?.evidence['/0/exercise/0/fromMonth']?.quote).toBe('two years');
    expect(leg?.evidence['/0/termMonths']?.quote).toBe('two years');
  });
});

describe('price steps', () => {
  it.each([
    ['at $0.30 for the first twelve months and $0.35 for the last 12 months', '0.3 @0-12, 0.35 @12-24', 24],
    ['at $0.30 for a year, or at $0.35 for a second year', '0.3 @0-12, 0.35 @12-24', 24],
    ['for two years at $0.30 in the first year and $0.35 in the second year', '0.3 @0-12, 0.35 @12-24', 24],
    [
      'for a period of two years at a price of $0.30 during the first year and at $0.35 during the second year',
      '0.3 @0-12, 0.35 @12-24',
      24,
    ],
    ['at $0.30 for the first year and $0.35 for the second', '0.3 @0-12, 0.35 @12-24', 24],
    ['at $0.30 in the first 15 months and at $0.35 in the remaining 15', '0.3 @0-15, 0.35 @15-30', 30],
    ['at $0.30 for 12 months and $0.35 in the 24 months after that', '0.3 @0-12, 0.35 @12-36', 36],
    ['at $0.30 in year one and $0.35 in year two', '0.3 @0-12, 0.35 @12-24', 24],
    ['during the first 12 months at $0.30 and during the second 12 months at $0.35', '0.3 @0-12, 0.35 @12-24', 24],
    [
      'at $0.30 for the first 18 months, and at $0.35 thereafter, for a term of 36 months',
      '0.3 @0-18, 0.35 @18-36',
      36,
    ],
    [
      'for 36 months, at $0.30 for the first 12 months, $0.35 for the next 12 months and $0.40 thereafter',
      '0.3 @0-12, 0.35 @12-24, 0.4 @24-36',
      36,
    ],
    [
      'at $0.30 if exercised within 12 months of closing, and at $0.35 if exercised after 12 months and within 24 months of closing',
      '0.3 @0-12, 0.35 @12-24',
      24,
    ],
    [
      'at $0.30 per share for a period of 12 months from closing and at $0.35 per share for a further 12 months',
      '0.3 @0-12, 0.35 @12-24',
      24,
    ],
    ['at $0.30 for the first six months and $0.35 for the following eighteen months', '0.3 @0-6, 0.35 @6-24', 24],
    [
      'at $0.30 for the first year, $0.35 for the second year and $0.45 for the third year',
      '0.3 @0-12, 0.35 @12-24, 0.45 @24-36',
      36,
    ],
    [
      'at $0.30 for a period of 12 months and at $0.35 for a period of 12 months thereafter',
      '0.3 @0-12, 0.35 @12-24',
      24,
    ],
    [
      'at $0.30 in the first 12 months following closing and $0.35 from the 13th to the end of the 24 months',
      '0.3 @0-12, 0.35 @12-24',
      24,
    ],
    [
      'for a term of 24 months, at $0.30 if exercised in the first 12 months or $0.35 if exercised afterwards',
      '0.3 @0-12, 0.35 @12-24',
      24,
    ],
  ])('exercisable %s', (terms, steps, term) => {
    const warrant = warrantIn(`${UNIT} Each Warrant is exercisable ${terms}.`);
    expect(stepsOf(warrant)).toBe(steps);
    expect(warrant?.termMonths).toBe(term);
  });

  it('quotes for each bound the words that set it', () => {
    const [leg] = settledWarrants(
      `${UNIT} Each Warrant is exercisable at $0.30 for the first 12 months and $0.35 for the next 12 months.`,
    );
    expect(leg?.evidence['/0/exercise/1/price']?.quote).toBe('$0.35');
    expect(leg?.evidence['/0/exercise/1/toMonth']?.quote).toBe('12 months');
  });
});
