import type { Placement, Release, ResourceEstimate, Security, Warrant } from '../../src/extract/release.ts';

/** A release that says nothing, and parts that say little: tests name what they are about. */
export function release(facts: Partial<Release> = {}): Release {
  return {
    kind: 'other',
    language: 'en',
    issuer: { name: null, listings: [] },
    headline: null,
    date: null,
    placements: [],
    resources: [],
    evidence: {},
    derived: [],
    checks: [],
    extractorVersion: '1',
    ...facts,
  };
}

export function placement(facts: Partial<Placement> = {}): Placement {
  return {
    stage: 'announced',
    distribution: null,
    life: false,
    currency: 'CAD',
    proceeds: { offered: null, minimum: null, overAllotment: null, thisClosing: null, closedToDate: null },
    tranche: null,
    closingDate: null,
    securities: [],
    finderFees: null,
    holdMonths: null,
    holdExpiryDate: null,
    insiders: null,
    ...facts,
  };
}

export function security(facts: Partial<Security> = {}): Security {
  return { kind: 'unit', flowThrough: false, count: null, price: null, proceeds: null, warrants: [], ...facts };
}

export function warrant(facts: Partial<Warrant> = {}): Warrant {
  return {
    perUnit: null,
    exercise: [],
    termMonths: null,
    expiryDate: null,
    transferable: null,
    acceleration: null,
    ...facts,
  };
}

export function resource(facts: Partial<ResourceEstimate> = {}): ResourceEstimate {
  return {
    project: null,
    deposit: null,
    category: 'indicated',
    kind: 'resource',
    tonnage: null,
    tonnageUnit: null,
    grades: [],
    contained: [],
    cutoff: null,
    effectiveDate: null,
    announced: true,
    ...facts,
  };
}
