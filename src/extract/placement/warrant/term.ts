import type { Span } from '../../../document/document.ts';
import { found, type Found } from '../../found.ts';
import { wordsAfter, wordsBefore, type Prose } from '../prose.ts';
import { monthsIn } from './months.ts';

const OTHER_DURATION_AFTER =
  /(?:hold(?:ing)? period of|restricted period of|détention de|first|initial|second|last|remaining|subsequent|third|consecutive|any|final|premiers?|within the|every) $/u;
const OTHER_DURATION_BEFORE =
  /^,? (?:hold|restricted|statutory|notice|de détention|suivants|after the (?:date|day) (?:of|on)? ?(?:the )?notice|following the (?:date|day) (?:of|on)? ?(?:the )?notice|anniversary of)/u;
const TERM_AFTER =
  /(?:for|within|of|over|during|valid|until|is|has|with|term|up to|good|expir\p{L}*|prior to|before|the|exercisable|pendant|durant|dans|les|de|date|,|and|a|an|next|which falls|same|d'|:) \(?$/u;
const TERM_BEFORE =
  /^(?:\)|"|,)? ?(?:from|after|following|of (?:the )?(?:closing|issu)|term|period|life|expir|suivant|à compter|après|post|to expiry|at (?:a|an)|(?:[\p{L}-]+ ){0,4}warrants?|until|\(|$|[.;,)])/u;

/** The months for which a warrant can be exercised, as said in one stretch of text. `not` lists stretches that belong to price steps. */
export function termIn(prose: Prose, within: Span, not: Span[]): Found<number> | null {
  const months = monthsIn(prose, within)
    .filter(({ start, end }) => !not.some((step) => start >= step.start && end <= step.end))
    .find((duration) => isTerm(prose, duration, within));
  return months === undefined ? null : found(months.value, months, 'warrant/term');
}

function isTerm(prose: Prose, { start, end }: Span, within: Span): boolean {
  const before = wordsBefore(prose, start, 40, within.start);
  const after = wordsAfter(prose, end, 50, within.end);
  if (OTHER_DURATION_AFTER.test(before) || OTHER_DURATION_BEFORE.test(after)) return false;
  // "four months and one day" is a hold period, in whatever clause it stands.
  if (/day|jour/u.test(prose.words.slice(start, end))) return false;
  return TERM_AFTER.test(before) || TERM_BEFORE.test(after);
}
