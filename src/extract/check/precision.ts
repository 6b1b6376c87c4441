import { plainDecimal, WRITTEN_DECIMAL } from '../quantity/decimal.ts';
import type { Release } from '../release.ts';

/** How far a figure may lie from the unrounded one, as a part of itself, by the digits that its quoted words print. */
export type Rounding = (figure: { value: number | null; at: string }) => number;

/** "0.2 Moz" may stand for 0.15 to 0.25 (a quarter of itself), "52,100 t" for 52,050 to 52,150. Figures without a quote count as exact. */
export function roundingIn(evidence: Release['evidence']): Rounding {
  return ({ value, at }) => {
    const quote = evidence[at]?.quote;
    if (quote === undefined || value === null || value === 0) return 0;
    const printed = Array.from(quote.matchAll(WRITTEN_DECIMAL), ([written]) => plainDecimal(written));
    const plain = printed.find((candidate) => significant(candidate) === significant(plainNumber(value)));
    return plain === undefined ? 0 : halfUnit(plain) / Number(plain);
  };
}

/** Half of the last printed digit's worth; zeros that end a whole number may be rounding too. */
function halfUnit(plain: string): number {
  const [whole = '', decimals] = plain.split('.');
  if (decimals !== undefined) return 0.5 * 10 ** -decimals.length;
  return 0.5 * 10 ** (whole.length - whole.replace(/0{1,12}$/, '').length);
}

function significant(plain: string): string {
  return plain
    .replace('.', '')
    .replace(/^0{1,12}/, '')
    .replace(/0{1,12}$/, '');
}

/** A number's digits without an exponent: 7e-7 is "0.0000007". */
function plainNumber(value: number): string {
  return String(value).includes('e') ? value.toFixed(12) : String(value);
}
