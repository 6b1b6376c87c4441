import { expect, test } from 'vitest';
import { textDocument } from '../../../src/document/text.ts';
import { readReleaseText } from '../../../src/extract/text/release-text.ts';

const sectionsOf = (text: string) => {
  const { document, sections } = readReleaseText(textDocument(text));
  return document.blocks.map(({ start }, index) => [document.text.slice(start, start + 12), sections[index]]);
};

test('masthead, news, background and cautions are told apart', () => {
  const text = `Lynx Ridge Closes Placement

NOT FOR DISTRIBUTION IN THE UNITED STATES

Sudbury, Ontario, May 14, 2021 - Lynx Ridge Gold Corp. (TSXV: LRG) (the "Company") has closed a private placement of 4,000,000 units at $0.25 per unit.

Each unit has one share and one warrant.

The securities have not been registered under the U.S. Securities Act of 1933 and may not be offered or sold there.

Finders were paid $30,000.

About Lynx Ridge

The Company explores in Ontario, where it owns one project.

Its project is called Kettle.

Forward-looking statements

This release contains forward-looking statements about the placement.

Neither TSX Venture Exchange nor its Regulation Services Provider accepts responsibility for this release.`;
  expect(sectionsOf(text)).toEqual([
    ['Lynx Ridge C', 'masthead'],
    ['NOT FOR DIST', 'masthead'],
    ['Sudbury, Ont', 'body'],
    ['Each unit ha', 'body'],
    ['The securiti', 'legal'],
    ['Finders were', 'body'],
    ['About Lynx R', 'about'],
    ['The Company ', 'about'],
    ['Its project ', 'about'],
    ['Forward-look', 'legal'],
    ['This release', 'legal'],
    ['Neither TSX ', 'legal'],
  ]);
});

test('French headings open the same sections', () => {
  const text = `Lynx clôture un placement

Montréal, le 14 mai 2021 – Ressources Lynx inc. (TSX-V : LRG) (la « Société ») a clôturé un placement privé de 4 000 000 d’unités à 0,25 $ l’unité.

À propos de Lynx

La Société explore le projet Kettle en Ontario depuis dix ans.

Mise en garde

Le présent communiqué contient des énoncés prospectifs.`;
  expect(sectionsOf(text).map(([, section]) => section)).toEqual([
    'masthead',
    'body',
    'about',
    'about',
    'legal',
    'legal',
  ]);
});

test('a text without a masthead is all news', () => {
  const text =
    'Lynx Ridge Gold Corp. has closed a private placement of 4,000,000 units at $0.25 per unit, each with one share and one warrant, for $1,000,000.';
  expect(sectionsOf(text).map(([, section]) => section)).toEqual(['body']);
});

const NEWS = `Lynx Ridge Closes Placement

Sudbury, Ontario, May 14, 2021 - Lynx Ridge Gold Corp. (TSXV: LRG) (the "Company") has closed a private placement of 4,000,000 units at $0.25 per unit.`;

test('a paragraph on the qualified person does not end the news', () => {
  const text = `${NEWS}

Qualified Person John North, P.Geo., has reviewed the technical content of this release for the Company and approved it.

The Company paid finders $30,000 in cash and issued them 120,000 warrants at the closing of the placement.`;
  expect(sectionsOf(text).map(([, section]) => section)).toEqual(['masthead', 'body', 'legal', 'body']);
});

test("a signature's lines stay outside the news, and so do the cautions below them", () => {
  const text = `${NEWS}

On behalf of the Board of Directors

Lynx Ridge Gold Corp.

Ada North, President

The words "will" and "may" mark what is expected of the placement of $1,000,000 and may prove to be wrong.`;
  expect(sectionsOf(text).map(([, section]) => section)).toEqual([
    'masthead',
    'body',
    'legal',
    'legal',
    'legal',
    'legal',
  ]);
});

test('a heading of the news leads back to it from the background', () => {
  const text = `${NEWS}

About Kettle Lake

Kettle Lake is a gold project in Ontario, which the Company has explored for ten years.

Private Placement Details

Each unit has one share and one warrant, which buys a share at $0.40 for two years.`;
  expect(sectionsOf(text).map(([, section]) => section)).toEqual([
    'masthead',
    'body',
    'about',
    'about',
    'body',
    'body',
  ]);
});
