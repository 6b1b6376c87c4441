import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import {
  Check,
  Currency,
  Derived,
  Distribution,
  Release,
  ReleaseKind,
  ResourceCategory,
  SecurityKind,
  Stage,
} from '../../../src/extract/release.ts';

/** Any words: markup, controls, emoji, very long ones. */
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('', ' ', '\u200B', '*_~`|[]<>@#:', '](https://a.example)', '```', '<@1>'),
  fc.integer({ min: 200, max: 3000 }).map((length) => 'a*😀 '.repeat(length / 4)),
);
const some = <T>(value: Arbitrary<T>) => fc.option(value);
const figure = fc.oneof(
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: 0, max: 1_000_000_000 }),
);
const months = fc.integer({ min: 0, max: 600 });
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const list = <T>(value: Arbitrary<T>, maxLength: number) => fc.array(value, { maxLength });
const oneOf = <T extends string>(schema: { options: readonly T[] }) => fc.constantFrom(...schema.options);

const warrant = fc.record({
  perUnit: some(figure),
  exercise: list(fc.record({ price: figure, fromMonth: months, toMonth: some(months) }), 6),
  termMonths: some(months),
  expiryDate: some(day),
  transferable: some(fc.boolean()),
  acceleration: some(fc.record({ triggerPrice: some(figure), tradingDays: some(figure), noticeDays: some(figure) })),
});

const security = fc.record({
  kind: oneOf(SecurityKind),
  flowThrough: fc.boolean(),
  count: some(figure),
  price: some(figure),
  proceeds: some(figure),
  warrants: list(warrant, 4),
});

const placement = fc.record({
  stage: oneOf(Stage),
  distribution: some(oneOf(Distribution)),
  life: fc.boolean(),
  currency: some(oneOf(Currency)),
  proceeds: fc.record({
    offered: some(figure),
    minimum: some(figure),
    overAllotment: some(figure),
    thisClosing: some(figure),
    closedToDate: some(figure),
  }),
  tranche: some(fc.integer({ min: 1, max: 20 })),
  closingDate: some(day),
  securities: list(security, 12),
  finderFees: some(
    fc.record({
      cash: some(figure),
      cashPercent: some(figure),
      warrants: some(figure),
      warrantPercent: some(figure),
      warrantPrice: some(figure),
      warrantTermMonths: some(months),
    }),
  ),
  holdMonths: some(months),
  holdExpiryDate: some(day),
  insiders: some(fc.record({ amount: some(figure), count: some(figure) })),
});

const resource = fc.record({
  project: some(words),
  deposit: some(words),
  category: oneOf(ResourceCategory),
  kind: fc.constantFrom('resource' as const, 'reserve' as const, 'historical' as const),
  tonnage: some(figure),
  tonnageUnit: some(fc.constantFrom('t' as const, 'st' as const)),
  grades: list(fc.record({ commodity: words, value: figure, unit: words }), 5),
  contained: list(fc.record({ commodity: words, amount: figure, unit: words }), 5),
  cutoff: some(fc.record({ value: figure, unit: some(words), commodity: some(words) })),
  effectiveDate: some(day),
  announced: fc.boolean(),
});

const pointer = fc.constantFrom(
  '/issuer/name',
  '/date',
  '/placements/0/stage',
  '/placements/0/proceeds/thisClosing',
  '/placements/0/securities/0/count',
  '/placements/0/securities/0/price',
  '/placements/0/securities/0/warrants/0/perUnit',
  '/placements/1/finderFees/cash',
  '/resources/0/tonnage',
  '/resources/0/grades/0/value',
  '/resources/1/contained/0/amount',
  '/resources/0/deposit',
  '/nowhere/0',
  '',
);

/** Any release that the schema allows, from empty to far beyond what one message holds. */
export const anyRelease: Arbitrary<Release> = fc
  .record({
    kind: oneOf(ReleaseKind),
    language: fc.constantFrom('en' as const, 'fr' as const),
    issuer: fc.record({ name: some(words), listings: list(fc.record({ exchange: words, symbol: words }), 8) }),
    headline: some(words),
    date: some(day),
    placements: list(placement, 4),
    resources: list(resource, 30),
    evidence: fc.dictionary(
      pointer,
      fc.record({ quote: words, start: fc.nat(10_000), end: fc.nat(10_000), rule: fc.constant('test') }),
    ),
    derived: list(
      fc.record({
        name: oneOf(Derived.shape.name),
        at: fc.constantFrom('/placements/0', '/placements/0/securities/0/warrants/0', '/placements/0/finderFees'),
        value: fc.oneof(figure, day, words),
        unit: some(words),
        from: fc.constant([]),
      }),
      10,
    ),
    checks: list(
      fc.record({
        kind: oneOf(Check.shape.kind),
        status: oneOf(Check.shape.status),
        stated: some(figure),
        computed: some(figure),
        at: list(pointer, 4),
      }),
      20,
    ),
    extractorVersion: words,
  })
  .map((release) => Release.parse(release));
