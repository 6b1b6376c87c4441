import type { Draft } from '../found.ts';
import type { ResourceEstimate } from '../release.ts';
import type { Candidate } from './estimate.ts';

/** A candidate as the release's fact. Grades and metals that no refiner could name are left out: a figure of nothing says nothing. */
export function draftOf(candidate: Candidate): Draft<ResourceEstimate> {
  const { project, deposit, category, kind, tonnage, tonnageUnit, cutoff, effectiveDate, announced } = candidate;
  return {
    project,
    deposit,
    category,
    kind,
    tonnage,
    tonnageUnit: tonnage === null ? null : tonnageUnit,
    grades: candidate.grades.flatMap(({ commodity, value, unit }) =>
      commodity === null ? [] : [{ commodity, value, unit }],
    ),
    contained: candidate.contained.flatMap(({ commodity, amount, unit }) =>
      commodity === null ? [] : [{ commodity, amount, unit }],
    ),
    cutoff,
    effectiveDate,
    announced,
  };
}
