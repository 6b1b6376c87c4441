import type { ReleaseText } from '../../text/release-text.ts';
import { sum } from '../arithmetic.ts';
import type { Clause } from '../clause.ts';
import type { ProceedsSaying } from './saying.ts';

const EXERCISED =
  /\b(?:have|has|ont|a)\s+(?:also\s+|[ée]galement\s+)?(?:exercised|exerc[ée]e?s?)(?!\p{L})|\b(?:partial|full)\s+exercise\s+of|\bexercised\s+(?:in\s+(?:part|full)|its|their|the)\b|exercice\s+partiel/iu;

/** What an option for more may still bring; null where it is told for each leg alone, and the sum is not. */
export function overAllotment(text: ReleaseText, said: readonly ProceedsSaying[]): ProceedsSaying | null {
  const extra = said.filter(({ clause, start }) => clause.topic === 'option' && !isExercised(text, clause, start));
  const additional = extra.filter(({ role }) => role === 'additional');
  const told = additional.length > 0 ? additional : extra.filter(({ role }) => role === 'plain');
  const values = [...new Set(told.map(({ value }) => value))];
  if (values.length < 2) return told[0] ?? null;
  return told.find(({ value }) => value === sum(values.filter((other) => other !== value))) ?? null;
}

/** What an option has brought is part of the closing; what it may still bring is extra. */
function isExercised(text: ReleaseText, { sentence }: Clause, before: number): boolean {
  return EXERCISED.test(text.text.slice(sentence.start, before));
}
