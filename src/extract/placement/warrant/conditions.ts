import type { Span } from '../../../document/document.ts';
import type { Draft } from '../../found.ts';
import type { Acceleration } from '../../release.ts';
import type { Prose } from '../prose.ts';
import { goesOnAboutAcceleration } from './acceleration-clause.ts';
import type { Mention } from './mention-run.ts';
import { noticeDaysIn } from './notice.ts';
import type { Series } from './series.ts';
import { tradingDaysIn, triggerPriceIn } from './trigger.ts';

/** Which warrants' acceleration is being told, and for how many more sentences that can go on. */
export interface AccelerationTold {
  series: Series[];
  sentences: number;
}

const TELLING_GOES_ON = 3;

/**
 * Reads on what conditions warrants may be cut short, out of the part of a sentence that tells them (`conditions`) or out of
 * a sentence that goes on telling. Returns what the next sentence must know.
 */
export function readConditions(
  prose: Prose,
  sentence: Span,
  conditions: Span | null,
  about: Series[],
  told: AccelerationTold,
): AccelerationTold {
  const isTold = conditions !== null && about.length > 0;
  if (!isTold && (told.sentences === 0 || !goesOnAboutAcceleration(prose, sentence)))
    return { series: told.series, sentences: Math.max(0, told.sentences - 1) };
  const series = isTold ? about : told.series;
  for (const one of series)
    one.acceleration = completed(prose, sentence, isTold ? conditions : sentence, one.acceleration);
  return { series, sentences: isTold ? TELLING_GOES_ON : told.sentences - 1 };
}

/** The warrants that the sentence spoke of before it came to the conditions, or else those in the conditions, or else the last before it. */
export function seriesAccelerated(conditions: Span | null, mentions: Mention[], last: Series[]): Series[] {
  if (conditions === null) return [];
  if (mentions.length === 0) return last;
  const before = mentions.findLast(({ start, series }) => start <= conditions.start && series.length > 0);
  return (before ?? mentions.find(({ series }) => series.length > 0))?.series ?? [];
}

/** Fills what is still open; null as long as nothing is known. */
function completed(
  prose: Prose,
  sentence: Span,
  within: Span,
  known: Draft<Acceleration> | null,
): Draft<Acceleration> | null {
  // "may shorten the term to 30 days once the shares …": the notice can stand before the condition.
  const lead = { start: sentence.start, end: within.start };
  const acceleration = {
    triggerPrice: known?.triggerPrice ?? triggerPriceIn(prose, within),
    tradingDays: known?.tradingDays ?? tradingDaysIn(prose, within),
    noticeDays: known?.noticeDays ?? noticeDaysIn(prose, within) ?? noticeDaysIn(prose, lead),
  };
  return Object.values(acceleration).some((figure) => figure !== null) ? acceleration : null;
}
