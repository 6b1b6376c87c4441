import type { Block } from '../../document/document.ts';
import type { QuantityIndex } from '../quantity/index.ts';
import type { CalendarDate } from '../quantity/quantity.ts';

/** A dateline's date stands this near to the block's beginning. */
const REACH = 200;
/** Small words that places and wires hold: "Val-d'Or et Rouyn", "TORONTO and NEW YORK", "St. John's", "(via TheNewswire)". */
const LOWER_CASE_WORD =
  /(?<![\p{L}'’.-])(?!(?:and|the|et|de|du|des|le|la|les|sur|via|of|newsfile|marketwired|marketwire)(?!\p{L}))\p{Ll}{2,}/u;
/** Words before a date that belongs to the news: "On April 14, 2010 the Company …". */
const SPEAKS_OF_DATE =
  /(?:^|[\s(])(?:On|In|Since|Effective|As (?:of|at)|By|Until|Before|After|Dated|Further to|Le|Depuis|Le \p{L}+|Close|Clôture)\s$/u;
const AFTER_DATE = /^(?:\s{0,3}(?:[)\]/|:;,.…(]|[-–—]|\n|$)|\s\p{Lu}|\s{1,2}(?:at )?\d{1,2}[:.h]\d\d)/u;
/** "PARIS, le 5 mars" is a dateline, "Le 5 mars, la société" is a sentence. */
const FRENCH_ARTICLE = /[,–—(-]\s?le\s$/;

/** The date of a dateline that opens the block: "TORONTO, June 21, 2021 (GLOBE NEWSWIRE) -- …", "Montréal, le 5 mars 2024 – …". */
export function datelineDate(text: string, block: Block, quantities: QuantityIndex): CalendarDate | null {
  if (block.kind === 'table' || block.kind === 'list_item') return null;
  const opening = { start: block.start, end: Math.min(block.end, block.start + REACH) };
  const dates = quantities.within(opening, 'date').filter(({ day }) => day !== null);
  return (
    dates.find(
      ({ start, end }) => isPlaceAndWire(text.slice(block.start, start)) && AFTER_DATE.test(text.slice(end, end + 12)),
    ) ?? null
  );
}

function isPlaceAndWire(before: string): boolean {
  return !LOWER_CASE_WORD.test(before) && (!SPEAKS_OF_DATE.test(before) || FRENCH_ARTICLE.test(before));
}
