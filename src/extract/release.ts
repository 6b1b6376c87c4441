import { z } from 'zod';

/** The rules' version: it rises with each change that can change an answer, and is shown in the embed's footer. */
export const EXTRACTOR_VERSION = '1';

const amount = z.number().nonnegative();
const months = z.number().nonnegative();
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const Currency = z.enum(['CAD', 'USD', 'AUD', 'GBP', 'EUR']);
export type Currency = z.infer<typeof Currency>;

/** Where an issuer's securities trade. Exchange codes as in the README: TSX, TSXV, CSE, CBOE, NYSE, NYSE-A, NASDAQ, OTCQX, OTCQB, OTC, FSE, ASX, LSE, AIM, JSE … */
export const Listing = z.strictObject({ exchange: z.string(), symbol: z.string() });
export type Listing = z.infer<typeof Listing>;

export const Issuer = z.strictObject({ name: z.string().nullable(), listings: z.array(Listing) });
export type Issuer = z.infer<typeof Issuer>;

/** One exercise price and the months after closing in which it holds; `toMonth` is null where the term is a date only. */
export const ExerciseStep = z.strictObject({ price: amount, fromMonth: months, toMonth: months.nullable() });
export type ExerciseStep = z.infer<typeof ExerciseStep>;

/** The issuer may shorten the term once the shares trade at `triggerPrice` for `tradingDays`, with `noticeDays` of notice. */
export const Acceleration = z.strictObject({
  triggerPrice: amount.nullable(),
  tradingDays: amount.nullable(),
  noticeDays: amount.nullable(),
});
export type Acceleration = z.infer<typeof Acceleration>;

export const Warrant = z.strictObject({
  /** Whole warrants per security sold: one-half of one warrant is 0.5. */
  perUnit: amount.nullable(),
  exercise: z.array(ExerciseStep),
  termMonths: months.nullable(),
  expiryDate: isoDate.nullable(),
  /** null where the release does not say. */
  transferable: z.boolean().nullable(),
  acceleration: Acceleration.nullable(),
});
export type Warrant = z.infer<typeof Warrant>;

export const SecurityKind = z.enum([
  'unit',
  'share',
  'subscription_receipt',
  'special_warrant',
  'convertible_debenture',
  'note',
]);
export type SecurityKind = z.infer<typeof SecurityKind>;

/** One kind of security sold (a leg). Money is in the placement's currency. */
export const Security = z.strictObject({
  kind: SecurityKind,
  flowThrough: z.boolean(),
  /** Sold in this closing or, for an announcement, the maximum offered. */
  count: amount.nullable(),
  price: amount.nullable(),
  /** This leg's gross proceeds, where stated. */
  proceeds: amount.nullable(),
  warrants: z.array(Warrant),
});
export type Security = z.infer<typeof Security>;

export const Proceeds = z.strictObject({
  /** Maximum gross size of the offering without the over-allotment option. */
  offered: amount.nullable(),
  minimum: amount.nullable(),
  overAllotment: amount.nullable(),
  /** Gross proceeds of the closing that this release reports. */
  thisClosing: amount.nullable(),
  /** All closings of this offering so far. */
  closedToDate: amount.nullable(),
});
export type Proceeds = z.infer<typeof Proceeds>;

/** Finders', agents' and underwriters' compensation: money, percent of gross, warrants, percent of securities sold. */
export const FinderFees = z.strictObject({
  cash: amount.nullable(),
  cashPercent: amount.nullable(),
  warrants: amount.nullable(),
  warrantPercent: amount.nullable(),
  warrantPrice: amount.nullable(),
  warrantTermMonths: months.nullable(),
});
export type FinderFees = z.infer<typeof FinderFees>;

export const Stage = z.enum(['announced', 'upsized', 'amended', 'tranche_closed', 'closed', 'terminated', 'update']);
export type Stage = z.infer<typeof Stage>;

export const Distribution = z.enum(['non_brokered', 'brokered', 'bought_deal']);
export type Distribution = z.infer<typeof Distribution>;

export const Placement = z.strictObject({
  stage: Stage,
  distribution: Distribution.nullable(),
  /** Under the Listed Issuer Financing Exemption (Part 5A of NI 45-106). */
  life: z.boolean(),
  currency: Currency.nullable(),
  proceeds: Proceeds,
  /** 1, 2, 3 …; null for a single closing. */
  tranche: z.number().int().positive().nullable(),
  closingDate: isoDate.nullable(),
  securities: z.array(Security),
  /** null when the release mentions no fee. */
  finderFees: FinderFees.nullable(),
  holdMonths: months.nullable(),
  holdExpiryDate: isoDate.nullable(),
  insiders: z.strictObject({ amount: amount.nullable(), count: amount.nullable() }).nullable(),
});
export type Placement = z.infer<typeof Placement>;

