import type { Span } from '../../../document/document.ts';
import { wordsBefore, type Prose } from '../prose.ts';

const TOTAL = /(?<!\p{L})(?:aggregate|total|combined|in all|au total|globale?)(?!\p{L})[^;,]{0,40}$/u;

/** Of several figures the one that holds the others: called a total, or their sum, or the same said again. Nothing is added up. */
export function wholeAmong<Figure extends Span & { value: number }>(
  prose: Prose,
  sentence: Span,
  figures: Figure[],
): Figure | null {
  const called = figures.find(({ start }) => TOTAL.test(wordsBefore(prose, start, 60, sentence.start)));
  if (called !== undefined) return called;
  const [first, ...others] = figures;
  if (first === undefined || others.every(({ value }) => value === first.value)) return first ?? null;
  const sum = others.reduce((all, { value }) => all + value, 0);
  return Math.abs(sum - first.value) < 0.005 ? first : null;
}
