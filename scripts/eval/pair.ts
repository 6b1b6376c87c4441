export interface Pairs<Want, Got> {
  /** Each wanted item with the answer that is meant by it, or null. */
  pairs: [Want, Got | null][];
  /** Answers that nothing asked for. */
  extras: Got[];
}

/** Pairs what is wanted with what was answered, the most similar first; no similarity (0) makes no pair. */
export function pairUp<Want, Got>(
  wants: readonly Want[],
  gots: readonly Got[],
  similarity: (want: Want, got: Got) => number,
): Pairs<Want, Got> {
  const candidates = wants
    .flatMap((want, i) => gots.map((got, j) => ({ i, j, score: similarity(want, got) })))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score);
  const answers = new Map<number, number>();
  const used = new Set<number>();
  for (const { i, j } of candidates) {
    if (answers.has(i) || used.has(j)) continue;
    answers.set(i, j);
    used.add(j);
  }
  return {
    pairs: wants.map((want, i) => [want, gots[answers.get(i) ?? -1] ?? null]),
    extras: gots.filter((_, j) => !used.has(j)),
  };
}
