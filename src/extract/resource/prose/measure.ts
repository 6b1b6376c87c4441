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
  const measures = [
    ...quantities.within(span, 'tonnage'),
    ...quantities.within(span, 'grade'),
    ...quantities.within(span, 'mass'),
    ...percents,
  ].sort((a, b) => a.start - b.start);
  return measures.map((measure, index) => ofGradeBefore(text, measure, measures[index - 1]));
}

/** "1.32 g/t palladium (628,000 ounces)": the metal in the bracket is that of the grade. */
function ofGradeBefore(text: string, measure: Measure, before: Measure | undefined): Measure {
  if (measure.kind !== 'mass' || measure.commodity !== null || before?.kind !== 'grade') return measure;
  return /^\s?\($/.test(text.slice(before.end, measure.start)) ? { ...measure, commodity: before.commodity } : measure;
}

/** Can both stand in one row? One tonnage, one grade and one amount of each metal. */
export function conflict(a: Measure, b: Measure): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'tonnage' || b.kind === 'tonnage') return true;
  const sameMetal = a.commodity === b.commodity || a.commodity === null || b.commodity === null;
  return sameMetal && a.unit === b.unit;
}
