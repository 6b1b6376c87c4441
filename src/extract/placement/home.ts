import type { Found } from '../found.ts';
import type { Currency } from '../release.ts';

/** What the placement readers need to know of the release as a whole. */
export interface Home {
  /** What a plain "$" stands for. */
  currency: Currency | null;
  issuer: string | null;
  headline: Found<string> | null;
  /** ISO date of the release. */
  date: string | null;
}
