import type { Span } from '../../../document/document.ts';
import { found, type Found } from '../../found.ts';
import { wordsAfter, wordsBefore, type Prose } from '../prose.ts';
import { isNotice } from './notice.ts';

const PRICE_AFTER =
  /(?:at|of|exceeds?|exceeded|exceeding|than|above|to|is|or|least|reach(?:es|ed)?|over|past|beyond|de|à|égal\p{L}*|supérieur\p{L}*|excède|dépasse|atteint|be|were|was|equals?|at \p{L}+|\() ?"?$/u;

/** The share price that sets the acceleration off. */
export function triggerPriceIn(prose: Prose, within: Span): Found<number> | null {
  const money = prose.quantities
    .within(within, 'money')
    .find(({ start }) => PRICE_AFTER.test(wordsBefore(prose, start, 30, within.start)));
  return money === undefined ? null : found(money.amount, money, 'warrant/trigger-price');
}

const RUN_BEHIND =
  /^,? ?(?:period|consecutive|straight|successive|running|in a row|on which|during which|consécutif|days|volume|vwap|weighted|moving|average)/u;
const COUNTED_RUN =
  /^ (?:straight|successive|consecutive|continuous|successive) (?:trading |business )?(?:days|sessions)/u;

/** How long the price must hold: "20 consecutive trading days", "ten straight trading days", "a 15-day period". */
export function tradingDaysIn(prose: Prose, within: Span): Found<number> | null {
  const durations = prose.quantities.within(within, 'duration').filter((days) => !isNotice(prose, days, within));
  const days =
    durations.find(({ unit }) => unit === 'trading_day') ??
    prose.quantities.within(within, 'count').find(({ end }) => COUNTED_RUN.test(wordsAfter(prose, end, 50))) ??
    durations.find(({ unit, start, end }) => unit === 'day' && isRun(prose, { start, end }));
  return days === undefined ? null : found(days.value, days, 'warrant/trading-days');
}

function isRun(prose: Prose, { start, end }: Span): boolean {
  return /consecutive|consécuti/u.test(prose.words.slice(start, end)) || RUN_BEHIND.test(wordsAfter(prose, end, 20));
}
