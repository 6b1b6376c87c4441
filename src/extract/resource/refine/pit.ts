import type { Candidate } from '../estimate.ts';

/** Where rows of one class and ground differ only in how they are to be mined, that is what they are called by: "Open Pit", "Underground". */
export function tellPitsApart(candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate) => {
    if (candidate.deposit || candidate.pitWords === null) return candidate;
    const isOneOfSeveral = candidates.some((other) => isSibling(candidate, other));
    return isOneOfSeveral ? { ...candidate, deposit: candidate.pitWords } : candidate;
  });
}

const isSibling = (a: Candidate, b: Candidate): boolean =>
  a !== b &&
  b.deposit === null &&
  b.category.value === a.category.value &&
  b.project?.value === a.project?.value &&
  b.pitClass !== a.pitClass;
