import { grossOf } from '../check/placement-checks.ts';
import { product } from '../check/product.ts';
import { addMonths, nextDay } from '../quantity/calendar.ts';
import type { Derived, Placement, Release, Warrant } from '../release.ts';

/** What follows from a placement's stated terms. Each value names the figures that it was computed from. */
export function placementValues({ placements, date }: Pick<Release, 'placements' | 'date'>): Derived[] {
  return placements.flatMap((placement, index) => {
    const at = `/placements/${index}`;
    const closing = closingOf(placement, at, date);
    return [
      ...warrantValues(placement, at, closing),
      ...feeValues(placement, at),
      ...holdValues(placement, at, closing),
    ];
  });
}

interface Closing {
  date: string;
  at: string;
}

/** The stated day of closing; a release that reports a closing without a day reports it on its own day. */
function closingOf({ stage, closingDate }: Placement, at: string, releaseDate: string | null): Closing | null {
  if (closingDate !== null) return { date: closingDate, at: `${at}/closingDate` };
  const hasClosed = stage === 'closed' || stage === 'tranche_closed';
  return hasClosed && releaseDate !== null ? { date: releaseDate, at: '/date' } : null;
}

function warrantValues({ securities }: Placement, at: string, closing: Closing | null): Derived[] {
  return securities.flatMap(({ count, warrants }, leg) =>
    warrants.flatMap((warrant, series) => {
      const place = `${at}/securities/${leg}/warrants/${series}`;
      const countAt = `${at}/securities/${leg}/count`;
      return [...issuedValues(warrant, place, count, countAt), ...expiryValues(warrant, place, closing)];
    }),
  );
}

function issuedValues({ perUnit, exercise }: Warrant, at: string, count: number | null, countAt: string): Derived[] {
  if (count === null || perUnit === null) return [];
  const issued = Math.floor(product(count, perUnit) + 1e-6);
  const from = [countAt, `${at}/perUnit`];
  return [
    { name: 'warrants_issued', at, value: issued, unit: null, from },
    ...exercise.map(({ price }, step): Derived => ({
      name: 'proceeds_if_exercised',
      at: `${at}/exercise/${step}`,
      value: product(issued, price),
      unit: null,
      from: [...from, `${at}/exercise/${step}/price`],
    })),
  ];
}

function expiryValues({ termMonths, expiryDate }: Warrant, at: string, closing: Closing | null): Derived[] {
  if (termMonths === null || expiryDate !== null || closing === null) return [];
  const value = addMonths(closing.date, termMonths);
  return [{ name: 'warrant_expiry_date', at, value, unit: null, from: [`${at}/termMonths`, closing.at] }];
}

function feeValues({ proceeds, finderFees }: Placement, at: string): Derived[] {
  const gross = grossOf(proceeds, at);
  const cash = finderFees?.cash ?? null;
  if (cash === null || gross.value === null || gross.value === 0) return [];
  const from = [`${at}/finderFees/cash`, gross.at];
  return [
    { name: 'fee_percent_of_gross', at: `${at}/finderFees`, value: product(cash / gross.value, 100), unit: '%', from },
  ];
}

/** The hold is four months and one day (NI 45-102, 2.5): the first free day is the one after the months have run out. */
function holdValues({ holdMonths, holdExpiryDate }: Placement, at: string, closing: Closing | null): Derived[] {
  if (holdMonths === null || holdExpiryDate !== null || closing === null) return [];
  const value = nextDay(addMonths(closing.date, holdMonths));
  return [{ name: 'free_trading_date', at, value, unit: null, from: [`${at}/holdMonths`, closing.at] }];
}
