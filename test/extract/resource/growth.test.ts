import { describe, expect, test } from 'vitest';
import { textDocument } from '../../../src/document/text.ts';
import { readResources } from '../../../src/extract/resource/index.ts';
import { readReleaseText } from '../../../src/extract/text/release-text.ts';

/** Texts that make a reader compare everything with everything. */
const HOSTILE: Record<string, string> = {
  classes: 'Indicated ',
  'open brackets': '(Indicated ',
  'rows in one sentence': 'Indicated 5 Mt at 2 g/t gold (3 oz) and ',
  'rows of their own': 'The Larch Project has an Indicated Resource of 5 Mt at 2 g/t gold.\n\n',
  names: 'Larch, Heron, Teal and Kite deposits ',
  'cut-offs': 'a cut-off of 0.3 g/t Au, 0.4 g/t Au ',
  'cells a line': 'Indicated\n\n5\n\n6\n\n',
  tables: 'Class\tMt\tAu (g/t)\nIndicated\t5\t2.0\nInferred\t4\t1.0\n\nText that parts.\n\n',
};
const OPENING =
  'TORONTO, May 6, 2024 - Fenwick Metals Inc. has news. It is long enough to be read as the first paragraph of the release, we think.\n\n';
const SIZE = 10_000;

function shortest(body: string): number {
  const text = readReleaseText(textDocument(OPENING + body));
  const times = Array.from({ length: 3 }, () => {
    const before = performance.now();
    readResources(text, { issuer: 'Fenwick Metals Inc.', headline: null });
    return performance.now() - before;
  });
  return Math.min(...times);
}

describe('four times the text takes no more than linear time', () => {
  test.each(Object.entries(HOSTILE))('%s', (_, unit) => {
    const body = unit.repeat(SIZE / unit.length);
    // Quadratic growth would be 16-fold; the constant covers the clock's noise on a few milliseconds.
    expect(shortest(body.repeat(4))).toBeLessThan(8 * shortest(body) + 20);
  });
});
