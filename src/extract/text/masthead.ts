import type { Block, Document } from '../../document/document.ts';
import type { QuantityIndex } from '../quantity/index.ts';
import { datelineDate } from './dateline.ts';

/** Paragraphs shorter than this, before the first longer one, are names, dates, tickers and headlines. */
const SHORTEST_NEWS = 140;
/** No release opens with more blocks than this; what follows is news whatever it looks like. */
const LONGEST_MASTHEAD = 40;
const SENTENCE = /\p{Ll}[.!?](?:\s|["”’»)])|[.!?:;]["”’»)]{0,2}$/u;
const NOTICE =
  /^[/(\s]*(?:not (?:intended )?for|this (?:announcement|news release|press release|release)|le présent communiqué|ne pas)/i;

/** Index of the first block that tells the news: the one that opens with a dateline, or else the first paragraph of sentences. */
export function firstBodyBlock(document: Document, quantities: QuantityIndex): number {
  const opening = document.blocks.slice(0, LONGEST_MASTHEAD);
  const dateline = opening.findIndex((block) => isDateline(document, block, quantities));
  if (dateline !== -1) return isNews(document, opening[dateline]!) ? dateline : dateline + 1;
  const news = opening.findIndex((block) => isNews(document, block));
  if (news !== -1) return news;
  // Too short to tell: the first block is a title where others follow it.
  return opening.length > 1 ? 1 : 0;
}

/** A line with a date and little else belongs to the masthead; a dateline names a place or a wire, or the news follows it at once. */
function isDateline(document: Document, block: Block, quantities: QuantityIndex): boolean {
  const date = datelineDate(document.text, block, quantities);
  if (date === null) return false;
  return isNews(document, block) || /--|[–—]$|\/$/.test(document.text.slice(date.end, block.end));
}

function isNews({ text }: Document, block: Block): boolean {
  if (block.kind !== 'paragraph') return false;
  const words = text.slice(block.start, block.end);
  return words.length >= SHORTEST_NEWS && SENTENCE.test(words) && !NOTICE.test(words);
}
