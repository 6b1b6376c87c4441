import { describe, expect, test } from 'vitest';
import { companyNameBefore } from '../../../src/extract/issuer/company-name.ts';
import { sameCompany } from '../../../src/extract/issuer/listings.ts';

describe('the name that ends before a bracket', () => {
  test.each<[before: string, name: string | null]>([
    ['announces that Red Fox Gold Corp. ', 'Red Fox Gold Corp.'],
    ['VANCOUVER, British Columbia - Red Fox Gold Corp.', 'Red Fox Gold Corp.'],
    ['May 14, 2021, Red Fox, Inc. ', 'Red Fox, Inc.'],
    ['Chief Executive Officer of Red Fox Gold Corp. ', 'Red Fox Gold Corp.'],
    ['Today Red Fox Copper and Gold Inc. ', 'Red Fox Copper and Gold Inc.'],
    ['Appel Rare Earths & Uranium Corp. ', 'Appel Rare Earths & Uranium Corp.'],
    ["annonce que Mines D'Or Renard inc. ", "Mines D'Or Renard inc."],
    ['Ressources Renard Ltée ', 'Ressources Renard Ltée'],
    ['/ RED FOX MINING CORP. ', 'RED FOX MINING CORP.'],
    ['Heron Bay Copper Inc. and Red Fox Gold Corp. ', 'Red Fox Gold Corp.'],
    ['a line above\nRed Fox Gold Corp. ', 'Red Fox Gold Corp.'],
    ['2176 Ontario Ltd.', '2176 Ontario Ltd.'],
    ['–(BUSINESS WIRE)–Red Fox Metals Inc. ', 'Red Fox Metals Inc.'],
    ['--Red Fox Metals Inc.', 'Red Fox Metals Inc.'],
    ['(GLOBE NEWSWIRE) -- Red Fox Metals Inc. ', 'Red Fox Metals Inc.'],
    ['by the closing, Red Fox Gold’s ', 'Red Fox Gold'],
    ['Corporation Métaux Renard du Québec ', 'Corporation Métaux Renard du Québec'],
    ['Corporation Aurifère Renard ', 'Corporation Aurifère Renard'],
    ['the Company ', null],
    ['la Société ', null],
    ['under the agreement ', null],
    ['', null],
  ])('%j', (before, name) => {
    expect(companyNameBefore(before, before.length)?.name ?? null).toBe(name);
  });
});

test('a short form names the same company, a longer name another', () => {
  expect(sameCompany('Red Fox', 'Red Fox Gold Corp.')).toBe(true);
  expect(sameCompany('RED FOX GOLD CORPORATION', 'Red Fox Gold Corp.')).toBe(true);
  expect(sameCompany('Red Foxglove', 'Red Fox Gold Corp.')).toBe(false);
});
