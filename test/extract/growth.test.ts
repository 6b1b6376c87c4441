import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/document/document.ts';
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
};
const SIZE = 20_000;

const oneParagraph = (text: string): Document => ({
  text,
  blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  title: null,
  format: 'text',
});

function shortest(text: string): number {
  const document = oneParagraph(text);
  const times = Array.from({ length: 4 }, () => {
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
