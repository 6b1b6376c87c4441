import { containedMetal } from '../arithmetic.ts';
import type { Figures } from '../estimate.ts';

/** How many times the stated metal is what tonnage x grade gives, for each metal of a row whose grade stands beside it. */
export function statedOverComputed({ tonnage, tonnageUnit, grades, contained }: Figures): number[] {
  if (tonnage === null || tonnageUnit === null) return [];
  return contained.flatMap(({ commodity, amount, unit }) => {
    const ratios = grades.flatMap((grade) => {
      if (grade.commodity !== commodity) return [];
      const computed = containedMetal(tonnage.value, tonnageUnit, grade.value.value, grade.unit, unit);
      return computed ? [amount.value / computed] : [];
    });
    return ratios.toSorted((a, b) => Math.abs(Math.log(a)) - Math.abs(Math.log(b))).slice(0, 1);
  });
}

const within = (value: number, target: number, tolerance: number): boolean => Math.abs(value / target - 1) <= tolerance;

/** By which power of ten a panel's tonnages are written too small (3: "Tonnes" over thousands), or its metal too small (-3); 0 where the units hold. */
export function misreadScale(rows: readonly Figures[]): number {
  const ratios = rows.flatMap(statedOverComputed).toSorted((a, b) => a - b);
  const median = ratios[Math.floor(ratios.length / 2)];
  if (median === undefined) return 0;
  return [3, -3, 6, -6].find((exponent) => within(median, 10 ** exponent, 0.15)) ?? 0;
}
