import { lookAt } from './look.ts';
import type { Quantity } from './quantity.ts';

const OPENING = /^[\s\u00a0]?\([\s\u00a0]?$/;
const CLOSING = /[\s\u00a0]?\)/y;

/**
 * "twenty-five cents ($0.25)" and "two years (24 months)" say one thing twice: the two readings become one, with the
 * currency that either gives. Takes and returns readings in order, without overlaps.
 */
export function mergeRestatements(text: string, quantities: readonly Quantity[]): Quantity[] {
  const merged: Quantity[] = [];
  for (const next of quantities) {
    const last = merged.at(-1);
    const end = last === undefined || !isSame(last, next) ? null : restatementEnd(text, last, next);
    if (last === undefined || end === null) merged.push(next);
    else merged[merged.length - 1] = { ...withCurrency(last, next), end };
  }
  return merged;
}

function restatementEnd(text: string, last: Quantity, next: Quantity): number | null {
  if (next.start - last.end > 3 || !OPENING.test(text.slice(last.end, next.start))) return null;
  const close = lookAt(CLOSING, text, next.end);
  return close === null ? null : next.end + close[0].length;
}

function isSame(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'money' && b.kind === 'money')
    return a.amount === b.amount && (a.currency === b.currency || a.currency === null || b.currency === null);
  if (a.kind === 'duration' && b.kind === 'duration') return a.value === b.value && a.unit === b.unit;
  return false;
}

function withCurrency(last: Quantity, next: Quantity): Quantity {
  return last.kind === 'money' && next.kind === 'money' ? { ...last, currency: last.currency ?? next.currency } : last;
}
