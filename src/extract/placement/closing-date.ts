import { found, type Found } from '../found.ts';
import type { ReleaseText, Sentence } from '../text/release-text.ts';
import { tranchesIn } from './tranche.ts';

const CLOSING = /\b(?:clos(?:e|es|ed|ing|ure)|cl[oô]tur\w*|completion|completed?|settle\w*)\b/iu;
const EXPECTED =
  /\b(?:on\s+or\s+(?:about|before|around)|expect\w*|exten\w*|scheduled|anticipat\w*|planned|aim\w*|target\w*|set\s+(?:to|for)|put\s+back|vers\s+le|pr[ée]vue?|devrait)\b/iu;
/** "An extension to May 31 to close": the new day stands before the closing. */
const EXTENDED = /\bexten(?:ded|sion)\b/iu;
const DONE_ON =
  /\bon\s+$|\b(?:closed|completed|closing)\s+(?:\w+\s+){0,4}(?:on|effective|dated)\s+$|\bcl[oô]tur\w*\s+le\s+$/iu;
const DONE = /\b(?:issued|closed|completed|completion,?\s+on|sold|cl[oô]tur[ée]e?)(?!\p{L})/iu;
const OTHER_DAY =
  /\b(?:announced|dated|news\s+releases?|press\s+releases?|expir\w*|until|record|meeting|maturi\w*|exercis\w*|renounce\w*|incur\w*)\b(?:[^.;]|\.\d){0,60}$/iu;

const PREVIOUS = /\b(?:previous|earlier|prior)\s+(?:tranche|closing)\b[^.;]{0,30}$/iu;
/** The tranche named last before a day: "the first tranche of the Offering, which closed on". */
const TRANCHE_BEFORE =
  /\b(?:first|initial|second|third|fourth)\s+(?:(?:and\s+)?final\s+)?tranche\b(?:(?!\btranche\b)[^.;]){0,70}$/iu;
const HOLD = /\b(?:hold|restrict\w*|resale|traded|d[ée]tention|restreint\w*)\b/iu;

/** The day on which an offering is expected to close. */
export function readExpectedClosing(text: ReleaseText, sentences: readonly Sentence[]): Found<string> | null {
  for (const sentence of sentences) {
    const words = text.text.slice(sentence.start, sentence.end);
    const closing = CLOSING.exec(words);
    if (closing === null || !EXPECTED.test(words)) continue;
    const from = Math.min(closing.index, EXTENDED.exec(words)?.index ?? Infinity);
    for (const date of text.quantities.within(sentence, 'date')) {
      if (date.iso === null || date.start < sentence.start + from) continue;
      if (OTHER_DAY.test(text.text.slice(sentence.start, date.start))) continue;
      return found(date.iso, date, 'placement/closing-date');
    }
  }
  return null;
}

/** The day on which the reported closing took place, where the release names it. */
export function readClosingDay(
  text: ReleaseText,
  sentences: readonly Sentence[],
  tranche: number | null,
): Found<string> | null {
  for (const sentence of sentences) {
    const words = text.text.slice(sentence.start, sentence.end);
    if (!DONE.test(words) || EXPECTED.test(words) || HOLD.test(words)) continue;
    for (const date of text.quantities.within(sentence, 'date')) {
      const before = text.text.slice(sentence.start, date.start);
      if (date.iso !== null && DONE_ON.test(before) && !OTHER_DAY.test(before) && !isOfAnotherTranche(before, tranche))
        return found(date.iso, date, 'placement/closing-day');
    }
  }
  return null;
}

/** Whether the words before a day tell of a tranche other than the reported one. */
function isOfAnotherTranche(before: string, reported: number | null): boolean {
  const named = tranchesIn(TRANCHE_BEFORE.exec(before)?.[0] ?? '');
  return (
    PREVIOUS.test(before) ||
    (named.length > 0 && reported !== null && !named.includes(reported)) ||
    (reported === null && named.includes(1))
  );
}
