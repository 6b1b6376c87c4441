import type { Figures } from '../estimate.ts';
import { isPrecious, isPreciousUnit } from '../precious.ts';

export const usualGradeUnit = (commodity: string): string => (isPrecious(commodity) ? 'g/t' : '%');

/**
 * Fills what the headings leave open: the metal of "Grade (g/t)" and "Ounces" from the other columns, else from the words
 * around the table; the unit of a metal's column from what is usual for it.
 */
export function completeUnits(figures: Figures, around: readonly string[]): Figures {
  const named = [...figures.grades, ...figures.contained].flatMap(({ commodity, unit }) =>
    commodity ? [{ commodity, unit }] : [],
  );
  const commodityFor = (unit: string): string | null => {
    const alike = named.filter((other) => isPreciousUnit(other.unit) === isPreciousUnit(unit));
    if (alike.length > 0) return alike[0]!.commodity;
    const candidates =
      unit === '' ? around : around.filter((commodity) => isPrecious(commodity) === isPreciousUnit(unit));
    return candidates[0] ?? (named.length > 0 ? named[0]!.commodity : null) ?? null;
  };
  return {
    ...figures,
    grades: figures.grades.map((grade) => {
      const commodity = grade.commodity ?? commodityFor(grade.unit);
      return { ...grade, commodity, unit: grade.unit === '' && commodity ? usualGradeUnit(commodity) : grade.unit };
    }),
    contained: figures.contained.map((metal) => {
      const commodity = metal.commodity ?? commodityFor(metal.unit);
      const usual = commodity && isPrecious(commodity) ? 'oz' : 't';
      return { ...metal, commodity, unit: metal.unit === '' ? usual : metal.unit };
    }),
  };
}
