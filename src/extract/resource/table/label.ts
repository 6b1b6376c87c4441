import type { ResourceCategory } from '../../release.ts';
import { categoriesIn } from '../category.ts';
import { isPitClassOnly, pitClassOf, type PitClass } from '../pit-class.ts';

/** What a row's label, a section line or a column group says. */
export interface Label {
  category: ResourceCategory | 'mixed' | null;
  isTotal: boolean;
  /** "Sub-total Stage 2": a sum that has a name of its own. */
  isSubtotal: boolean;
  /** What is left: a deposit's or zone's name, "" when nothing is. */
  name: string;
  pitClass: PitClass | null;
}

const SUBTOTAL = /^\W*sub-?\s?totals?\b|^\W*sous-total\b/i;
const TOTAL = /^\W*(?:grand\s)?(?:totals?|totaux|combined|global)\b|\btotals?\W*$/i;
/** Tables shorten what prose writes out: "Meas. + Ind.". */
const SHORT_CLASSES: readonly (readonly [name: string, short: RegExp])[] = [
  ['Measured', /\bMeas?(?!\p{L})\.?/gu],
  ['Indicated', /\bInd(?!\p{L})\.?/gu],
  ['Inferred', /\bInf(?!\p{L})\.?/gu],
  ['Proven', /\bProv(?!\p{L})\.?/gu],
  ['Probable', /\bProb(?!\p{L})\.?/gu],
];
/** Words that say what kind of table it is, and name no place. */
const KIND_WORDS =
  /\b(?:mineral|ore|resources?|reserves?|ressources?|minérales?|réserves?|categor(?:y|ies)|class(?:ification)?|inclu(?:ding|sive|ant)|exclu(?:ding|sive|ant)|les|des|of|material|estimates?|MRE|basis|gross|base case|and|&|within|cut-?offs?)\b/gi;
const CUTOFF_IN_BRACKET = /\([^()]{0,40}(?:cut[- ]?off|coupure)[^()]{0,40}\)/i;
const FOOTNOTES = /\s?(?:⁽?[⁰¹²³⁴-⁹]{1,2}⁾?|\(\d{1,2}\)|[*†‡]{1,3}|(?<=\p{L})[¹²³])$/u;

export function readLabel(written: string): Label {
  const text = SHORT_CLASSES.reduce((words, [name, short]) => words.replace(short, name), written);
  const mentions = categoriesIn(text);
  const isSubtotal = SUBTOTAL.test(text);
  return {
    category: mentions.length > 1 ? 'mixed' : (mentions[0]?.category ?? null),
    isTotal: isSubtotal || TOTAL.test(text),
    isSubtotal,
    name: nameIn(text),
    pitClass: pitClassOf(text),
  };
}

/** The label without class, total and kind words, where those are not all of it. */
function nameIn(text: string): string {
  const withoutClasses = categoriesIn(text)
    .toReversed()
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text.replace(FOOTNOTES, ''));
  const rest = withoutClasses
    .replace(SUBTOTAL, '')
    .replace(/^\W*(?:grand\s)?(?:total|totaux)\b|\btotal\b\W*$/gi, '')
    .replace(CUTOFF_IN_BRACKET, '')
    .replace(/\(\s*\)|\[\s*\]|\((?:[MIP]|M\s?[&+]\s?I|P\s?[&+]\s?P)\)/g, '')
    .trim()
    .replace(/^[\s,:–—&+-]{1,4}/, '')
    .replace(/[\s,:–—&+-]{1,4}$/, '');
  if (!/[\p{L}\d]/u.test(rest.replace(KIND_WORDS, '').replace(/\b100\s?%/, ''))) return '';
  // "2024 Estimate", "March 31, 2024": a time, not a place.
  if (/\b(?:19|20)\d\d\b/.test(rest)) return '';
  if (isPitClassOnly(rest)) return '';
  return rest.replace(FOOTNOTES, '').replace(/\s(?:mineral |ore )?(?:resources?|reserves?)$/i, '');
}
