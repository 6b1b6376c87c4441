/** Decimal figures of a release have far fewer digits than this; what a float product holds beyond them is noise. */
const SIGNIFICANT_DIGITS = 13;

/** a x b as decimal arithmetic gives it: 1,800,000 x 0.2 is 360,000 and not 360,000.00000000006. */
export function product(a: number, b: number): number {
  return withoutNoise(a * b);
}

/** The sum without the float's last digits: 0.1 + 0.2 is 0.3. */
export function total(values: readonly number[]): number {
  return withoutNoise(values.reduce((sum, value) => sum + value, 0));
}

function withoutNoise(value: number): number {
  return Number(value.toPrecision(SIGNIFICANT_DIGITS));
}