export const ResourceCategory = z.enum([
  'measured',
  'indicated',
  'measured_and_indicated',
  'inferred',
  'proven',
  'probable',
  'proven_and_probable',
]);
export type ResourceCategory = z.infer<typeof ResourceCategory>;

/** `commodity` is a metal or oxide as the release writes it: Au, Ag, Cu, U3O8, Li2O, AuEq, diamonds … `unit` as stated: g/t, %, ppm, oz/st … */
export const Grade = z.strictObject({ commodity: z.string(), value: amount, unit: z.string() });
export type Grade = z.infer<typeof Grade>;

/** `amount` in base units: oz, lb, t, kg or ct. */
export const ContainedMetal = z.strictObject({ commodity: z.string(), amount, unit: z.string() });
export type ContainedMetal = z.infer<typeof ContainedMetal>;

export const Cutoff = z.strictObject({ value: amount, unit: z.string().nullable(), commodity: z.string().nullable() });
export type Cutoff = z.infer<typeof Cutoff>;

/** One row per deposit (or zone) and category. */
export const ResourceEstimate = z.strictObject({
  project: z.string().nullable(),
  /** null for a project's total or where the release names no deposit. */
  deposit: z.string().nullable(),
  category: ResourceCategory,
  kind: z.enum(['resource', 'reserve', 'historical']),
  tonnage: amount.nullable(),
  /** t: metric tonnes; st: short tons. */
  tonnageUnit: z.enum(['t', 'st']).nullable(),
  grades: z.array(Grade),
  contained: z.array(ContainedMetal),
  cutoff: Cutoff.nullable(),
  effectiveDate: isoDate.nullable(),
  /** true: this release announces it; false: background ("About …"). */
  announced: z.boolean(),
});
export type ResourceEstimate = z.infer<typeof ResourceEstimate>;

/** The words that a value was read from: `quote` stands in the document's text at [start, end). */
export const Evidence = z.strictObject({
  quote: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  rule: z.string(),
});
export type Evidence = z.infer<typeof Evidence>;

/** A value that Assay computed: never stated, always shown with "≈". `from` are JSON pointers of its inputs. */
export const Derived = z.strictObject({
  name: z.enum([
    'warrants_issued',
    'proceeds_if_exercised',
    'fee_percent_of_gross',
    'free_trading_date',
    'warrant_expiry_date',
    'contained_metal',
  ]),
  /** JSON pointer of the object that it belongs to. */
  at: z.string(),
  value: z.union([z.number(), z.string()]),
  unit: z.string().nullable(),
  from: z.array(z.string()),
});
export type Derived = z.infer<typeof Derived>;

/** An arithmetic check of stated figures against each other. `unknown`: an input is missing. */
export const Check = z.strictObject({
  kind: z.enum([
    'count_x_price',
    'sum_of_legs',
    'sum_of_counts_x_prices',
    'sum_of_tranches',
    'fee_percent_x_gross',
    'tonnage_x_grade',
    'sum_of_categories',
  ]),
  status: z.enum(['ok', 'off', 'unknown']),
  stated: z.number().nullable(),
  computed: z.number().nullable(),
  /** JSON pointers of the figures that were compared, the stated one first. */
  at: z.array(z.string()),
});
export type Check = z.infer<typeof Check>;

/** What sort of news a release is, so that one without a placement still gets the right title. */
export const ReleaseKind = z.enum([
  'placement',
  'resource_estimate',
  'drill_results',
  'economic_study',
  'debt_settlement',
  'options_grant',
  'warrant_amendment',
  'warrant_exercise',
  'share_buyback',
  'acquisition',
  'results',
  'management',
  'early_warning',
  'digest',
  'other',
]);
export type ReleaseKind = z.infer<typeof ReleaseKind>;

export const Release = z.strictObject({
  kind: ReleaseKind,
  language: z.enum(['en', 'fr']),
  issuer: Issuer,
  headline: z.string().nullable(),
  date: isoDate.nullable(),
  placements: z.array(Placement),
  resources: z.array(ResourceEstimate),
  /** JSON pointer (`/placements/0/securities/0/count`) to evidence, for every number and most strings. */
  evidence: z.record(z.string(), Evidence),
  derived: z.array(Derived),
  checks: z.array(Check),
  extractorVersion: z.string(),
});
/** The facts of one press release, version 1. Only what the release states, except in `derived`. */
export type Release = z.infer<typeof Release>;
