import type { Placement, ResourceEstimate, Security, Warrant } from '../../src/extract/release.ts';

/** Facts for tests of what is computed from them: a closed placement of one leg, with what the test is about put in its place. */
export const warrant = (part: Partial<Warrant> = {}): Warrant => ({
  perUnit: 0.5,
  exercise: [{ price: 0.4, fromMonth: 0, toMonth: 24 }],
  termMonths: 24,
  expiryDate: null,
  transferable: null,
  acceleration: null,
  ...part,
});

export const security = (part: Partial<Security> = {}): Security => ({
  kind: 'unit',
  flowThrough: false,
  count: 4_000_001,
  price: 0.25,
  proceeds: null,
  warrants: [],
  ...part,
});

export const placement = (part: Partial<Placement> = {}): Placement => ({
  stage: 'closed',
  distribution: null,
  life: false,
  currency: 'CAD',
  proceeds: { offered: null, minimum: null, overAllotment: null, thisClosing: 1_000_000, closedToDate: 1_000_000 },
  tranche: null,
  closingDate: null,
  securities: [security()],
  finderFees: null,
  holdMonths: null,
  holdExpiryDate: null,
  insiders: null,
  ...part,
});

export const fees = (part: Partial<NonNullable<Placement['finderFees']>>): Placement['finderFees'] => ({
  cash: null,
  cashPercent: null,
  warrants: null,
  warrantPercent: null,
  warrantPrice: null,
  warrantTermMonths: null,
  ...part,
});

export const estimate = (part: Partial<ResourceEstimate> = {}): ResourceEstimate => ({
  project: 'Kettle Lake',
  deposit: null,
  category: 'inferred',
  kind: 'resource',
  tonnage: 2_000_000,
  tonnageUnit: 't',
  grades: [{ commodity: 'Au', value: 4, unit: 'g/t' }],
  contained: [{ commodity: 'Au', amount: 257_000, unit: 'oz' }],
  cutoff: null,
  effectiveDate: null,
  announced: true,
  ...part,
});
