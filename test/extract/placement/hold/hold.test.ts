import { describe, expect, it } from 'vitest';
import { readHold } from '../../../../src/extract/placement/hold/index.ts';
import { dealOf, quoteOf } from '../deal.ts';

function holdIn(paragraphs: string): [number | null, string | null] {
  const { text, scope } = dealOf(paragraphs);
  const { months, expiry } = readHold(text, scope);
  return [months?.value ?? null, expiry?.value ?? null];
}

describe('hold period', () => {
  it.each<[string, number | null, string | null]>([
    ['All securities issued are subject to a hold period of four months and one day.', 4, null],
    ['The securities carry a four-month hold period.', 4, null],
    ['A statutory four month and one day hold applies to the units.', 4, null],
    ['The securities will be subject to a hold period of 4 months plus a day from closing.', 4, null],
    ['The shares have a hold period expiring on September 7, 2031.', null, '2031-09-07'],
    ['All securities are subject to a four-month hold period expiring September 7, 2031.', 4, '2031-09-07'],
    [
      'The securities are subject to a hold period of four months and one day, which ends on September 7, 2031.',
      4,
      '2031-09-07',
    ],
    ['The units may not be traded until September 7, 2031 except as permitted by law.', null, '2031-09-07'],
    ['The certificates bear a legend that restricts trading until September 7, 2031.', null, '2031-09-07'],
    ['The shares cannot be resold for a period of four months and a day.', 4, null],
    ['The securities will be restricted from trading for four months and one day after issue.', 4, null],
    [
      'The units, the warrants and the shares issuable on exercise of the warrants are subject to a hold period of four months and one day.',
      4,
      null,
    ],
    ['Shares and warrants will be legended for four months and a day.', 4, null],
    ['A four-month hold runs to September 7, 2031.', 4, '2031-09-07'],
    ['The resale of the securities is restricted for four months and one day from today.', 4, null],
    [
      'Units sold in Canada have a hold period until September 7, 2031; in the United States they are restricted under Rule 144 for six months.',
      null,
      '2031-09-07',
    ],
    ['The shares are subject to a 12-month hold period.', 12, null],
    ['Securities issued to residents of Canada carry a restricted period of four months and one day.', 4, null],
    ['Les titres émis sont assujettis à une période de détention de quatre mois et un jour.', 4, null],
    [
      'Les titres sont soumis à une période de détention de quatre mois se terminant le 7 septembre 2031.',
      4,
      '2031-09-07',
    ],
    // not on what the investors bought
    ['The broker warrants are subject to a hold period of four months and one day.', null, null],
    ['The broker warrants and the underlying shares have a hold period of four months and one day.', null, null],
    [
      'The Company paid Red Maple $91,000 and issued to it 455,000 broker warrants, which have a four-month hold.',
      null,
      null,
    ],
    [
      'The agent’s 7% fee is in cash; its agent warrants are exercisable at $0.50 and are subject to a four-month hold.',
      null,
      null,
    ],
    ['All of the shares have to be held until September 7, 2031.', null, '2031-09-07'],
    [
      'The securities of the first tranche may not be resold until May 12, 2031, and those of the second tranche until June 8, 2031.',
      null,
      '2031-06-08',
    ],
    ['No hold applies under Canadian law to securities sold under the exemption.', null, null],
    ['The securities will not be subject to a hold period of four months.', null, null],
    [
      'The units are not subject to a hold period in Canada, being issued under the listed issuer financing exemption.',
      null,
      null,
    ],
    ['The shares are expected to be free of any four-month hold period.', null, null],
    ['Each warrant is exercisable for 24 months.', null, null],
    ['The Company holds the claims for a period of four months.', null, null],
  ])('%s', (paragraph, months, expiry) => {
    expect(holdIn(paragraph)).toEqual([months, expiry]);
  });

  it('finds it among the cautions where the news does not tell', () => {
    expect(
      holdIn(
        'The securities carry a hold period of four months and one day, and have not been registered under the United States Securities Act of 1933.',
      ),
    ).toEqual([4, null]);
  });

  it('quotes the words', () => {
    const { text, scope } = dealOf(
      'All securities carry a hold period of four months and one day, ending September 7, 2031.',
    );
    const { months, expiry } = readHold(text, scope);
    expect(quoteOf(text, months!)).toBe('four months and one day');
    expect(quoteOf(text, expiry!)).toBe('September 7, 2031');
  });
});
