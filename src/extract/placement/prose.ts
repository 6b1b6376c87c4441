import type { Span } from '../../document/document.ts';
import type { QuantityIndex } from '../quantity/quantity-index.ts';
import type { ReleaseText, Sentence } from '../text/release-text.ts';

/** A release as the rules for clauses read it. */
export interface Prose {
  /**
   * The document's text in one plain style: lower case, straight quotes, plain hyphens and spaces.
   * Character for character as long as the original, so that offsets are the document's.
   */
  words: string;
  quantities: QuantityIndex;
}

const proses = new WeakMap<ReleaseText, Prose>();

export function proseOf(text: ReleaseText): Prose {
  let prose = proses.get(text);
  if (prose === undefined) {
    prose = { words: plainWords(text.text), quantities: text.quantities };
    proses.set(text, prose);
  }
  return prose;
}

function plainWords(original: string): string {
  const plain = original
    .replace(/[‘’‛´`′]/g, "'")
    .replace(/[“”„«»″]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/[^\S ]/g, ' ');
  const lower = plain.toLowerCase();
  // A few capitals (as in Turkish) grow when lowered, which would move every offset behind them.
  return lower.length === plain.length ? lower : plain.replace(/[A-ZÀ-ÖØ-Þ]/g, (letter) => letter.toLowerCase());
}

/** The words before a place, at most `reach` characters and not before `from`. */
export function wordsBefore({ words }: Prose, at: number, reach: number, from = 0): string {
  return words.slice(Math.max(from, at - reach), at);
}

/** The words from a place on, at most `reach` characters and not past `to`. */
export function wordsAfter({ words }: Prose, at: number, reach: number, to = Infinity): string {
  return words.slice(at, Math.min(to, at + reach));
}

/** Where a global pattern matches within a stretch of the text. */
export function spansOf({ words }: Prose, within: Span, pattern: RegExp): (Span & { match: RegExpExecArray })[] {
  return Array.from(words.slice(within.start, within.end).matchAll(pattern), (match) => ({
    start: within.start + match.index,
    end: within.start + match.index + match[0].length,
    match,
  }));
}

/** The first place where a pattern matches within a stretch of the text, or null. */
export function firstSpan({ words }: Prose, within: Span, pattern: RegExp): Span | null {
  const match = pattern.exec(words.slice(within.start, within.end));
  if (match === null) return null;
  const start = within.start + match.index;
  return { start, end: start + match[0].length };
}

/** Whether words say a thing in any of these ways. */
export function saysAny(words: string, ways: readonly RegExp[]): boolean {
  return ways.some((way) => way.test(words));
}

/** The earliest place in a stretch of the text where any of these patterns matches, or null. */
export function firstOfAny(prose: Prose, within: Span, ways: readonly RegExp[]): Span | null {
  const places = ways.flatMap((way) => firstSpan(prose, within, way) ?? []);
  return places.sort((a, b) => a.start - b.start)[0] ?? null;
}

/** The sentences that can tell an offering's terms. Terms do stand in paragraphs that end in a caution, never in the issuer's profile. */
export function newsAmong(sentences: Sentence[]): Sentence[] {
  return sentences.filter(({ section }) => section === 'body' || section === 'legal');
}
