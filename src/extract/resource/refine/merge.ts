import type { Candidate } from '../estimate.ts';
import { sameFigures } from './figures.ts';

/** A table is the estimate itself; prose retells it, and a headline retells that. */
const RANK: Record<Candidate['source'], number> = { table: 0, prose: 1, comparison: 2, headline: 3 };

/** Joins what two tables tell of one row, and keeps of each row told twice the fuller telling. */
export function mergeCandidates(candidates: readonly Candidate[]): Candidate[] {
  const joined = joinHalves(candidates);
  const kept: Candidate[] = [];
  for (const candidate of joined.toSorted((a, b) => RANK[a.source] - RANK[b.source])) {
    const twin = kept.findIndex((other) => sameFigures(other, candidate) && compatibleNames(other, candidate));
    if (twin !== -1) kept[twin] = filledFrom(kept[twin]!, candidate);
    else if (!isRestated(candidate, kept)) kept.push(candidate);
  }
  return kept.toSorted((a, b) => a.at.start - b.at.start);
}

/** Grades in one table, metal in the next: rows of one class and deposit, each with what the other lacks. */
function joinHalves(candidates: readonly Candidate[]): Candidate[] {
  const rest = [...candidates];
  const joined: Candidate[] = [];
  while (rest.length > 0) {
    const first = rest.shift()!;
    const index = rest.findIndex((other) => isOtherHalf(first, other));
    if (index === -1) joined.push(first);
    else joined.push({ ...first, contained: rest.splice(index, 1)[0]!.contained });
  }
  return joined;
}

function isOtherHalf(first: Candidate, second: Candidate): boolean {
  return (
    first.source === 'table' &&
    second.source === 'table' &&
    first.block !== second.block &&
    first.contained.length === 0 &&
    second.tonnage === null &&
    first.category.value === second.category.value &&
    foldName(first) === foldName(second)
  );
}

/** A row in one table twice is two rows (zones of one name in two pits); elsewhere equal figures are one row. */
function compatibleNames(kept: Candidate, candidate: Candidate): boolean {
  if (kept.block === candidate.block && kept.source === 'table') return false;
  if (kept.deposit && candidate.deposit && candidate.source === 'table') return foldName(kept) === foldName(candidate);
  return true;
}

/** Other figures for a class that a better source has told for the same ground: rounded, partial, at another cut-off or of another year. */
function isRestated(candidate: Candidate, kept: readonly Candidate[]): boolean {
  if (candidate.source === 'table' || isOfAll(candidate, kept)) return false;
  return kept.some((other) => {
    if (other.category.value !== candidate.category.value || RANK[other.source] >= RANK[candidate.source]) return false;
    if (candidate.source === 'headline') return true;
    if (candidate.source === 'comparison') return foldName(other) === foldName(candidate) || other.source === 'table';
    const sameProject = other.project?.value === candidate.project?.value || candidate.project === null;
    const namesOwnDeposit = candidate.deposit !== null && foldName(candidate) !== foldName(other);
    return sameProject && !namesOwnDeposit;
  });
}

/** A sum over all projects is no other telling of one project's row. */
const isOfAll = (candidate: Candidate, kept: readonly Candidate[]): boolean =>
  candidate.source === 'prose' && candidate.project === null && kept.some(({ project }) => project !== null);

function filledFrom(kept: Candidate, other: Candidate): Candidate {
  return {
    ...kept,
    tonnage: kept.tonnage ?? other.tonnage,
    tonnageUnit: kept.tonnage ? kept.tonnageUnit : other.tonnageUnit,
    grades: kept.grades.length > 0 ? kept.grades : other.grades,
    contained: kept.contained.length > 0 ? kept.contained : other.contained,
    cutoff: kept.cutoff ?? other.cutoff,
    effectiveDate: kept.effectiveDate ?? other.effectiveDate,
    deposit: kept.deposit ?? (kept.source === 'table' ? null : other.deposit),
    announced: kept.announced || other.announced,
  };
}

const foldName = ({ deposit }: Candidate): string =>
  (deposit?.value ?? '').toLowerCase().replace(/\b(?:deposit|zone|mine|total)\b|[^\p{L}\d]/gu, '');
