import { load } from 'cheerio';
import type { Release } from '../../src/extract/release.ts';
import type { Tally } from './tally.ts';

/** Every number of the facts must carry a quote, and the quote must stand in what a reader of the source sees. */
export function scoreEvidence(tally: Tally, release: Release, source: string, isHtml: boolean): void {
  const seen = bare(isHtml ? visibleText(source) : source);
  for (const pointer of [
    ...numbersIn(release.placements, '/placements'),
    ...numbersIn(release.resources, '/resources'),
  ]) {
    const quote = release.evidence[pointer]?.quote ?? null;
    if (quote !== null && quote !== '' && seen.includes(bare(quote))) tally.right('evidence');
    else tally.miss({ group: 'evidence', where: pointer, want: 'a quote of the source', got: quote });
  }
}

/** Read with another parser than the document's own, so that a fault there does not hide itself. */
function visibleText(html: string): string {
  const page = load(html);
  page('script, style').remove();
  return page.root().text();
}

/** Words without what a page and its text may write differently: white space, cell borders, and kinds of quotes and dashes. */
function bare(words: string): string {
  return words
    .normalize('NFKC')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(/[\s|]+/g, '')
    .toLowerCase();
}

function numbersIn(value: unknown, pointer: string): string[] {
  if (typeof value === 'number') return [pointer];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => numbersIn(child, `${pointer}/${key}`));
}
