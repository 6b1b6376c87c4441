import { describe, expect, test } from 'vitest';
import { checkRelease } from '../../../src/extract/check/index.ts';
import { product, total } from '../../../src/extract/check/product.ts';
import type { Check, Placement, ResourceEstimate } from '../../../src/extract/release.ts';
import { estimate, fees, placement, security } from '../facts.ts';

const ofPlacements = (...placements: Placement[]) => checkRelease({ placements, resources: [], evidence: {} });
const ofResources = (...resources: ResourceEstimate[]) => checkRelease({ placements: [], resources, evidence: {} });
const ofKind = (kind: Check['kind'], checks: Check[]) => checks.filter((check) => check.kind === kind);

const proceeds = (part: Partial<Placement['proceeds']>): Placement['proceeds'] => ({
  offered: null,
  minimum: null,
  overAllotment: null,
  thisClosing: null,
  closedToDate: null,
  ...part,
});

describe('count x price', () => {
  test('agrees with a rounded total, and names its figures', () => {
    expect(ofPlacements(placement())).toEqual([
      {
        kind: 'count_x_price',
        status: 'ok',
        stated: 1_000_000,
        computed: 1_000_000.25,
        at: [
          '/placements/0/proceeds/thisClosing',
          '/placements/0/securities/0/count',
          '/placements/0/securities/0/price',
        ],
      },
    ]);
  });

  test('is off where the stated proceeds are another figure', () => {
    expect(ofPlacements(placement({ securities: [security({ proceeds: 1_100_000 })] }))).toMatchObject([
      {
        status: 'off',
        stated: 1_100_000,
        at: ['/placements/0/securities/0/proceeds', expect.any(String), expect.any(String)],
      },
    ]);
  });

  test('is unknown without a price', () => {
    expect(ofPlacements(placement({ securities: [security({ price: null })] }))).toMatchObject([
      { status: 'unknown', computed: null },
    ]);
  });

  test('uses the size of the offer before any closing, and says nothing without a stated total', () => {
    const announced = placement({ stage: 'announced', proceeds: proceeds({ offered: 1_000_000 }) });
    expect(ofPlacements(announced)).toMatchObject([
      { status: 'ok', at: ['/placements/0/proceeds/offered', expect.any(String), expect.any(String)] },
    ]);
    expect(ofPlacements(placement({ proceeds: proceeds({}) }))).toEqual([]);
  });
});

describe('sums', () => {
  const legs = [security({ proceeds: 600_000 }), security({ proceeds: 400_000 })];

  test('legs add up to the closing', () => {
    expect(ofKind('sum_of_legs', ofPlacements(placement({ securities: legs })))).toMatchObject([
      {
        status: 'ok',
        stated: 1_000_000,
        computed: 1_000_000,
        at: [
          '/placements/0/proceeds/thisClosing',
          '/placements/0/securities/0/proceeds',
          '/placements/0/securities/1/proceeds',
        ],
      },
    ]);
  });

  test('counts x prices add up to the closing where legs state no proceeds', () => {
    const counted = [security({ count: 1_000_000, price: 0.6 }), security({ count: 2_000_000, price: 0.2 })];
    expect(ofKind('sum_of_counts_x_prices', ofPlacements(placement({ securities: counted })))).toMatchObject([
      {
        status: 'ok',
        stated: 1_000_000,
        computed: 1_000_000,
        at: [
          '/placements/0/proceeds/thisClosing',
          '/placements/0/securities/0/count',
          '/placements/0/securities/0/price',
          '/placements/0/securities/1/count',
          '/placements/0/securities/1/price',
        ],
      },
    ]);
    const short = [security({ count: 1_000_000, price: 0.6 }), security({ count: 1_000_000, price: 0.2 })];
    expect(ofKind('sum_of_counts_x_prices', ofPlacements(placement({ securities: short })))).toMatchObject([
      { status: 'off', computed: 800_000 },
    ]);
  });

  test('a leg without proceeds, count or price leaves the sum unknown', () => {
    const checks = ofPlacements(placement({ securities: [legs[0]!, security({ price: null })] }));
    expect(ofKind('sum_of_legs', checks)).toMatchObject([{ status: 'unknown', computed: null }]);
  });

  test('tranches add up to what has closed', () => {
    const first = placement({ tranche: 1, stage: 'tranche_closed', proceeds: proceeds({ thisClosing: 300_000 }) });
    const second = placement({ tranche: 2, proceeds: proceeds({ thisClosing: 200_000, closedToDate: 500_000 }) });
    expect(ofKind('sum_of_tranches', ofPlacements(first, second))).toMatchObject([
      {
        status: 'ok',
        stated: 500_000,
        computed: 500_000,
        at: [
          '/placements/1/proceeds/closedToDate',
          '/placements/0/proceeds/thisClosing',
          '/placements/1/proceeds/thisClosing',
        ],
      },
    ]);
    expect(ofKind('sum_of_tranches', ofPlacements(second))).toEqual([]);
  });
});

