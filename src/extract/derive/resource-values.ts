import type { Derived, Grade, Release } from '../release.ts';
import { containedMetal } from '../resource/arithmetic.ts';

const SOLD_BY_THE_POUND = new Set([
  'Cu',
  'Zn',
  'Pb',
  'Ni',
  'Co',
  'Mo',
  'U3O8',
  'CuEq',
  'ZnEq',
  'NiEq',
  'PbEq',
  'CoEq',
  'V2O5',
]);

/** The metal in each grade for which the release states none. */
export function resourceValues({ resources }: Pick<Release, 'resources'>): Derived[] {
  return resources.flatMap(({ tonnage, tonnageUnit, grades, contained }, row) =>
    grades.flatMap((grade, index): Derived[] => {
      if (tonnage === null || contained.some(({ commodity }) => commodity === grade.commodity)) return [];
      const unit = massUnitOf(grade);
      const value = containedMetal(tonnage, tonnageUnit ?? 't', grade.value, grade.unit, unit);
      const at = `/resources/${row}/grades/${index}`;
      if (value === null) return [];
      return [
        {
          name: 'contained_metal',
          at,
          value: Math.round(value),
          unit,
          from: [`/resources/${row}/tonnage`, `${at}/value`],
        },
      ];
    }),
  );
}

/** The unit in which the metal is quoted: ounces for precious metals, pounds for base metals, carats, tonnes for the rest. */
function massUnitOf({ commodity, unit }: Grade): string {
  if (unit === 'ct/t' || unit === 'cpht') return 'ct';
  if (unit === 'g/t' || unit === 'oz/st') return 'oz';
  return SOLD_BY_THE_POUND.has(commodity) || unit === 'lb/st' ? 'lb' : 't';
}
