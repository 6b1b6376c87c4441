/** The name that was probably meant; null for a known name and for one that is nothing like ours. */
export function likelyMisspelling(name: string, known: readonly string[]): string | null {
  if (known.includes(name)) return null;
  const written = name.toUpperCase();
  return known.find((candidate) => distance(written, candidate) <= toleranceFor(candidate)) ?? null;
}

/** Short names are near to many honest words: FEEDS to SEEDS, CONTACT to CONTEXT. */
function toleranceFor(name: string): number {
  return name.length < 8 ? 1 : 2;
}

/** Levenshtein's distance: how many letters must be added, dropped or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + (letter === other ? 0 : 1)));
    row = next;
  }
  return row.at(-1)!;
}
