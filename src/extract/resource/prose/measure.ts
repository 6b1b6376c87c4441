import type { Span } from '../../../document/document.ts';
import { lookBack } from '../../quantity/look.ts';
import type { GradeValue, MetalMass, Tonnage } from '../../quantity/quantity.ts';
import type { ReleaseText } from '../../text/release-text.ts';

/** A figure that can be part of an estimate. */
export type Measure = Tonnage | GradeValue | MetalMass;

const GRADING =
  /(?:\bat|@|à|grading|averaging|grades? of|titrant|teneur de|with an average grade of)\s(?:about |approximately )?$/i;

/** The tonnages, grades and metals of a sentence, in order; a bare percentage counts as a grade only behind "at" or "grading". */
export function measuresIn({ quantities, text }: ReleaseText, span: Span): Measure[] {
  const percents = quantities
    .within(span, 'percent')
    .filter(({ start }) => lookBack(GRADING, text, start, 40))
    .map(({ start, end, value }): GradeValue => ({ kind: 'grade', start, end, value, unit: '%', commodity: null }));
  return [
    ...quantities.within(span, 'tonnage'),
    ...quantities.within(span, 'grade'),
    ...quantities.within(span, 'mass'),
    ...percents,
  ].sort((a, b) => a.start - b.start);
}

/** Can both stand in one row? One tonnage, one grade and one amount of each metal. */
export function conflict(a: Measure, b: Measure): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'tonnage' || b.kind === 'tonnage') return true;
  const sameMetal = a.commodity === b.commodity || a.commodity === null || b.commodity === null;
  return sameMetal && a.unit === b.unit;
}
