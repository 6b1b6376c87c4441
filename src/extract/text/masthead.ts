import type { Document } from '../../document/document.ts';

/** Paragraphs shorter than this, before the first longer one, are names, dates, tickers and headlines. */
const SHORTEST_NEWS = 140;
/** No release opens with more lines than this. */
const LONGEST_MASTHEAD = 24;
const SENTENCE_INSIDE = /\p{Ll}[^.!?]{20,600}[.!?](?:\s|$)/u;
const DATELINE = /-{2}|[–—]|\) ?[-–—]|\d{4} ?[-–—]/;

/** Index of the first block that tells the news; the blocks before it are the masthead. */
export function firstBodyBlock(document: Document): number {
  const index = document.blocks.findIndex((block, i) => {
    if (i > LONGEST_MASTHEAD || block.kind === 'table') return i > LONGEST_MASTHEAD;
    if (block.kind === 'heading') return false;
    const words = document.text.slice(block.start, block.end);
    return (
      SENTENCE_INSIDE.test(words) &&
      (words.length >= SHORTEST_NEWS || DATELINE.test(words)) &&
      !/^(?:not for|this announcement|le présent communiqué)/i.test(words)
    );
  });
  return index === -1 ? Math.min(1, document.blocks.length) : index;
}
