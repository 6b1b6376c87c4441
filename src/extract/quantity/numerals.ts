import type { Language } from '../text/language.ts';
import { plainDecimal, WRITTEN_DECIMAL } from './decimal.ts';
import { lookAt } from './look.ts';
import { numeral, type Numeral } from './numeral.ts';
import { findNumberWords, scaleOf, SpelledNumber, type NumberWord } from './number-words.ts';

const BETWEEN_WORDS = /^(?:[ \n\u00a0-]| and | et |-et-)$/;
const BEFORE_SCALE = /^(?:[ \n\u00a0-])$/;
const OPENING = /^\s?\(\s?$/;
const CLOSING = /\s?\)/y;

/** Every number in `text`, in reading order: digits, words, digits with a scale word, and a number restated in brackets as one. */
export function readNumerals(text: string, language: Language): Numeral[] {
  const words = findNumberWords(text, language);
  const inDigits = Array.from(text.matchAll(WRITTEN_DECIMAL), (match) =>
    numeral({ start: match.index, end: match.index + match[0].length }, plainDecimal(match[0]), 0),
  );
  const scaled = withScaleWords(text, inDigits, words);
  const used = new Set(scaled.flatMap(({ scaleWord }) => (scaleWord === null ? [] : [scaleWord])));
  const spelled = spelledNumerals(
    text,
    words.filter((word) => !used.has(word)),
    language,
  );
  const all = [...scaled.map(({ reading }) => reading), ...spelled].sort((a, b) => a.start - b.start);
  return mergeRestatements(text, all);
}

function withScaleWords(text: string, inDigits: Numeral[], words: NumberWord[]) {
  const scaleAt = new Map(words.filter(({ word }) => scaleOf(word) !== null).map((word) => [word.start, word]));
  return inDigits.map((reading) => {
    const scaleWord = scaleAt.get(reading.end + 1) ?? null;
    if (scaleWord === null || !BEFORE_SCALE.test(text.slice(reading.end, scaleWord.start)))
      return { reading, scaleWord: null };
    const span = { start: reading.start, end: scaleWord.end };
    return { reading: numeral(span, reading.plain, scaleOf(scaleWord.word) ?? 0), scaleWord };
  });
}

function spelledNumerals(text: string, words: NumberWord[], language: Language): Numeral[] {
  const numerals: Numeral[] = [];
  let number = new SpelledNumber(language);
  let start = 0;
  let end = -1;
  const finish = () => {
    if (number.value > 0) numerals.push(numeral({ start, end }, String(number.value), 0));
    number = new SpelledNumber(language);
  };
  for (const word of words) {
    const goesOn = number.value > 0 && BETWEEN_WORDS.test(text.slice(end, word.start)) && number.accept(word.word);
    if (!goesOn) {
      finish();
      start = word.start;
      if (!number.accept(word.word)) continue;
    }
    end = word.end;
  }
  finish();
  return numerals;
}

/** "twenty-four (24)" and "3,000,000 (three million)" are one number, said twice. */
function mergeRestatements(text: string, numerals: Numeral[]): Numeral[] {
  const merged: Numeral[] = [];
  for (const next of numerals) {
    const last = merged.at(-1);
    const restated =
      last !== undefined &&
      last.value === next.value &&
      next.start - last.end <= 3 &&
      OPENING.test(text.slice(last.end, next.start));
    const close = restated ? lookAt(CLOSING, text, next.end) : null;
    if (last !== undefined && close !== null) merged[merged.length - 1] = { ...last, end: next.end + close[0].length };
    else merged.push(next);
  }
  return merged;
}
