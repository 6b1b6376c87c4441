import type { Span } from '../../../document/document.ts';
import { found, type Found } from '../../found.ts';
import { wordsAfter, wordsBefore, type Prose } from '../prose.ts';
import { wholeAmong } from '../whole.ts';

/** "One warrant" speaks of each; a fee is paid in hundreds at least. */
const FEWEST = 100;

/** How many warrants or options those who sold the offering receive. */
export function feeWarrantCountIn(prose: Prose, within: Span): Found<number> | null {
  const counts = prose.quantities.within(within, 'count').filter(({ value }) => value >= FEWEST);
  const issued = counts.filter((count) => isIssued(prose, count, within));
  const count =
    issued.length > 0
      ? wholeAmong(prose, within, issued)
      : counts.find((one) => isUnderlying(prose, one, within) || isNumberOf(prose, one, within));
  return count === null || count === undefined ? null : found(count.value, count, 'fee/warrant-count');
}

const WARRANTS =
  /^ (?:\([^()]{0,30}\) )?(?:[\p{L}'/-]+ ){0,7}?(?:warrants?|options?|compensation units|bons? (?:de souscription|de courtiers?|de compensation|de rémunération))(?!\p{L})/u;
const SHARE_PURCHASE = / (?:common |ordinary )?shares? purchase /u;
const OTHER_THING = /(?:shares?|units?|for|to|and|at|of the|each|until|advisory|advisors?'?|corporate finance) /u;

/** "109,200 finder's warrants" */
function isIssued(prose: Prose, { end }: Span, within: Span): boolean {
  const phrase = WARRANTS.exec(wordsAfter(prose, end, 90, within.end));
  return phrase !== null && !OTHER_THING.test(phrase[0].replace(SHARE_PURCHASE, ' '));
}

const EXERCISABLE_FOR =
  /(?:warrants?|options?|compensation units|bons)[^.;]{0,80}(?:acquire|purchase|buy|subscribe for|acquérir|exercisable for|exercised for)(?: up to| an aggregate of| a total of)? $/u;
const SECURITIES = /^ (?:[\p{L}'-]+ ){0,3}(?:shares?|units?|actions?|unités?)(?!\p{L})/u;

/** "broker warrants to purchase 98,000 common shares" */
function isUnderlying(prose: Prose, { start, end }: Span, within: Span): boolean {
  return (
    EXERCISABLE_FOR.test(wordsBefore(prose, start, 160, within.start)) &&
    SECURITIES.test(wordsAfter(prose, end, 60, within.end))
  );
}

const NUMBERED = /(?:warrants|options|bons)(?:[^;$]{0,80}(?:totall?ing|numbering|namely|in number:?|being) | \()$/u;

/** "warrants equal to 6% of the units, totalling 336,000" */
function isNumberOf(prose: Prose, { start }: Span, within: Span): boolean {
  return NUMBERED.test(wordsBefore(prose, start, 110, within.start));
}
