import { describe, expect, test } from 'vitest';
import { textDocument } from '../../src/document/text.ts';
import { extract } from '../../src/extract/index.ts';

/** Texts that make careless patterns explode. */
const HOSTILE: Record<string, string> = {
  spaces: ' ',
  digits: '7',
  'grouped digits': '1,',
  'opening brackets': '(',
  'opening quotes': '“',
  'nested fractions': 'one-half of ',
  'number words': 'one hundred ',
  dollars: '$1 ',
  capitals: 'Aa ',
  companies: 'Red Fox Inc. ',
  exchanges: 'TSX: ',
  definitions: '(the "A") ',
  days: 'June 5 ',
  dots: '.',
  'short paragraphs': 'a\n\n',
  ranges: '1-',
  percentages: '5% ',
  sentences: 'It sold 5 units at $1. ',
};
const SIZE = 8_000;

function shortest(text: string): number {
  const document = textDocument(text);
  const times = Array.from({ length: 3 }, () => {
    const before = performance.now();
    extract(document);
    return performance.now() - before;
  });
  return Math.min(...times);
}

describe('four times the text takes no more than linear time', () => {
  test.each(Object.entries(HOSTILE))('%s', (_, unit) => {
    const text = unit.repeat(SIZE / unit.length);
    // Quadratic growth would be 16-fold; the constant covers the clock's noise on a few milliseconds.
    expect(shortest(text.repeat(4))).toBeLessThan(8 * shortest(text) + 20);
  });
});
