import type { Span } from '../../document/document.ts';
import { wordsBefore, type Prose } from './prose.ts';

const TOTAL =
  /(?<!\p{L})(?:aggregate|aggregating|total|totall?ing|combined|sum of|in all|au total|globale?)(?!\p{L})[^;,]{0,50}$/u;
/** Half a cent: sums of stated amounts are exact but for the last digit of a float. */
const CLOSE = 0.005;

/**
 * Of several figures for one thing the one that holds the others: called a total, or their sum, or the same said again.
 * null where none does: nothing is added up.
 */
export function wholeAmong<Figure extends Span & { value: number }>(
  prose: Prose,
  within: Span,
  figures: Figure[],
): Figure | null {
  const called = figures.find(({ start }) => TOTAL.test(wordsBefore(prose, start, 80, within.start)));
  if (called !== undefined) return called;
  const [first, ...others] = figures;
  if (first === undefined || others.every(({ value }) => value === first.value)) return first ?? null;
  const sum = others.reduce((all, { value }) => all + value, 0);
  return Math.abs(sum - first.value) < CLOSE ? first : null;
}
