import { describe, expect, it } from 'vitest';
import { settledWarrants, warrantIn, warrantsOf } from './warrants.ts';

const NOTE = [{ names: ['note unit'], kind: 'note' as const }];
const SHARE = [{ names: ['new share', 'placement share', 'share'], kind: 'share' as const }];

describe('how many warrants a unit carries', () => {
  it.each([
    ['Each unit consists of one common share and one common share purchase warrant.', 1],
    ['Each Unit is comprised of one (1) common share and one (1) share purchase warrant.', 1],
    ['A unit will be made up of a share and a warrant.', 1],
    ['Each unit consists of one share and one full warrant.', 1],
    ['Each unit consists of one common share plus one-half of one warrant.', 0.5],
    ['Each unit comprises one common share and one half of a common share purchase warrant.', 0.5],
    ['Each unit includes a common share and half of one share purchase warrant.', 0.5],
    ['Each unit includes one share and half a warrant.', 0.5],
    [
      'Each unit consists of one common share and one-half (1/2) of one non-transferable common share purchase warrant.',
      0.5,
    ],
    ['Each unit contains one common share and ½ of one warrant.', 0.5],
    ['Each unit contains one common share and 1/2 of one common share purchase warrant.', 0.5],
    ['Each unit is composed of one common share and one-third of one warrant.', 1 / 3],
    ['Each unit is composed of one common share and two-thirds of one warrant.', 2 / 3],
    ['Each unit consists of one common share and one-quarter of one common share purchase warrant.', 0.25],
    ['Each unit consists of one common share and three-quarters of one transferable warrant.', 0.75],
    ['Each unit consists of one common share and one-half-of-one warrant.', 0.5],
    ['Each unit consists of two common shares and one common share purchase warrant.', 1],
    ['Each unit consists of one common share and two common share purchase warrants.', 2],
    ['Each unit consists of one Class A common share and one Class A common share purchase warrant.', 1],
    [
      'Units, each consisting of one common share in the capital of the Company and one-half of one warrant, were sold.',
      0.5,
    ],
    ['The Company sold 4,000,000 units, each unit being one share and one-half of one warrant, for $400,000.', 0.5],
    ['The units consist of one common share with one-half of one warrant attached.', 0.5],
    ['Each unit is one share together with one-half of one share purchase warrant.', 0.5],
    ['Each unit consists of one common share and one half-warrant.', 0.5],
    ['Each unit consists of one common share and one and one-half warrants.', 1.5],
    ['Each unit consists of one common share and 0.5 of a warrant.', 0.5],
    ['Each unit consists of one (1) common share and one-half (1/2) of one (1) common share purchase warrant.', 0.5],
    ['The 2,600,000 warrants issued (one-half per unit) are exercisable at $0.35.', 0.5],
    ['One common share and one-half of one warrant make up each unit.', 0.5],
    [
      'Each unit will consist of:\n\n- one common share of the Company; and\n- one-half of one common share purchase warrant.',
      0.5,
    ],
  ])('%s', (paragraph, perUnit) => {
    expect(warrantIn(paragraph)?.perUnit).toBeCloseTo(perUnit, 12);
  });

  it.each([
    ['Each note unit consists of a $1,000 note and 640 common share purchase warrants.', 640],
    [
      'Each note unit is composed of one $1,000 principal amount note and 12,500 detachable warrants of the Company.',
      12_500,
    ],
  ])('%s', (paragraph, perUnit) => {
    expect(warrantsOf(paragraph, NOTE)[0]?.[0]?.perUnit).toBe(perUnit);
  });

  it.each([
    [
      'Investors will receive one free attaching option for every three New Shares, exercisable at $0.04 on or before 31 May 2033.',
      1 / 3,
    ],
    ['For every two Placement Shares issued, a subscriber will receive one attaching option.', 0.5],
    ['Subscribers receive one (1) free-attaching unlisted option for every two (2) new shares subscribed for.', 0.5],
    ['Three attaching options for every four New Shares will be issued.', 0.75],
    ['Free attaching options will be issued on a 1 for 2 basis.', 0.5],
    ['Each subscriber also gets one listed option ($0.05, 30 November 2033) for each new share.', 1],
    ['Every two new shares carry one warrant to subscribe for a further share.', 0.5],
    ['Participants will also receive one option for each Placement Share.', 1],
  ])('%s', (paragraph, perUnit) => {
    expect(warrantsOf(paragraph, SHARE)[0]?.[0]?.perUnit).toBeCloseTo(perUnit, 12);
  });

  it('keeps the words that the ratio was read from', () => {
    const [leg] = settledWarrants('Each unit consists of one common share and one-half of one share purchase warrant.');
    expect(leg?.evidence['/0/perUnit']?.quote).toBe('one-half of one share purchase warrant');
  });
});

describe('what is no warrant of the unit', () => {
  it.each([
    'Each unit consists of one common share.',
    'The finders received 60,000 share purchase warrants and a cash fee of $12,000.',
    'The agents were paid a commission of $40,000 and 120,000 compensation warrants.',
    'Each compensation unit consists of one common share and one-half of one warrant.',
    'The Company granted 500,000 stock options to directors at $0.20 for five years.',
    'The holder now owns 2,000,000 common shares and 1,000,000 common share purchase warrants.',
    'The Company has an option to earn a 70% interest in the claims for 500,000 shares.',
    'The agents hold an over-allotment option for up to 15% of the units sold.',
    'The Company extended the expiry date of 4,500,000 outstanding warrants to June 30, 2033.',
    'One finder received one finder warrant for every ten units sold.',
  ])('%s', (paragraph) => {
    expect(warrantsOf(paragraph)[0]).toEqual([]);
  });
});
