import type { Span } from '../../../document/document.ts';
import type { Duration } from '../../quantity/quantity.ts';
import { spansOf, type Prose } from '../prose.ts';

/** "for a year" has no number, and is twelve months all the same. */
const A_YEAR = /(?<=(?:for|within|during|over|of) )an? (?:full )?(?:year|twelvemonth)(?!\p{L})/gu;

/** The durations in months that a stretch of text holds, in reading order. */
export function monthsIn(prose: Prose, within: Span): Pick<Duration, 'value' | 'start' | 'end'>[] {
  const durations = prose.quantities.within(within, 'duration').filter(({ unit }) => unit === 'month');
  const years = spansOf(prose, within, A_YEAR).map(({ start, end }) => ({ value: 12, start, end }));
  return [...durations, ...years].sort((a, b) => a.start - b.start);
}
