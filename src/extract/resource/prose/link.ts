import type { CategoryMention } from '../category.ts';
import type { Measure } from './measure.ts';

/** Words that end a row: what follows is a part, a comparison, a past or a plan. */
const STOPS =
  /[;•]|[.?!]\s|\b(?:including|includes?|of which|compared|comparing|versus|vs|against|(?<!\b(?:more|less) )than|than (?:the|its|in)|previous(?:ly)?|prior|whereas|while|but|drill\w*|holes?|mined|mining|milled|produc\w+|recover\w*|payable|potential|prices?|capital|concentrate|deeper|gain\w*|change)\b|\b(?:dont|y compris|contre|comparativement|par rapport|produi\w+|auparavant)\b/i;
const CLOSES = /^(?:\s(?:mineral )?(?:resources?|reserves?|category))?\s?\)/i;
/** "increased from 1.2 Moz to " */
const FROM_TO = /\b(?:increased|grew|rose|up|decreased|fell|down|went)?\s?from\s[^;]{1,60}\sto\s/i;
const LONGEST_LINK = 80;
const LONGEST_HEAD = 120;
const DATED = /\((?:19|20)\d\d [^)]*\)/g;

/** Only words that bind a figure to the class named right behind it: "91,300 ounces (…) in the Measured category". */
const TAIL =
  /^(?:[\s)\]("“”«»,'’]|\b(?:in|of|the|are|is|as|all|being|classified|category|class|classed|mineral|ore|gold|silver|copper|material|resources?|reserves?|total|now|dans|la|les|catégorie|de|en|sont|or)\b|\bd['’])*$/i;

/** "44 million pounds of the Indicated Resources lie above": a part of them. */
const PART_OF = /\bof (?:the|these|those) $/i;
/** "Indicated Resources, which include the reserves, are 12 Mt": said of the same figures. */
const ASIDE = /, which (?:includes?|exclude|are (?:inclusive|exclusive)) [^,]{1,60},/i;

/** May the first figure behind a class belong to it? "Indicated Mineral Resource of 12.4 million tonnes". */
export function headLinks(text: string, mention: CategoryMention, measure: Measure): boolean {
  const between = text.slice(mention.end, measure.start).replace(FROM_TO, ' ').replace(ASIDE, ' ');
  if (between.length > LONGEST_HEAD || /\bfrom\b/i.test(between)) return false;
  return !STOPS.test(between) && !isIncrease(between);
}

/** May the figure before a class belong to it? Over an opening bracket only where the class is all that it holds: "3.0 Mt at 0.9 g/t (Inferred)". */
export function tailLinks(text: string, measure: Measure, mention: CategoryMention): boolean {
  if (measure.end > mention.start) return true;
  const between = text.slice(measure.end, mention.start);
  if (PART_OF.test(between)) return false;
  if (between.includes('(') && !CLOSES.test(text.slice(mention.end, mention.end + 24))) return false;
  return TAIL.test(between);
}

/** May two figures that follow each other stand in one row? */
export function measuresLink(text: string, a: Measure, b: Measure): boolean {
  const between = text.slice(a.end, b.start).replace(DATED, ' ');
  if (between.length > LONGEST_LINK || STOPS.test(between) || /\bwhich\b/i.test(between) || isIncrease(between))
    return false;
  return !/\bfrom\s(?:about |some )?$/i.test(between) || (b.kind === 'tonnage' && a.kind === 'mass');
}

/** The same, looking back from a class: what stands in a bracket behind another class is not reached over "(…) and". */
export function linksBack(text: string, a: Measure, b: Measure): boolean {
  return measuresLink(text, a, b) && !/\)\s?(?:,|&|\+|and\b|et\b|plus\b)/i.test(text.slice(a.end, b.start));
}

/** "an increase of 319,000 ounces", "up by 5 Mt": a difference, not an amount. */
function isIncrease(before: string): boolean {
  return /\b(?:increases?|rise|additions?|decreases?|reduction|(?<!made )up|down|augmentation|hausse|additional|further) (?:of|by|de) (?:about |some |over |more than |approximately )?$/i.test(
    before,
  );
}
