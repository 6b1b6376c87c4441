/** How far a stated product may lie from the computed one: prices and counts are stated exactly, proceeds often rounded. */
const TOLERANCE = 0.012;

export function agree(stated: number, computed: number, tolerance = TOLERANCE): boolean {
  return Math.abs(stated - computed) <= tolerance * Math.max(Math.abs(stated), Math.abs(computed));
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
