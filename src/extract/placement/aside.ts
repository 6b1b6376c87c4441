import type { Span } from '../../document/document.ts';

const LONGEST_ASIDE = 160;
const OTHER_BASIS =
  /formerly|previously|equivalent|pre-?consolidation|post-?consolidation|pre-?split|approximately\s+(?:US|C|A|CA|CDN)?[$£€]|about\s+(?:US|C|A)?[$£€]|soit\s+environ|anciennement/i;
const RESTATED = /^\s*\([^()]{0,80}?(?:post|pre)-?consolidation/i;

/** A figure in brackets that gives another's worth in other money, at another time or on another share basis; or one that such brackets replace. */
export function isAside(text: string, figure: Span): boolean {
  if (RESTATED.test(text.slice(figure.end, figure.end + 100))) return true;
  const open = text.lastIndexOf('(', figure.start);
  if (open === -1 || figure.start - open > LONGEST_ASIDE) return false;
  const close = text.indexOf(')', open);
  if (close === -1 || close < figure.end || close - open > LONGEST_ASIDE) return false;
  return OTHER_BASIS.test(text.slice(open, close));
}
