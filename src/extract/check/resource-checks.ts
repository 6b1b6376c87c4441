import type { Check, Release, ResourceEstimate } from '../release.ts';
import { containedMetal } from '../resource/arithmetic.ts';
import { compare } from './compare.ts';
import type { Rounding } from './precision.ts';
import { total } from './product.ts';

/** What estimators' own rounding explains, beside that of the printed digits. */
const ROUNDED_ESTIMATE = 0.03;
/** Digits that leave more room than this are too few to check by. */
const LOOSEST = 0.3;

/** Tonnage x grade = contained metal for each metal, and the sums of categories where all parts stand in the release. */
export function resourceChecks({ resources }: Pick<Release, 'resources'>, rounding: Rounding): Check[] {
  return [
    ...resources.flatMap((estimate, index) => tonnageTimesGrade(estimate, `/resources/${index}`, rounding)),
    ...sumOfCategories(resources),
  ];
}

function tonnageTimesGrade(estimate: ResourceEstimate, at: string, rounding: Rounding): Check[] {
  const { tonnage, tonnageUnit, grades, contained } = estimate;
  return contained.map(({ commodity, amount, unit }, index) => {
    const gradeIndex = grades.findIndex((grade) => grade.commodity === commodity);
    const grade = grades[gradeIndex];
    const stated = { value: amount, at: `${at}/contained/${index}/amount` };
    const inputs = [
      { value: tonnage, at: `${at}/tonnage` },
      { value: grade?.value ?? null, at: `${at}/grades/${Math.max(gradeIndex, 0)}/value` },
    ];
    const printed = total([stated, ...inputs].map(rounding));
    return compare(
      'tonnage_x_grade',
      stated,
      inputs,
      ([tonnes = 0, value = 0]) => containedMetal(tonnes, tonnageUnit ?? 't', value, grade?.unit ?? '', unit),
      ROUNDED_ESTIMATE + Math.min(printed, LOOSEST),
    );
  });
}

const PARTS: Partial<Record<ResourceEstimate['category'], readonly ResourceEstimate['category'][]>> = {
  measured_and_indicated: ['measured', 'indicated'],
  proven_and_probable: ['proven', 'probable'],
};

function sumOfCategories(resources: Release['resources']): Check[] {
  return resources.flatMap((whole, index) => {
    const parts = (PARTS[whole.category] ?? []).map((category) =>
      resources.findIndex((part) => part.category === category && sameGround(part, whole)),
    );
    if (parts.length === 0 || parts.includes(-1) || whole.tonnage === null) return [];
    const inputs = parts.map((part) => ({ value: resources[part]!.tonnage, at: `/resources/${part}/tonnage` }));
    const stated = { value: whole.tonnage, at: `/resources/${index}/tonnage` };
    return compare('sum_of_categories', stated, inputs, total, ROUNDED_ESTIMATE);
  });
}

/** The same deposit at the same cut-off, both resources or both reserves. */
function sameGround(a: ResourceEstimate, b: ResourceEstimate): boolean {
  return (
    a.project === b.project &&
    a.deposit === b.deposit &&
    a.kind === b.kind &&
    a.tonnageUnit === b.tonnageUnit &&
    (a.cutoff?.value ?? null) === (b.cutoff?.value ?? null)
  );
}
