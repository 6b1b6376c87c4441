import { describe, expect, test } from 'vitest';
import { textDocument } from '../../../src/document/text.ts';
import { isDigest } from '../../../src/extract/kind/digest.ts';
import { releaseKind } from '../../../src/extract/kind/kind.ts';
import type { ReleaseKind } from '../../../src/extract/release.ts';
import { readReleaseText } from '../../../src/extract/text/release-text.ts';
import { estimate, placement } from '../facts.ts';

const nothing = { headline: null, lead: '', isDigest: false, placements: [], resources: [] };

describe('a headline tells the kind', () => {
  test.each<[headline: string, kind: ReleaseKind]>([
    ['Lynx Ridge Settles Debt With Shares', 'debt_settlement'],
    ['Lynx Ridge Announces Shares for Debt Settlement', 'debt_settlement'],
    ['Lynx Ridge règle des dettes par l’émission d’actions', 'debt_settlement'],
    ['Lynx Ridge Extends Warrants', 'warrant_amendment'],
    ['Lynx Ridge to Reprice and Extend Warrant Terms', 'warrant_amendment'],
    ['Lynx Ridge Receives $2 Million From Exercise of Warrants', 'warrant_exercise'],
    ['Lynx Ridge Announces Warrant Exercises', 'warrant_exercise'],
    ['Lynx Ridge Grants Stock Options', 'options_grant'],
    ['Issue of Options', 'options_grant'],
    ['Lynx Ridge Renews Normal Course Issuer Bid', 'share_buyback'],
    ['Lynx Ridge Intersects 4.2 g/t Gold Over 12 Metres', 'drill_results'],
    ['Lynx Ridge recoupe 4,2 g/t Au sur 12 m', 'drill_results'],
    ['Lynx Ridge Files Preliminary Economic Assessment', 'economic_study'],
    ['Lynx Ridge Announces Maiden Mineral Resource Estimate', 'resource_estimate'],
    ['Lynx Ridge annonce une estimation des ressources minérales', 'resource_estimate'],
    ['Lynx Ridge Appoints New CEO', 'management'],
    ['Lynx Ridge Announces AGM Results', 'management'],
    ['Lynx Ridge Reports Third Quarter 2021 Results', 'results'],
    ['Lynx Ridge Acquires Kettle Lake Project', 'acquisition'],
    ['Early Warning Report Regarding Lynx Ridge', 'early_warning'],
    ['Metals Update 15/9/2021', 'digest'],
    ['Lynx Ridge Comments on Trading Activity', 'other'],
  ])('%s', (headline, kind) => {
    expect(releaseKind({ ...nothing, headline })).toBe(kind);
  });
});

test('a digest is one, whatever its first item reports', () => {
  expect(releaseKind({ ...nothing, isDigest: true, placements: [placement()] })).toBe('digest');
});

describe('a digest tells of several companies', () => {
  const item = (name: string) =>
    `${name} has closed a private placement of 2,000,000 units at $0.25 per unit, for gross proceeds of $500,000, which it will spend on drilling.`;
  const page = (headline: string, ...names: string[]) =>
    isDigest(readReleaseText(textDocument([headline, ...names.map(item)].join('\n\n'))));

  test('three names open its paragraphs and none its headline', () => {
    expect(page('Market Notes of May 14', 'Red Fox Gold Corp.', 'Heron Bay Copper Inc.', 'Lynx Ridge Ltd.')).toBe(true);
  });

  test('two companies, or an issuer in the headline, make none', () => {
    expect(page('Market Notes of May 14', 'Red Fox Gold Corp.', 'Heron Bay Copper Inc.')).toBe(false);
    expect(
      page('Red Fox Updates Its Royalties', 'Red Fox Gold Corp.', 'Heron Bay Copper Inc.', 'Lynx Ridge Ltd.'),
    ).toBe(false);
  });
});

test('a placement that is news decides, whatever the headline', () => {
  expect(releaseKind({ ...nothing, headline: 'Lynx Ridge Drills 4 g/t Gold', placements: [placement()] })).toBe(
    'placement',
  );
});

test('without a telling headline an announced estimate decides, one in the background does not', () => {
  expect(releaseKind({ ...nothing, headline: 'Lynx Ridge Update', resources: [estimate()] })).toBe('resource_estimate');
  expect(releaseKind({ ...nothing, headline: 'Lynx Ridge Update', resources: [estimate({ announced: false })] })).toBe(
    'other',
  );
});

test('without a headline the first words are read', () => {
  expect(releaseKind({ ...nothing, lead: 'Lynx Ridge Gold Corp. has granted stock options to its directors.' })).toBe(
    'options_grant',
  );
});
