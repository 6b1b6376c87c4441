import type { Measure } from './measure.ts';

/** Precious metals are weighed in ounces and graded in grams, base metals in pounds and percent: a unit tells which metal an unnamed figure is of. */
const FAMILY: Record<string, 'precious' | 'base' | 'gem'> = {
  oz: 'precious',
  'g/t': 'precious',
  'oz/st': 'precious',
  lb: 'base',
  t: 'base',
  kg: 'base',
  '%': 'base',
  'lb/st': 'base',
  'kg/t': 'base',
  ct: 'gem',
  'ct/t': 'gem',
};

/** Names the metal of each unnamed figure from its row, else from the other rows of its sentence. "128.73 Moz of Ag at 5.48 g/t": the grade is silver's. */
export function completeCommodities(measures: readonly Measure[], sentence: readonly Measure[]): Measure[] {
  return measures.map((measure, index) => {
    if (measure.kind === 'tonnage' || measure.commodity !== null) return measure;
    const previous = measures[index - 1];
    const fromPrevious = measure.kind === 'grade' && previous?.kind === 'mass' ? previous.commodity : null;
    const commodity = fromPrevious ?? namedLike(measure, measures) ?? namedLike(measure, sentence);
    return { ...measure, commodity };
  });
}

function namedLike(unnamed: Measure & { unit: string }, measures: readonly Measure[]): string | null {
  const family = FAMILY[unnamed.unit];
  const named = measures.find(
    (measure) => measure.kind !== 'tonnage' && measure.commodity !== null && FAMILY[measure.unit] === family,
  );
  return named && named.kind !== 'tonnage' ? named.commodity : null;
}
