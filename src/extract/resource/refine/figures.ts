import type { Candidate, ReadMetal } from '../estimate.ts';

/** Are both the same figure, one perhaps rounded? "over 42 million" is 42,428,000; "0.50 million ounces" is 501,300. */
export function sameRounded(a: number, b: number): boolean {
  if (a === b) return true;
  return isRoundingOf(a, b) || isRoundingOf(b, a) || Math.abs(a / b - 1) < 0.006;
}

function isRoundingOf(rounded: number, exact: number): boolean {
  const digits = significantDigits(rounded);
  if (digits < 2 && Math.abs(rounded / exact - 1) > 0.05) return false;
  return (
    Number(exact.toPrecision(Math.max(1, digits))) === rounded || truncated(exact, Math.max(2, digits)) === rounded
  );
}

function significantDigits(value: number): number {
  // toExponential writes no more digits than the number needs: 4.2e+7 has two.
  return value.toExponential().split('e')[0]!.replace('.', '').length;
}

function truncated(value: number, digits: number): number {
  const scale = 10 ** (Math.floor(Math.log10(value)) - digits + 1);
  return Math.floor(value / scale) * scale;
}

/**
 * Do two rows tell the same figures? They must share a tonnage or a metal, and nothing that both state may differ. What only one of them
 * states is no difference.
 */
export function sameFigures(a: Candidate, b: Candidate): boolean {
  if (a.category.value !== b.category.value) return false;
  let shared = 0;
  if (a.tonnage && b.tonnage) {
    if (!sameRounded(a.tonnage.value, b.tonnage.value)) return false;
    shared++;
  }
  for (const metal of a.contained) {
    const other = b.contained.find((candidate) => comparable(metal, candidate));
    if (!other) continue;
    if (!sameRounded(metal.amount.value, other.amount.value)) return false;
    shared++;
  }
  for (const grade of a.grades) {
    const other = b.grades.find(({ commodity, unit }) => commodity === grade.commodity && unit === grade.unit);
    if (
      other &&
      !sameRounded(grade.value.value, other.value.value) &&
      Math.abs(grade.value.value - other.value.value) > 0.051
    )
      return false;
  }
  return shared > 0;
}

const comparable = (a: ReadMetal, b: ReadMetal): boolean => a.commodity === b.commodity && a.unit === b.unit;
