import type { Numeral } from './numeral.ts';
import type { Quantity } from './quantity.ts';

/** What every finder reads: the text, and its numbers in reading order. */
export interface NumberedText {
  text: string;
  numerals: readonly Numeral[];
}

/** Finds one kind of quantity. It may propose readings that overlap those of other finders: the longest wins. */
export type Finder = (numbered: NumberedText) => Quantity[];
