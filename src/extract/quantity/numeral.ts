import type { Span } from '../../document/document.ts';

/**
 * A number as it is written, before anything says what it counts: "1,800,000", "7.2 million", "twenty-four (24)".
 * Its value is `plain` with the decimal point moved right by `exponent` places.
 */
export interface Numeral extends Span {
  /** Digits with at most one point: "7.2". */
  plain: string;
  exponent: number;
  value: number;
}

/**
 * The number that decimal text and a power of ten stand for. The shift happens in the text, so 4.35 million is 4350000
 * and not the nearest product of two floats.
 */
export function decimalValue(plain: string, exponent: number): number {
  return Number(`${plain}e${exponent}`);
}

export function numeral(span: Span, plain: string, exponent: number): Numeral {
  return { start: span.start, end: span.end, plain, exponent, value: decimalValue(plain, exponent) };
}
