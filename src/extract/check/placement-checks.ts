import type { Check, Placement, Release } from '../release.ts';
import { compare, type Figure } from './compare.ts';
import { product, total } from './product.ts';

/** "$27 million" for $27,001,400: proceeds are rounded, counts and prices are not. */
const ROUNDED_PROCEEDS = 0.01;

/** The sums that the figures of each placement must satisfy; a sum is listed as soon as its result is stated. */
export function placementChecks({ placements }: Pick<Release, 'placements'>): Check[] {
  const each = placements.flatMap((placement, index) => {
    const at = `/placements/${index}`;
    return [...countTimesPrice(placement, at), ...legsAgainstTotal(placement, at), ...feeOfGross(placement, at)];
  });
  return [...each, ...sumOfTranches(placements)];
}

function countTimesPrice({ proceeds, securities }: Placement, at: string): Check[] {
  return securities.flatMap(({ count, price, proceeds: ofLeg }, index) => {
    const leg = `${at}/securities/${index}`;
    // The deal's total is the leg's where there is only one.
    const stated =
      ofLeg === null && securities.length === 1 ? grossOf(proceeds, at) : { value: ofLeg, at: `${leg}/proceeds` };
    if (stated.value === null) return [];
    const inputs = [figure(count, `${leg}/count`), figure(price, `${leg}/price`)];
    return compare('count_x_price', stated, inputs, ([a = 0, b = 0]) => product(a, b), ROUNDED_PROCEEDS);
  });
}

/** By the legs' own proceeds where each states them, else by what their counts and prices come to. */
function legsAgainstTotal({ proceeds, securities }: Placement, at: string): Check[] {
  const stated = grossOf(proceeds, at);
  if (stated.value === null || securities.length < 2) return [];
  const places = securities.map((security, index) => ({ ...security, at: `${at}/securities/${index}` }));
  if (
    places.some((leg) => leg.proceeds === null) &&
    places.every(({ count, price }) => count !== null && price !== null)
  ) {
    const inputs = places.flatMap((leg) => [
      figure(leg.count, `${leg.at}/count`),
      figure(leg.price, `${leg.at}/price`),
    ]);
    return [compare('sum_of_counts_x_prices', stated, inputs, sumOfProducts, ROUNDED_PROCEEDS)];
  }
  const inputs = places.map((leg) => figure(leg.proceeds, `${leg.at}/proceeds`));
  return [compare('sum_of_legs', stated, inputs, total, ROUNDED_PROCEEDS)];
}

/** Of a count and a price for each leg, in turn. */
function sumOfProducts(figures: readonly number[]): number {
  return total(figures.flatMap((count, index) => (index % 2 === 0 ? product(count, figures[index + 1] ?? 0) : [])));
}

/** Finders earn on what they brought in, agents on all of it: a fee below the product agrees, one above it does not. */
function feeOfGross({ proceeds, finderFees }: Placement, at: string): Check[] {
  if (finderFees === null || finderFees.cash === null || finderFees.cashPercent === null) return [];
  const gross = grossOf(proceeds, at);
  const check = compare(
    'fee_percent_x_gross',
    figure(finderFees.cash, `${at}/finderFees/cash`),
    [figure(finderFees.cashPercent, `${at}/finderFees/cashPercent`), gross],
    ([percent = 0, amount = 0]) => product(percent / 100, amount),
    ROUNDED_PROCEEDS,
  );
  const isPart = check.computed !== null && finderFees.cash < check.computed;
  return [isPart ? { ...check, status: 'ok' } : check];
}

/** Only where one release reports every tranche: then they add up to what has closed so far. */
function sumOfTranches(placements: readonly Placement[]): Check[] {
  const tranches = placements.flatMap(({ tranche, proceeds }, index) =>
    tranche === null ? [] : { tranche, proceeds, at: `/placements/${index}/proceeds` },
  );
  const last = tranches.toSorted((a, b) => a.tranche - b.tranche).at(-1);
  if (last === undefined || tranches.length < 2 || last.tranche !== tranches.length) return [];
  const stated = figure(last.proceeds.closedToDate, `${last.at}/closedToDate`);
  if (stated.value === null) return [];
  const inputs = tranches.map(({ proceeds, at }) => figure(proceeds.thisClosing, `${at}/thisClosing`));
  return [compare('sum_of_tranches', stated, inputs, total, ROUNDED_PROCEEDS)];
}

/** What this closing brought in or, before any closing, what is offered. */
export function grossOf(proceeds: Placement['proceeds'], at: string): Figure {
  return proceeds.thisClosing === null
    ? figure(proceeds.offered, `${at}/proceeds/offered`)
    : figure(proceeds.thisClosing, `${at}/proceeds/thisClosing`);
}

function figure(value: number | null, at: string): Figure {
  return { value, at };
}
