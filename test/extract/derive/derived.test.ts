import { describe, expect, test } from 'vitest';
import { deriveValues } from '../../../src/extract/derive/index.ts';
import type { Derived, Placement, ResourceEstimate } from '../../../src/extract/release.ts';
import { estimate, fees, placement, security, warrant } from '../facts.ts';

const derive = (part: Partial<Placement>, date: string | null = '2021-05-14') =>
  deriveValues({ placements: [placement(part)], resources: [], date });
const named = (name: Derived['name'], values: Derived[]) => values.filter((value) => value.name === name);

describe('warrants', () => {
  const securities = [
    security({
      warrants: [
        warrant({
          exercise: [
            { price: 0.3, fromMonth: 0, toMonth: 12 },
            { price: 0.35, fromMonth: 12, toMonth: 24 },
          ],
        }),
      ],
    }),
  ];
  const at = '/placements/0/securities/0/warrants/0';

  test('half a warrant a unit makes half as many, rounded down', () => {
    expect(named('warrants_issued', derive({ securities }))).toEqual([
      {
        name: 'warrants_issued',
        at,
        value: 2_000_000,
        unit: null,
        from: ['/placements/0/securities/0/count', `${at}/perUnit`],
      },
    ]);
  });

  test('a third of a warrant for three units is one', () => {
    const thirds = [security({ count: 3, warrants: [warrant({ perUnit: 1 / 3 })] })];
    expect(named('warrants_issued', derive({ securities: thirds }))).toMatchObject([{ value: 1 }]);
  });

  test('proceeds are given for each step', () => {
    expect(named('proceeds_if_exercised', derive({ securities }))).toMatchObject([
      { at: `${at}/exercise/0`, value: 600_000 },
      { at: `${at}/exercise/1`, value: 700_000 },
    ]);
  });

  test('expiry counts from the closing date, or from the day a closing is reported', () => {
    expect(named('warrant_expiry_date', derive({ securities, closingDate: '2021-05-12' }))).toMatchObject([
      { at, value: '2023-05-12', from: [`${at}/termMonths`, '/placements/0/closingDate'] },
    ]);
    expect(named('warrant_expiry_date', derive({ securities }))).toMatchObject([
      { value: '2023-05-14', from: [`${at}/termMonths`, '/date'] },
    ]);
  });

  test('there is no expiry before a closing is dated, nor beside a stated one', () => {
    expect(named('warrant_expiry_date', derive({ securities, stage: 'announced' }))).toEqual([]);
    const stated = [security({ warrants: [warrant({ expiryDate: '2023-06-01' })] })];
    expect(named('warrant_expiry_date', derive({ securities: stated }))).toEqual([]);
  });

  test('without a count or a ratio nothing is computed', () => {
    expect(derive({ securities: [security({ count: null, warrants: [warrant({ termMonths: null })] })] })).toEqual([]);
    expect(derive({ securities: [security({ warrants: [warrant({ perUnit: null, termMonths: null })] })] })).toEqual(
      [],
    );
  });
});

describe('fees and hold', () => {
  test('the fee is a share of the gross proceeds', () => {
    expect(derive({ finderFees: fees({ cash: 62_500 }) })).toEqual([
      {
        name: 'fee_percent_of_gross',
        at: '/placements/0/finderFees',
        value: 6.25,
        unit: '%',
        from: ['/placements/0/finderFees/cash', '/placements/0/proceeds/thisClosing'],
      },
    ]);
  });

  test.each<[closing: string, months: number, free: string]>([
    ['2021-05-14', 4, '2021-09-15'],
    ['2021-10-31', 4, '2022-03-01'],
    ['2023-10-31', 4, '2024-03-01'],
    ['2021-12-31', 12, '2023-01-01'],
  ])('closed on %s with a hold of %d months: free from %s', (closingDate, holdMonths, value) => {
    expect(derive({ closingDate, holdMonths })).toMatchObject([
      { name: 'free_trading_date', at: '/placements/0', value },
    ]);
  });

  test('a stated end of the hold is not computed again', () => {
    expect(derive({ holdMonths: 4, holdExpiryDate: '2021-09-15' })).toEqual([]);
  });
});

describe('contained metal', () => {
  const metal = (part: Partial<ResourceEstimate>) =>
    deriveValues({ placements: [], resources: [estimate({ contained: [], ...part })], date: null });

  test.each<[what: string, part: Partial<ResourceEstimate>, value: number, unit: string]>([
    ['gold in ounces', {}, 257_206, 'oz'],
    ['copper in pounds', { grades: [{ commodity: 'Cu', value: 0.5, unit: '%' }] }, 22_046_226, 'lb'],
    ['uranium in pounds', { grades: [{ commodity: 'U3O8', value: 350, unit: 'ppm' }] }, 1_543_236, 'lb'],
    ['lithium oxide in tonnes', { grades: [{ commodity: 'Li2O', value: 1.2, unit: '%' }] }, 24_000, 't'],
    ['diamonds in carats', { grades: [{ commodity: 'diamonds', value: 2.5, unit: 'ct/t' }] }, 5_000_000, 'ct'],
  ])('%s', (_, part, value, unit) => {
    expect(metal(part)).toEqual([
      {
        name: 'contained_metal',
        at: '/resources/0/grades/0',
        value,
        unit,
        from: ['/resources/0/tonnage', '/resources/0/grades/0/value'],
      },
    ]);
  });

  test('what is stated is not computed', () => {
    expect(deriveValues({ placements: [], resources: [estimate()], date: null })).toEqual([]);
  });
});
