import { describe, expect, it } from 'vitest';
import { textDocument } from '../../../src/document/text.ts';
import { readClosingDay } from '../../../src/extract/placement/closing-date.ts';
import { readReleaseText } from '../../../src/extract/text/release-text.ts';

function dayIn(words: string, tranche: number | null): string | null {
  const text = readReleaseText(textDocument(words));
  return readClosingDay(text, text.sentences, tranche)?.value ?? null;
}

describe('the day of the reported closing', () => {
  it.each([
    ['The Company announces the completion, on May 5, 2031, of its rights offering.', null, '2031-05-05'],
    ['The first tranche of the Offering, which closed on April 22, 2031, brought in $200,000.', 1, '2031-04-22'],
    ['The first tranche of the Offering of flow-through units, which closed on April 22, 2031, is full.', 2, null],
    ['The first tranche of the Offering of flow-through units, which closed on April 22, 2031, is full.', null, null],
    ['The second tranche of its placement was closed on April 22, 2031.', 3, null],
    ['Behind the first tranche, the second tranche was closed on May 5, 2031.', 2, '2031-05-05'],
    ['An earlier tranche was closed on April 22, 2031.', 2, null],
  ])('%s (tranche %s)', (words, tranche, day) => {
    expect(dayIn(words, tranche)).toBe(day);
  });
});
