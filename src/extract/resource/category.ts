import type { Span } from '../../document/document.ts';
import type { ResourceCategory } from '../release.ts';

/** `mixed`: a sum over classes that no code allows to add ("Indicated and Inferred"); it makes no row. */
export interface CategoryMention extends Span {
  category: ResourceCategory | 'mixed';
}

const measured = String.raw`(?:measured|mesur[ée]e?s?)`;
const indicated = String.raw`(?:indicated|indiqu[ée]e?s?)`;
const inferred = String.raw`(?:inferred|inf[ée]r[ée]e?s?|pr[ée]sum[ée]e?s?)`;
const proven = String.raw`(?:proven|proved|prouv[ée]e?s?)`;
const probable = String.raw`(?:probables?)`;
const noun = String.raw`(?:\s(?:mineral |ore )?(?:resources?|reserves?|categor(?:y|ies)))?`;
const and = String.raw`["“”]?${noun}\s{0,2}(?:and|&|\+|et|plus|\/)\s{0,2}["“”]?`;
const comma = String.raw`(?:,\s?|${and})`;

const WRITINGS: readonly (readonly [CategoryMention['category'], string])[] = [
  ['mixed', `(?:${measured}${comma})?${indicated}(?:,\\s?)?${and}${inferred}`],
  ['mixed', String.raw`M\s?[&+]\s?I\s?(?:[&+]|and)\s?I(?:nf(?:erred)?)?(?![\p{L}])|M\+I\+I|MI&I`],
  ['measured_and_indicated', `${measured}${and}${indicated}`],
  ['measured_and_indicated', String.raw`M\s?(?:&|\+|and)\s?I(?![\p{L}])`],
  ['proven_and_probable', `${proven}${and}${probable}`],
  ['proven_and_probable', String.raw`P\s?(?:&|\+)\s?P(?![\p{L}])|2P(?![\p{L}])`],
  ['measured', String.raw`(?<=\()Meas(?=\.?\))`],
  ['indicated', String.raw`(?<=\()Ind(?=\.?\))`],
  ['inferred', String.raw`(?<=\()Inf(?=\.?\))`],
  ['measured', measured],
  ['indicated', indicated],
  ['inferred', inferred],
  ['proven', proven],
  ['probable', probable],
];

const patternOf = (writings: typeof WRITINGS): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\d])(?:${writings.map(([, writing]) => `(${writing})`).join('|')})(?![\p{L}])`,
    'giu',
  );

const SINGLE = WRITINGS.filter(([category]) => category !== 'mixed');
const ANY = patternOf(WRITINGS);
const ANY_SINGLE = patternOf(SINGLE);

/** The resource and reserve classes that a text names, in order; sums of classes as one. English and French. */
export function categoriesIn(text: string, offset = 0): CategoryMention[] {
  return mentionsOf(text, offset, ANY, WRITINGS);
}

/** The classes that a sum over classes is made of: "Indicated and Inferred" is two. */
export function singleCategoriesIn(text: string, offset = 0): CategoryMention[] {
  return mentionsOf(text, offset, ANY_SINGLE, SINGLE);
}

function mentionsOf(text: string, offset: number, pattern: RegExp, writings: typeof WRITINGS): CategoryMention[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const which = match.slice(1).findIndex((group) => group !== undefined);
    const start = offset + match.index;
    return { category: writings[which]![0], start, end: start + match[0].length };
  });
}

export const isReserve = (category: ResourceCategory): boolean =>
  category === 'proven' || category === 'probable' || category === 'proven_and_probable';
