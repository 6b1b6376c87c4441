import type { Candidate } from '../estimate.ts';

/** Assayed beside iron and other ores because they spoil them; an estimate of nothing else is one of silica or alumina. */
const IMPURITIES = new Set(['SiO2', 'Al2O3']);

/** Leaves out the grades of impurities where a row grades anything else. */
export function leaveOutImpurities(candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate) => {
    const grades = candidate.grades.filter(({ commodity }) => !IMPURITIES.has(commodity ?? ''));
    return grades.length > 0 ? { ...candidate, grades } : candidate;
  });
}