describe('fee percent x gross', () => {
  test.each<[cash: number, status: Check['status']]>([
    [60_000, 'ok'],
    [45_000, 'ok'], // finders brought in only a part
    [75_000, 'off'],
  ])('%d at 6%% of a million is %s', (cash, status) => {
    const checks = ofPlacements(placement({ finderFees: fees({ cash, cashPercent: 6 }) }));
    expect(ofKind('fee_percent_x_gross', checks)).toMatchObject([{ status, stated: cash, computed: 60_000 }]);
  });

  test('a fee in dollars alone has nothing to compare', () => {
    expect(ofKind('fee_percent_x_gross', ofPlacements(placement({ finderFees: fees({ cash: 5_000 }) })))).toEqual([]);
  });
});

describe('tonnage x grade', () => {
  test.each<[what: string, part: Partial<ResourceEstimate>, status: Check['status']]>([
    ['g/t and ounces', {}, 'ok'],
    ['a factor of ten', { contained: [{ commodity: 'Au', amount: 25_700, unit: 'oz' }] }, 'off'],
    ['3 % is rounding', { contained: [{ commodity: 'Au', amount: 264_000, unit: 'oz' }] }, 'ok'],
    [
      'percent and pounds',
      {
        grades: [{ commodity: 'Cu', value: 0.5, unit: '%' }],
        contained: [{ commodity: 'Cu', amount: 22_046_000, unit: 'lb' }],
      },
      'ok',
    ],
    [
      'ounces per short ton',
      {
        tonnageUnit: 'st',
        grades: [{ commodity: 'Au', value: 0.1, unit: 'oz/st' }],
        contained: [{ commodity: 'Au', amount: 200_000, unit: 'oz' }],
      },
      'ok',
    ],
    ['a metal without a grade', { grades: [] }, 'unknown'],
    ['no tonnage', { tonnage: null }, 'unknown'],
    ['units that do not multiply', { grades: [{ commodity: 'Au', value: 4, unit: 'mg/L' }] }, 'unknown'],
  ])('%s', (_, part, status) => {
    expect(ofResources(estimate(part))).toMatchObject([{ kind: 'tonnage_x_grade', status }]);
  });

  test('few printed digits leave room: 0.2 Moz may be 0.15 or 0.25', () => {
    const rounded = estimate({ contained: [{ commodity: 'Au', amount: 200_000, unit: 'oz' }] });
    const at = '/resources/0/contained/0/amount';
    const quoted = (quote: string) => ({ [at]: { quote, start: 0, end: quote.length, rule: 'test' } });
    const status = (quote: string) =>
      checkRelease({ placements: [], resources: [rounded], evidence: quoted(quote) })[0]?.status;
    expect(status('0.2 Moz')).toBe('ok');
    expect(status('0.200 Moz')).toBe('off');
    expect(status('200.0 koz')).toBe('off');
  });

  test('names the metal, the tonnage and the grade of the same metal', () => {
    const grades = [
      { commodity: 'Ag', value: 30, unit: 'g/t' },
      { commodity: 'Au', value: 4, unit: 'g/t' },
    ];
    expect(ofResources(estimate({ grades }))[0]?.at).toEqual([
      '/resources/0/contained/0/amount',
      '/resources/0/tonnage',
      '/resources/0/grades/1/value',
    ]);
  });
});

describe('measured + indicated', () => {
  const part = (category: ResourceEstimate['category'], tonnage: number, more: Partial<ResourceEstimate> = {}) =>
    estimate({ category, tonnage, contained: [], ...more });

  test('adds up within one deposit', () => {
    const checks = ofResources(
      part('measured', 1_000_000),
      part('indicated', 3_000_000),
      part('measured_and_indicated', 4_000_000),
    );
    expect(checks).toMatchObject([
      {
        kind: 'sum_of_categories',
        status: 'ok',
        at: ['/resources/2/tonnage', '/resources/0/tonnage', '/resources/1/tonnage'],
      },
    ]);
  });

  test("takes no other deposit's part", () => {
    expect(
      ofResources(part('measured', 1, { deposit: 'North' }), part('indicated', 3), part('measured_and_indicated', 4)),
    ).toEqual([]);
  });
});

test('computed values carry no float noise', () => {
  expect(product(1_800_000, 0.2)).toBe(360_000);
  expect(product(7, 0.07)).toBe(0.49);
  expect(total([0.1, 0.2])).toBe(0.3);
});
