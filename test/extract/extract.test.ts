import { expect, test } from 'vitest';
import { textDocument } from '../../src/document/text.ts';
import { extract } from '../../src/extract/index.ts';
import { Release } from '../../src/extract/release.ts';

const RELEASE = `Lynx Ridge Closes Private Placement

SUDBURY, Ontario, May 14, 2021 (GLOBE NEWSWIRE) -- Lynx Ridge Gold Corp. (TSXV: LRG) (OTCQB: LRGGF) ("Lynx Ridge" or the "Company") has closed a private placement of 4,000,000 units at $0.25 each for gross proceeds of $1,000,000.

About Lynx Ridge

Lynx Ridge explores for gold in Ontario.
`;

test('a release is read into facts of the published shape', () => {
  const release = extract(textDocument(RELEASE));
  expect(Release.parse(release)).toEqual(release);
  expect(release).toMatchObject({
    language: 'en',
    headline: 'Lynx Ridge Closes Private Placement',
    date: '2021-05-14',
    issuer: {
      name: 'Lynx Ridge Gold Corp.',
      listings: [
        { exchange: 'TSXV', symbol: 'LRG' },
        { exchange: 'OTCQB', symbol: 'LRGGF' },
      ],
    },
  });
});

test('each piece of evidence quotes the text where it stands', () => {
  const document = textDocument(RELEASE);
  const { evidence } = extract(document);
  expect(Object.keys(evidence)).toContain('/issuer/name');
  for (const { quote, start, end } of Object.values(evidence)) expect(document.text.slice(start, end)).toBe(quote);
});
