import type { Release } from '../../src/extract/release.ts';
import { judge } from './judge.ts';
import type { ReleaseLabel } from './label.ts';
import { scoreEvidence } from './score-evidence.ts';
import { scoreIssuer } from './score-issuer.ts';
import { scorePlacements } from './score-placement.ts';
import { scoreResources } from './score-resource.ts';
import { Tally } from './tally.ts';

export interface Source {
  text: string;
  isHtml: boolean;
}

/** Judges the answer for one release against its label. No answer (null) misses all that the label has. */
export function scoreRelease(want: ReleaseLabel, got: Release | null, source: Source): Tally {
  const tally = new Tally();
  scoreIssuer(tally, want.issuer, got?.issuer);
  judge(tally, 'headline', 'headline', want.headline, got?.headline);
  judge(tally, 'date', 'date', want.date, got?.date);
  scorePlacements(tally, want.placements, got?.placements ?? []);
  scoreResources(tally, want.resources, got?.resources ?? []);
  if (got !== null) scoreEvidence(tally, got, source.text, source.isHtml);
  return tally;
}
