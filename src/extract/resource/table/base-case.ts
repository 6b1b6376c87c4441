import type { RowReading } from './rows.ts';

/**
 * Of rows that repeat one class of one deposit at several cut-offs, only the base case is the estimate: the row that is
 * marked so, or the one at a cut-off that the release calls its own. Without either, none.
 */
export function baseCasesOf(readings: readonly RowReading[], statedCutoffs: readonly number[]): RowReading[] {
  const groups = Map.groupBy(readings, keyOf);
  return readings.filter((reading) => {
    const group = groups.get(keyOf(reading))!;
    const cutoffs = new Set(group.map(({ cutoff }) => cutoff?.value.value));
    if (cutoffs.size < 2) return true;
    if (group.some(({ isBaseCase }) => isBaseCase)) return reading.isBaseCase;
    return reading.cutoff !== null && statedCutoffs.includes(reading.cutoff.value.value);
  });
}

/** Does a panel show how the estimate changes with the cut-off? */
export function isSensitivity(readings: readonly RowReading[]): boolean {
  return Map.groupBy(readings, keyOf)
    .values()
    .some((group) => new Set(group.map(({ cutoff }) => cutoff?.value.value)).size >= 3);
}

const keyOf = ({ category, name, pitClass, isTotal }: RowReading): string =>
  [category, name?.value ?? '', pitClass ?? '', isTotal].join('|');
