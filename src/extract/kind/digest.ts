import type { ReleaseText } from '../text/release-text.ts';
import { findCompanyNames, foldCompanyName } from '../issuer/company-name.ts';
import { readHeadline } from '../issuer/headline.ts';

/** A company's name that opens a paragraph stands this near to its beginning. */
const OPENING = 100;
const FEWEST_COMPANIES = 3;

/**
 * Whether a page tells the news of several companies one after the other: their names open its paragraphs, and its
 * headline names none of them. Such a page has no issuer.
 */
export function isDigest(release: ReleaseText): boolean {
  const { text, document, sections } = release;
  const companies = new Set(
    document.blocks.flatMap((block, index) => {
      if (block.kind !== 'paragraph' || sections[index] !== 'body') return [];
      const [first] = findCompanyNames(text.slice(block.start, Math.min(block.end, block.start + OPENING)));
      return first?.start === 0 ? foldCompanyName(first.name) : [];
    }),
  );
  if (companies.size < FEWEST_COMPANIES) return false;
  const title = ` ${foldCompanyName(readHeadline(release, [])?.value ?? '')} `;
  return ![...companies].some((name) => title.includes(` ${name.split(' ')[0]} `));
}
