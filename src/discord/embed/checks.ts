import type { Check, Release } from '../../extract/release.ts';
import { fill, type Words } from '../../words/index.ts';
import { figureAt, writtenAs } from './figure.ts';

const SIGNS: Record<Exclude<Check['kind'], 'sum_of_counts_x_prices'>, string> = {
  count_x_price: ' × ',
  fee_percent_x_gross: ' × ',
  tonnage_x_grade: ' × ',
  sum_of_legs: ' + ',
  sum_of_tranches: ' + ',
  sum_of_categories: ' + ',
};

/** The sums of a release that came out so, one a line: "✓ 1,800,000 × C$0.20 = C$360,000". One that is off is shown with both figures. */
export function checkLines(release: Release, status: 'ok' | 'off', words: Words): string[] {
  return release.checks
    .filter((check) => check.status === status)
    .flatMap((check) => checkLine(release, check, words) ?? []);
}

function checkLine(release: Release, check: Check, words: Words): string | null {
  const [stated, ...inputs] = check.at;
  if (stated === undefined || check.stated === null || check.computed === null) return null;
  const operands = inputs.flatMap((pointer) => figureAt(release, pointer, words)?.shown ?? []);
  const statedShown = writtenAs(release, stated, check.stated, words);
  const computedShown = writtenAs(release, stated, rounded(check), words);
  if (operands.length === 0 || operands.length < inputs.length || statedShown === null || computedShown === null)
    return null;
  const sum = formula(check.kind, operands);
  const mark = check.status === 'ok' ? '✓' : '✗';
  if (statedShown === computedShown) return `${mark} ${sum} = ${computedShown}`;
  // Finders earn on what they brought in, which may be a part of all.
  if (check.kind === 'fee_percent_x_gross' && check.status === 'ok') return `${mark} ${statedShown} ≤ ${sum}`;
  return `${mark} ${sum} ≈ ${computedShown} (${fill(words.release.checks.stated, { amount: statedShown })})`;
}

function formula(kind: Check['kind'], operands: readonly string[]): string {
  if (kind !== 'sum_of_counts_x_prices') return operands.join(SIGNS[kind]);
  const pairs = operands.flatMap((count, index) => (index % 2 === 0 ? `${count} × ${operands[index + 1]}` : []));
  return pairs.join(' + ');
}

/** A product of rounded figures says no more digits than they do; a sum of money is exact to the cent. */
function rounded({ kind, computed }: Check): number {
  const value = computed ?? 0;
  return kind === 'tonnage_x_grade' ? Number(value.toPrecision(4)) : Math.round(value * 100) / 100;
}
