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
