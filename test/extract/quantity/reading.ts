import { expect, test } from 'vitest';
import { readQuantities } from '../../../src/extract/quantity/index.ts';
import type { Quantity } from '../../../src/extract/quantity/quantity.ts';

/** A sentence, the words of one quantity in it, and what they mean. */
export type Case = readonly [text: string, quote: string, value: object];

/** One test a case: the quantity's words, place and value are as said, and it is the only one of its kind. */
export function readsEach(kind: Quantity['kind'], cases: readonly Case[]): void {
  test.each(cases)('%s', (text, quote, value) => {
    const found = readQuantities(text).all.filter((quantity) => quantity.kind === kind);
    const start = text.indexOf(quote);
    expect(found).toEqual([{ kind, start, end: start + quote.length, ...value }]);
  });
}

/** One test a text: no quantity of the kind is read from it. */
export function readsNone(kind: Quantity['kind'], texts: readonly string[]): void {
  test.each(texts)('nothing in: %s', (text) => {
    const found = readQuantities(text).all.filter((quantity) => quantity.kind === kind);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
}
