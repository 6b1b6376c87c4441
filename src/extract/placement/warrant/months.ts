import type { Span } from '../../../document/document.ts';
import type { Duration } from '../../quantity/quantity.ts';
import { spansOf, wordsAfter, type Prose } from '../prose.ts';

/** A duration in months. */
export type Months = Pick<Duration, 'value' | 'start' | 'end'>;

/** "for a year" has no number, and is twelve months all the same. */
const A_YEAR = /(?<=(?:for|within|during|over|of) )an? (?:full )?year(?<half> and a half)?(?!\p{L})/gu;
/** French puts "first" between the number and its months: "les 12 premiers mois". */
const PLACED_MONTHS = /^ (?:premiers|derniers|prochains|autres) mois(?!\p{L})/u;

/** The durations in months that a stretch of text holds, in reading order. */
export function monthsIn(prose: Prose, within: Span): Months[] {
  const durations = prose.quantities.within(within, 'duration').filter(({ unit }) => unit === 'month');
  const years = spansOf(prose, within, A_YEAR).map(({ start, end, match: { groups } }) => ({
    value: groups?.['half'] === undefined ? 12 : 18,
    start,
    end,
  }));
  const placed = prose.quantities.within(within, 'count').flatMap(({ value, start, end }) => {
    const months = PLACED_MONTHS.exec(wordsAfter(prose, end, 20, within.end));
    return months === null ? [] : [{ value, start, end: end + months[0].length }];
  });
  return [...durations, ...years, ...placed].sort((a, b) => a.start - b.start);
}
