import type { Span } from '../../../document/document.ts';
import type { Duration } from '../../quantity/quantity.ts';
import { spansOf, wordsAfter, type Prose } from '../prose.ts';

/** A duration in months. */
export type Months = Pick<Duration, 'value' | 'start' | 'end'>;

/** "for a year" has no number, and is twelve months all the same. */
const A_YEAR = /(?<=(?:for|within|during|over|of) )an? (?:full )?year(?<half> and a half)?(?!\p{L})/gu;
/** "until the second anniversary of closing" */
const ANNIVERSARY =
  /(?:(?<place>first|second|third|fourth|fifth)|(?<years>[1-9])(?:st|nd|rd|th)|(?<number>one|two|three|four|five)[- ]year) anniversary(?: date)?(?!\p{L})/gu;
const PLACES = ['first', 'second', 'third', 'fourth', 'fifth'];
const NUMBERS = ['one', 'two', 'three', 'four', 'five'];

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
  return [...durations, ...years, ...anniversariesIn(prose, within), ...placed].sort((a, b) => a.start - b.start);
}

function anniversariesIn(prose: Prose, within: Span): Months[] {
  return spansOf(prose, within, ANNIVERSARY).map(({ start, end, match: { groups } }) => {
    const place = Math.max(PLACES.indexOf(groups?.['place'] ?? ''), NUMBERS.indexOf(groups?.['number'] ?? ''));
    return { value: 12 * (groups?.['years'] === undefined ? place + 1 : Number(groups['years'])), start, end };
  });
}
