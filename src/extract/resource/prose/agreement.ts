import { containedMetal } from '../arithmetic.ts';
import type { Measure } from './measure.ts';

const CLOSE = 0.05;
const FAR = 0.25;

/** How far a row's figures bear each other out: +2 where tonnage x grade is the contained metal, -2 where it is far from it. */
export function agreement(measures: readonly Measure[]): number {
  const tonnage = measures.find((measure) => measure.kind === 'tonnage');
  if (!tonnage) return 0;
  let total = 0;
  for (const mass of measures) {
    if (mass.kind !== 'mass') continue;
    const ratios = measures.flatMap((grade) => {
      if (grade.kind !== 'grade') return [];
      if (grade.commodity !== null && mass.commodity !== null && grade.commodity !== mass.commodity) return [];
      const expected = containedMetal(tonnage.value, tonnage.unit, grade.value, grade.unit, mass.unit);
      return expected === null ? [] : [Math.abs(expected / mass.amount - 1)];
    });
    if (ratios.length === 0) continue;
    const off = Math.min(...ratios);
    if (off <= CLOSE) total += 2;
    else if (off > FAR) total -= 2;
  }
  return total;
}
