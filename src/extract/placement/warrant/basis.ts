import type { Span } from '../../../document/document.ts';
import { found, type Found } from '../../found.ts';
import { wordsAfter, wordsBefore, type Prose } from '../prose.ts';
import { ratioBefore } from './ratio.ts';
import type { WarrantWord } from './warrant-word.ts';

const FOR_EVERY_BEHIND =
  /^(?: ?\([^()]{0,80}\))?(?:,? (?!exercis|entitl|at |to )[\p{L}'"-]+){0,3}? (?:(?:for|per|pour) (?:each|every|chaque|toutes les)|per) /u;
const FOR_EVERY_BEFORE = /(?<!\p{L})(?<for>(?:for|per|pour) )?(?:each|every|chaque|toutes les) /gu;
const SECURITIES =
  /^ ?(?:\(\d{1,2}\) ?)?(?:[\p{L}'-]+ ){0,5}(?:shares?|units?|securities|actions?|unités?|cdis?)(?!\p{L})/u;
const ONE_FOR_TWO =
  /(?<!\p{L})(?:on an? )?(?<over>one|two|three|\d{1,2})[ -]?(?:for|:)[ -]?(?:every )?(?<under>one|two|three|four|five|\d{1,2})(?: \(?\d{0,2}:?\d{0,2}\)?)?(?: basis)/u;
const WORDS: Record<string, number> = { one: 1, two: 2, three: 3, four: 4, five: 5 };
const REACH = 160;

/** A ratio between warrants and shares bought: "one option for every two shares", "for every three shares … two options", "on a 1-for-2 basis". */
export function basisAround(prose: Prose, word: WarrantWord, within: Span): Found<number> | null {
  const ratio = ratioBefore(prose, word, within);
  return (
    (ratio === null ? null : (basisBehind(prose, word, ratio, within) ?? basisBefore(prose, ratio, within))) ??
    inBrackets(prose, word, within) ??
    oneForTwo(prose, word, within)
  );
}

function basisBehind(prose: Prose, word: WarrantWord, ratio: Found<number>, within: Span): Found<number> | null {
  const lead = FOR_EVERY_BEHIND.exec(wordsAfter(prose, word.end, REACH, within.end));
  if (lead === null) return null;
  const per = securitiesFrom(prose, word.end + lead[0].length, within);
  return per === null ? null : divided(ratio, per, { start: ratio.start, end: per.end });
}

function basisBefore(prose: Prose, ratio: Found<number>, within: Span): Found<number> | null {
  const from = Math.max(within.start, ratio.start - REACH);
  const lead = Array.from(prose.words.slice(from, ratio.start).matchAll(FOR_EVERY_BEFORE)).at(-1);
  if (lead === undefined) return null;
  const per = securitiesFrom(prose, from + lead.index + lead[0].length, within);
  // "Every two shares carry a warrant" is a ratio; "each unit … one warrant" only names the whole.
  if (per === null || (lead.groups?.['for'] === undefined && per.value === 1)) return null;
  return divided(ratio, per, { start: from + lead.index, end: ratio.end });
}

function divided(ratio: Found<number>, per: Found<number>, span: Span): Found<number> {
  return found(ratio.value / per.value, span, 'warrant/basis');
}

/** "two Placement shares", "share": how many securities one grant is for. */
function securitiesFrom(prose: Prose, from: number, within: Span): Found<number> | null {
  const count = prose.quantities.next('count', from, within.end);
  const counted = count !== null && count.start <= from + 1;
  const at = counted ? count.end : from - 1;
  const securities = SECURITIES.exec(wordsAfter(prose, at, 80, within.end));
  if (securities === null || (counted && count.value > 20)) return null;
  return found(counted ? count.value : 1, { start: from, end: at + securities[0].length }, 'warrant/basis');
}

const PER_UNIT = /^ (?:per|for each|for every) (?:[\p{L}'-]+ ){0,3}(?:shares?|units?)/u;

/** "the warrants (one-half per unit)" */
function inBrackets(prose: Prose, word: WarrantWord, within: Span): Found<number> | null {
  const near = { start: word.end, end: Math.min(word.end + 40, within.end) };
  const number = prose.quantities.within(near, 'fraction')[0] ?? prose.quantities.within(near, 'count')[0];
  if (number === undefined || !/^[^()]{0,20}\($/u.test(prose.words.slice(word.end, number.start))) return null;
  const per = PER_UNIT.exec(wordsAfter(prose, number.end, 60, within.end));
  return per === null
    ? null
    : found(number.value, { start: number.start, end: number.end + per[0].length }, 'warrant/basis');
}

function oneForTwo(prose: Prose, word: WarrantWord, within: Span): Found<number> | null {
  const behind = ONE_FOR_TWO.exec(wordsAfter(prose, word.end, 60, within.end));
  const before = ONE_FOR_TWO.exec(wordsBefore(prose, word.start, 60, within.start));
  const match = behind ?? before;
  if (match === null) return null;
  const over = numberOf(match.groups?.['over']);
  const under = numberOf(match.groups?.['under']);
  if (over === null || under === null) return null;
  const start = behind === null ? Math.max(within.start, word.start - 60) + match.index : word.end + match.index;
  return found(over / under, { start, end: start + match[0].length }, 'warrant/basis');
}

function numberOf(written: string | undefined): number | null {
  const value = WORDS[written ?? ''] ?? Number(written);
  return Number.isFinite(value) && value > 0 ? value : null;
}
