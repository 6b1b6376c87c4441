import { describe, expect, test } from 'vitest';
import { textDocument } from '../../../src/document/text.ts';
import { readReleaseText } from '../../../src/extract/text/release-text.ts';

const sentencesOf = (text: string) => {
  const { document, sentences } = readReleaseText(textDocument(text));
  return sentences.map(({ start, end }) => document.text.slice(start, end));
};

describe('a sentence ends where a reader hears it end', () => {
  test.each<[text: string, sentences: string[]]>([
    ['The placement closed. It was oversubscribed.', ['The placement closed.', 'It was oversubscribed.']],
    [
      'Red Fox Gold Corp. has closed it. Each unit cost $0.25.',
      ['Red Fox Gold Corp. has closed it.', 'Each unit cost $0.25.'],
    ],
    ['It was sold by Red Fox Gold Corp. The Company paid.', ['It was sold by Red Fox Gold Corp.', 'The Company paid.']],
    [
      'It is a unit of Red Fox Gold Corp. Heron holds the rest.',
      ['It is a unit of Red Fox Gold Corp.', 'Heron holds the rest.'],
    ],
    [
      'It was sold to Red Fox Gold Corp. John North, its head, paid.',
      ['It was sold to Red Fox Gold Corp. John North, its head, paid.'],
    ],
    ['Units cost $0.25. 40 of them were sold.', ['Units cost $0.25.', '40 of them were sold.']],
    [
      'Sold in the U.S. under Rule 144A, i.e. privately, by Mr. North.',
      ['Sold in the U.S. under Rule 144A, i.e. privately, by Mr. North.'],
    ],
    [
      'Closed on Sept. 21, 2007 by Heron s.e.c. of Montréal.',
      ['Closed on Sept. 21, 2007 by Heron s.e.c. of Montréal.'],
    ],
    ['See No. 4 of NI 43-101. Nothing else.', ['See No. 4 of NI 43-101.', 'Nothing else.']],
    ['“It closed.” He smiled.', ['“It closed.”', 'He smiled.']],
    ['Did it close? It did!', ['Did it close?', 'It did!']],
    [
      'La Société a clos le placement. Chaque unité coûte 0,25 $.',
      ['La Société a clos le placement.', 'Chaque unité coûte 0,25 $.'],
    ],
    ['At 6 per cent. in cash.', ['At 6 per cent. in cash.']],
    ['Written by A. B. North, P.Geo., for the Company.', ['Written by A. B. North, P.Geo., for the Company.']],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});

test('list items and headings are sentences of their own', () => {
  expect(sentencesOf('Terms\n\n- 4,000,000 units at $0.25\n- one share and one warrant each')).toEqual([
    'Terms',
    '- 4,000,000 units at $0.25',
    '- one share and one warrant each',
  ]);
});
