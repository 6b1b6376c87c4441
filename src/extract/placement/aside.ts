import type { Span } from '../../document/document.ts';

const LONGEST_ASIDE = 160;
const OTHER_BASIS =
  /formerly|previously|equivalent|pre-?consolidation|post-?consolidation|pre-?split|approximately\s+(?:US|C|A|CA|CDN)?[$£€]|about\s+(?:US|C|A)?[$£€]|soit\s+environ|anciennement/i;
const RESTATED = /^\s*\([^()]{0,80}?(?:post|pre)-?consolidation/i;

/** A figure in brackets that gives another's worth in other money, at another time or on another share basis; or one that such brackets replace. */
export function isAside(text: string, figure: Span): boolean {
  if (RESTATED.test(text.slice(figure.end, figure.end + 100))) return true;
  // Only the characters that an aside can span are looked at, so that a long text costs no more per figure than a short one.
  const before = text.slice(Math.max(0, figure.start - LONGEST_ASIDE), figure.start);
  const open = figure.start - before.length + before.lastIndexOf('(');
  if (!before.includes('(')) return false;
  const aside = text.slice(open, open + LONGEST_ASIDE);
  const close = open + aside.indexOf(')');
  if (close < figure.end) return false;
  return OTHER_BASIS.test(text.slice(open, close));
}
