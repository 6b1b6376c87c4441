import { describe, expect, it } from 'vitest';
import {
  firstOfAny,
  firstSpan,
  newsAmong,
  proseOf,
  spansOf,
  wordsAfter,
  wordsBefore,
} from '../../../src/extract/placement/prose.ts';
import { dealOf } from './deal.ts';

describe('prose', () => {
  it.each(['“Each” Unit’s price – C$0.20\u00a0a Unit', 'İSTANBUL Madencilik’s UNITS', 'Société «\u00a0À PRIME\u00a0»'])(
    'keeps every offset of %s',
    (words) => {
      const { text } = dealOf(words);
      expect(proseOf(text).words).toHaveLength(text.text.length);
    },
  );

  it('writes every style of quotes, hyphens and spaces in one', () => {
    const { text } = dealOf('The “Units” – a seller’s\u00a0words.');
    expect(proseOf(text).words).toContain('the "units" - a seller\'s words.');
  });

  it('finds places by patterns within a stretch only', () => {
    const { text } = dealOf('One warrant, two warrants.');
    const prose = proseOf(text);
    const [sentence] = newsAmong(text.sentences).slice(-1);
    const found = spansOf(prose, sentence!, /warrants?/gu).map(({ start, end }) => text.text.slice(start, end));
    expect(found).toEqual(['warrant', 'warrants']);
    expect(firstSpan(prose, sentence!, /placement/u)).toBeNull();
    expect(firstOfAny(prose, sentence!, [/two/u, /one/u])).toEqual({
      start: sentence!.start,
      end: sentence!.start + 3,
    });
    expect(wordsBefore(prose, sentence!.start + 4, 100, sentence!.start)).toBe('one ');
    expect(wordsAfter(prose, sentence!.start, 3)).toBe('one');
  });
});
