import { EXTRACTOR_VERSION, type Release } from '../../src/extract/release.ts';

/** A release with no facts but its issuer: enough where the facts themselves do not matter. */
export function sampleRelease(changes: Partial<Release> = {}): Release {
  return {
    kind: 'other',
    language: 'en',
    issuer: { name: 'Larch Hill Minerals Inc.', listings: [{ exchange: 'TSXV', symbol: 'LHM' }] },
    headline: 'Larch Hill Minerals Appoints a Director',
    date: null,
    placements: [],
    resources: [],
    evidence: {},
    derived: [],
    checks: [],
    extractorVersion: EXTRACTOR_VERSION,
    ...changes,
  };
}
