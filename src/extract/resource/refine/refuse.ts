import { isPossibleGrade } from '../arithmetic.ts';
import type { Candidate } from '../estimate.ts';
import { statedOverComputed } from '../table/scale.ts';

/** A factor that only a misread unit makes: thousands, or grams for ounces. */
const MISREAD = [1_000, 1 / 1_000, 1_000_000, 1e-6, 31.1035, 1 / 31.1035];
const NEAR = 0.1;

/** Leaves out grades that no rock can have, and rows whose units were plainly misread: no figure is better than one off by a thousand. */
export function refuseImpossible(candidates: readonly Candidate[]): Candidate[] {
  return candidates.flatMap((candidate) => {
    const grades = candidate.grades.filter(({ value, unit }) => isPossibleGrade(value.value, unit));
    const possible = { ...candidate, grades };
    return statedOverComputed(possible).some(isMisread) ? [] : [possible];
  });
}

const isMisread = (ratio: number): boolean => MISREAD.some((factor) => Math.abs(ratio / factor - 1) <= NEAR);
