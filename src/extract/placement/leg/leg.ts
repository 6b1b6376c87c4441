import type { Span } from '../../../document/document.ts';
import type { Draft } from '../../found.ts';
import type { Security } from '../../release.ts';
import type { Sentence } from '../../text/release-text.ts';

/** A kind of security sold, with the names by which the release speaks of it. */
export interface Leg {
  draft: Draft<Security>;
  /** Lower-case names and defined terms: "ft unit", "units", "hard dollar unit". */
  names: string[];
  /** Where the leg is spoken of. */
  mentions: Span[];
}

/** What one offering covers: the sentences that speak of it, in reading order, and its legs. */
export interface DealScope {
  sentences: Sentence[];
  legs: Leg[];
}
