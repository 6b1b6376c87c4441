import type { Draft } from '../found.ts';
import type { ResourceEstimate } from '../release.ts';
import type { ReleaseText } from '../text/release-text.ts';
import { draftOf } from './draft.ts';
import type { Candidate } from './estimate.ts';
import { readProse } from './prose/index.ts';
import { markAnnounced } from './refine/announced.ts';
import { nameCommodities } from './refine/commodity.ts';
import { markHistorical } from './refine/history.ts';
import { leaveOutImpurities } from './refine/impurity.ts';
import { mergeCandidates } from './refine/merge.ts';
import { nameCandidates } from './refine/name.ts';
import { tellPitsApart } from './refine/pit.ts';
import { keepingRows } from './refine/put-aside.ts';
import { refuseImpossible } from './refine/refuse.ts';
import { fillReleaseWide } from './refine/release-wide.ts';
import { isRoyaltyHolder } from './refine/royalty-holder.ts';
import { readTables } from './table/index.ts';

/** What the reader of resources needs to know of the release besides its text. */
export interface ResourceContext {
  issuer: string | null;
  headline: string | null;
}

/** More rows than any release has: what comes behind is a text made to keep the reader busy. */
const MOST_CANDIDATES = 400;

/** Every estimate names a class, in full or as tables shorten it. Most releases name none: they are done with after this one look. */
const CLASS_NAME =
  /measured|mesur|indicated|indiqu|inferred|inf[ée]r|pr[ée]sum|prove[nd]|prouv|probable|(?<![\p{L}\d])(?:meas?|ind|inf|prov|prob|m\s?(?:[&+]|and)\s?i|mi&i|p\s?[&+]\s?p|2p)(?!\p{L})/iu;

/** In order: what is proposed is named, refused, joined, and marked as news or background. */
const refinersFor = (
  text: ReleaseText,
  { headline }: ResourceContext,
): ((candidates: Candidate[]) => Candidate[])[] => [
  (candidates) => nameCommodities(text, candidates),
  (candidates) => nameCandidates(text, candidates),
  (candidates) => keepingRows(text, candidates, refuseImpossible(candidates), 'its units were plainly misread'),
  leaveOutImpurities,
  (candidates) => keepingRows(text, candidates, mergeCandidates(candidates), 'told again, by a fuller row'),
  tellPitsApart,
  (candidates) => markHistorical(text, candidates),
  (candidates) => markAnnounced(text, headline, candidates),
  (candidates) => fillReleaseWide(text, candidates),
];

/** The mineral resource and reserve estimates of the issuer's own ground, as drafts whose figures carry their places. */
export function readResources(text: ReleaseText, context: ResourceContext): Draft<ResourceEstimate>[] {
  if (!CLASS_NAME.test(text.text) || isRoyaltyHolder(text, context.issuer)) return [];
  let candidates = [...readTables(text), ...readProse(text, context.issuer)].slice(0, MOST_CANDIDATES);
  if (candidates.length === 0) return [];
  for (const refine of refinersFor(text, context)) candidates = refine(candidates);
  return candidates.map(draftOf);
}
