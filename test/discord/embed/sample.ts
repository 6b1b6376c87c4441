import type { Placement, Release, ResourceEstimate, Security, Warrant } from '../../../src/extract/release.ts';

/** A release of our own making, as the extractor would give it; no such issuer or deal exists. Parts are replaced by a test's own. */
export function sampleRelease(parts: Partial<Release> = {}): Release {
  return {
    kind: 'placement',
    language: 'en',
    issuer: {
      name: 'Tamarack Ridge Gold Corp.',
      listings: [
        { exchange: 'TSXV', symbol: 'TRG' },
        { exchange: 'FSE', symbol: 'T4R' },
      ],
    },
    headline: 'Tamarack Ridge Closes $420,000 Flow-Through Financing',
    date: '2024-03-08',
    placements: [samplePlacement()],
    resources: [sampleResource()],
    evidence: {},
    derived: [],
    checks: [],
    extractorVersion: '1',
    ...parts,
  };
}

export function samplePlacement(parts: Partial<Placement> = {}): Placement {
  return {
    stage: 'closed',
    distribution: null,
    life: false,
    currency: 'CAD',
    proceeds: { offered: null, minimum: null, overAllotment: null, thisClosing: 420_000, closedToDate: 420_000 },
    tranche: null,
    closingDate: null,
    securities: [sampleSecurity()],
    finderFees: {
      cash: 25_200,
      cashPercent: null,
      warrants: null,
      warrantPercent: null,
      warrantPrice: null,
      warrantTermMonths: null,
    },
    holdMonths: 4,
    holdExpiryDate: null,
    insiders: null,
    ...parts,
  };
}

export function sampleSecurity(parts: Partial<Security> = {}): Security {
  return {
    kind: 'unit',
    flowThrough: true,
    count: 2_800_000,
    price: 0.15,
    proceeds: 420_000,
    warrants: [sampleWarrant()],
    ...parts,
  };
}

export function sampleWarrant(parts: Partial<Warrant> = {}): Warrant {
  return {
    perUnit: 0.5,
    exercise: [
      { price: 0.25, fromMonth: 0, toMonth: 6 },
      { price: 0.4, fromMonth: 6, toMonth: 18 },
    ],
    termMonths: 18,
    expiryDate: null,
    transferable: false,
    acceleration: null,
    ...parts,
  };
}

export function sampleResource(parts: Partial<ResourceEstimate> = {}): ResourceEstimate {
  return {
    project: 'Heron Lake',
    deposit: null,
    category: 'inferred',
    kind: 'resource',
    tonnage: 1_340_000,
    tonnageUnit: 't',
    grades: [{ commodity: 'Au', value: 4.1, unit: 'g/t' }],
    contained: [{ commodity: 'Au', amount: 176_600, unit: 'oz' }],
    cutoff: null,
    effectiveDate: null,
    announced: false,
    ...parts,
  };
}

/** All words of an embed, as a person reads them from top to bottom. */
export function wordsOf(embed: {
  author?: { name: string };
  title?: string;
  description?: string;
  fields?: { name: string; value: string }[];
  footer?: { text: string };
}): string {
  return [
    embed.author?.name,
    embed.title,
    embed.description,
    ...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
    embed.footer?.text,
  ].join('\n');
}
