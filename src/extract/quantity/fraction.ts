import type { NumberedText } from './finder.ts';
import type { Fraction } from './quantity.ts';

const NAMED: [RegExp, number][] = [
  [/half|demi|moitié/i, 2],
  [/third|tiers/i, 3],
  [/quarter|fourth|quart/i, 4],
  [/fifth|cinquième/i, 5],
  [/tenth|dixième/i, 10],
];
const NUMERATORS: Record<string, number> = { two: 2, deux: 2, three: 3, trois: 3 };
const GLYPHS: Record<string, number> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅒': 1 / 10,
};

const RESTATED = String.raw`(?:[ \u00a0]?\((?:[½⅓⅔¼¾⅕⅒]|\d{1,2}\/\d{1,2}|0?[.,]\d{1,4})(?:th|rd)?\))?`;
const OF_ONE = String.raw`(?:[\s\u00a0-]of[\s\u00a0-](?:one|an|a)(?![\p{L}\d]))?`;

const NAME = '(?<name>half|halves|thirds?|quarters?|fourths?|fifths?|tenths?)';
const NOM = '(?<nom>demie?|moitié|tiers|quarts?|cinquièmes?|dixièmes?)';
// With and without a numerator are two ways, so that each begins with a word: an optional one is tried at every letter.
const ENGLISH =
  String.raw`(?:(?<![\p{L}\d])(?<numerator>one|a|two|three)(?:[\s\u00a0]|-\s?)${NAME}|(?<![\p{L}\d])${NAME})(?![\p{L}\d])` +
  `${RESTATED}${OF_ONE}${RESTATED}`;
const FRENCH =
  String.raw`(?:(?<!\p{L})(?<nombre>une?|la|deux|trois)[\s\u00a0]${NOM}|(?<!\p{L})${NOM})(?!\p{L})` + RESTATED;
const DIGITS = String.raw`(?<![\d/.,]|\d-)\(?(?<over>\d{1,2})\/(?<under>\d{1,2})(?![\d/])\)?${OF_ONE}`;
const GLYPH = String.raw`(?<glyph>[½⅓⅔¼¾⅕⅒])${OF_ONE}`;
const PATTERN = new RegExp([ENGLISH, FRENCH, DIGITS, GLYPH].join('|'), 'giu');

/** "one-half", "one-half of one", "one-half (1/2)", "1/2", "½", "three quarters of one", "une demie", "un demi" of "un demi-bon". */
export function findFractions({ text }: NumberedText): Fraction[] {
  return Array.from(text.matchAll(PATTERN)).flatMap((match) => {
    const value = valueOf(match);
    return value === null
      ? []
      : [{ kind: 'fraction' as const, value, start: match.index, end: match.index + match[0].length }];
  });
}

function valueOf({ 0: written, groups = {} }: RegExpExecArray): number | null {
  const { numerator, name, nombre, nom, over, under, glyph } = groups;
  if (glyph !== undefined) return GLYPHS[glyph] ?? null;
  if (over !== undefined && under !== undefined)
    return Number(over) < Number(under) && Number(under) <= 20 && Number(over) > 0
      ? Number(over) / Number(under)
      : null;
  const word = name ?? nom ?? '';
  const top = numerator ?? nombre;
  // "the second half", "the third quarter": a bare word is a fraction only where it is one of something.
  if (top === undefined && !/ of (?:one|an?)/i.test(written)) return null;
  const divisor = NAMED.find(([pattern]) => pattern.test(word))?.[1];
  return divisor === undefined ? null : (NUMERATORS[top?.toLowerCase() ?? ''] ?? 1) / divisor;
}
