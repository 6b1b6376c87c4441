import type { Draft } from '../found.ts';
import type { ResourceEstimate } from '../release.ts';
import type { ReleaseText } from '../text/release-text.ts';
import { draftOf } from './draft.ts';
import { readProse } from './prose/index.ts';
import { readTables } from './table/index.ts';

/** The mineral resource and reserve estimates of the issuer's own ground, as drafts whose figures carry their places. */
export function readResources(text: ReleaseText, issuerName: string | null): Draft<ResourceEstimate>[] {
  const candidates = [...readTables(text), ...readProse(text, issuerName)];
  return candidates.map(draftOf);
}
