import { describe, expect, it } from 'vitest';
import { settledWarrants, stepsOf, warrantIn, warrantsOf } from './warrants.ts';

const UNIT =
  'Each unit consists of one common share and one share purchase warrant (a "Warrant"). Each Warrant is exercisable at $0.40 for 24 months';

const terms = (triggerPrice: number | null, tradingDays: number | null, noticeDays: number | null) => ({
  triggerPrice,
  tradingDays,
  noticeDays,
});

describe('acceleration', () => {
  it.each([
    [
      '. If the shares close at or above $0.80 for 20 consecutive trading days, the Company may, by notice, shorten the term so that the Warrants expire 30 days after the notice.',
      terms(0.8, 20, 30),
    ],
    [
      ', provided that if the volume weighted average price of the shares exceeds $0.80 for ten (10) consecutive trading days, the Company may accelerate the expiry of the Warrants to the date that is 21 days after notice is given.',
      terms(0.8, 10, 21),
    ],
    [
      ', subject to acceleration: should the closing price be equal to or greater than $0.80 for fifteen straight trading days, the Warrants will expire on the 30th day after the Company gives notice.',
      terms(0.8, 15, 30),
    ],
    [
      '. The Company may accelerate the expiry date of the Warrants if the shares trade above $0.80 for a period of 10 consecutive trading days. Notice must be given by news release within five business days of that event. The Warrants will then expire on the thirtieth day after the release.',
      terms(0.8, 10, 30),
    ],
    [
      ". In the event that the shares' closing price on the exchange is $0.80 or more for any 20 trading days, the Company may upon 30 days' notice accelerate the expiry of the Warrants.",
      terms(0.8, 20, 30),
    ],
    [
      '. At any time four months and one day after closing, if the closing price is greater than $0.80 for 20 consecutive trading days, the Company may give written notice that the Warrants expire 45 days from the date of the notice.',
      terms(0.8, 20, 45),
    ],
    [
      '. Once the 10-day volume-weighted average price reaches $0.80, the Company may require holders to exercise the Warrants within 30 days of notice.',
      terms(0.8, 10, 30),
    ],
    [
      '. The Warrants carry a forced acceleration should the shares close at $0.80 or higher for 10 straight trading days.',
      terms(0.8, 10, null),
    ],
    [
      '. Should the shares trade at $0.80 or more for 15 consecutive trading days, the Company can bring about an accelerated 30-day expiry of the Warrants.',
      terms(0.8, 15, 30),
    ],
    [
      '. The Company can shorten that time to 30 days by news release once its shares have traded over $0.80 for ten days running.',
      terms(0.8, 10, 30),
    ],
    [
      '; the Warrants will lapse sooner, 21 days after notice, where the shares have closed at $0.80 or better on 15 trading days in a row.',
      terms(0.8, 15, 21),
    ],
    [
      ', until the earlier of (i) 24 months from closing and (ii) the 30th day after notice that the shares have closed at $0.80 or more for 10 consecutive trading days.',
      terms(0.8, 10, 30),
    ],
    [
      '. If the stock has a 15-day VWAP of at least $0.80, the term may be cut to 20 days from a press release.',
      terms(0.8, 15, 20),
    ],
    [
      '. The Company has the right to shorten that term. It may do so where the shares trade over $0.80 for 15 consecutive trading days. Holders then have 21 days from the notice to exercise.',
      terms(0.8, 15, 21),
    ],
    [
      '. If, at any time after the date that is 61 days from closing, the shares close at $0.80 for 10 consecutive trading days, the Company may bring forward the expiry of the Warrants to the 30th day after notice.',
      terms(0.8, 10, 30),
    ],
    [
      ' or, if earlier, until the 30th day after notice that the shares have closed at $0.80 or more for 10 consecutive trading days.',
      terms(0.8, 10, 30),
    ],
  ])('%s', (sentence, acceleration) => {
    const warrant = warrantIn(UNIT + sentence);
    expect(stepsOf(warrant)).toBe('0.4 @0-24');
    expect(warrant?.acceleration).toEqual(acceleration);
  });

  it.each([
    '. The Warrants are no longer subject to acceleration.',
    '. The Warrants will no longer be subject to an acceleration clause, under which exercise could be called within 30 days had the shares traded above $0.80 for 10 trading days.',
    '. All securities are subject to a hold period of four months and one day.',
    '. The closing price of the shares yesterday was $0.22.',
    '. Closing is expected within 30 days, subject to approval of the exchange.',
    '. If demand warrants it, the Company may increase the offering by $500,000.',
  ])('is not read out of: %s', (sentence) => {
    expect(warrantIn(UNIT + sentence)?.acceleration).toBeNull();
  });

  it('belongs to the series that it names', () => {
    const [warrants] = warrantsOf(
      'Each unit consists of one share, one-half of one Series A warrant (each whole warrant, a "Series A Warrant") and one-half of one Series B warrant (each whole warrant, a "Series B Warrant"). Each Series A Warrant is exercisable at $0.30 for 12 months and each Series B Warrant at $0.45 for 36 months. If the shares close above $0.90 for 10 consecutive trading days, the expiry of the Series B Warrants may be accelerated to 30 days after notice.',
    );
    expect(warrants?.map(({ acceleration }) => acceleration)).toEqual([null, terms(0.9, 10, 30)]);
  });

  it('is of the only series that has it', () => {
    const [warrants] = warrantsOf(
      'Each unit comprises one share, one Class A warrant and one Class B warrant. Class A warrants are exercisable at $0.18 for 12 months and Class B warrants at $0.22 for 36 months. Only Class B warrants are subject to accelerated expiry, on 30 days’ notice, after 20 consecutive trading days above $0.44.',
    );
    expect(warrants?.map(({ acceleration }) => acceleration)).toEqual([null, terms(0.44, 20, 30)]);
  });

  it('quotes its figures', () => {
    const [leg] = settledWarrants(
      `${UNIT}. If the shares close above $0.80 for twenty consecutive trading days, the Warrants can be made to expire 30 days after notice.`,
    );
    expect(leg?.evidence['/0/acceleration/triggerPrice']?.quote).toBe('$0.80');
    expect(leg?.evidence['/0/acceleration/tradingDays']?.quote).toBe('twenty consecutive trading days');
    expect(leg?.evidence['/0/acceleration/noticeDays']?.quote).toBe('30 days');
  });
});
