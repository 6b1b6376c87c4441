import type { Found } from '../../found.ts';
import { decimalValue } from '../../quantity/numeral.ts';
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

/** Do most rows' tonnage and grade make their metal? `none`: no row has all three. */
export function sumsOf(rows: readonly Figures[]): 'right' | 'off' | 'none' {
  const ratios = rows.flatMap(statedOverComputed);
  if (ratios.length === 0) return 'none';
  const right = ratios.filter((ratio) => Math.abs(ratio - 1) <= 0.15);
  return right.length > ratios.length / 2 ? 'right' : 'off';
}

/** No estimate is reported for less rock than this; where a scale must be guessed, for less than the second. */
const SMALLEST_TONNAGE = 5_000;
const USUAL_TONNAGE = 100_000;

/** Powers of ten that a panel's tonnages and metals must still be multiplied with; both 0 where their headings say it all. */
interface Rescale {
  tonnage: number;
  contained: number;
}

/**
 * "Tonnes" over thousands or millions, their scale in words that stand elsewhere: of the scales under which tonnage x grade is the stated
 * metal, the smallest that makes an estimate of the tonnages.
 */
function rescaleOf(rows: readonly Figures[]): Rescale {
  const ratios = rows.flatMap(statedOverComputed).toSorted((a, b) => a - b);
  const median = ratios[Math.floor(ratios.length / 2)];
  const largest = Math.max(...rows.map(({ tonnage }) => tonnage?.value ?? 0));
  if (median === undefined || largest === 0) return { tonnage: 0, contained: 0 };
  const misread = [0, 3, -3, 6, -6].find((exponent) => Math.abs(median / 10 ** exponent - 1) <= 0.15);
  if (misread === undefined || (misread === 0 && largest >= SMALLEST_TONNAGE)) return { tonnage: 0, contained: 0 };
  const tonnage = [0, 3, 6].find((exponent) => exponent >= misread && largest * 10 ** exponent >= USUAL_TONNAGE);
  return tonnage === undefined ? { tonnage: 0, contained: 0 } : { tonnage, contained: tonnage - misread };
}

/** Scales that the headings leave out are found from the sums. */
export function rescaled<T extends Figures>(rows: T[]): T[] {
  const { tonnage, contained } = rescaleOf(rows);
  if (tonnage === 0 && contained === 0) return rows;
  const scaled = (read: Found<number>, exponent: number) => ({
    ...read,
    value: decimalValue(String(read.value), exponent),
  });
  return rows.map((row) => ({
    ...row,
    tonnage: row.tonnage && scaled(row.tonnage, tonnage),
    contained: row.contained.map((metal) => ({ ...metal, amount: scaled(metal.amount, contained) })),
  }));
}
