import type { Span } from '../../document/document.ts';
import type { ReleaseText } from '../text/release-text.ts';

/** Blocks of news after the masthead in which a release still introduces its issuer. */
const LEAD_BLOCKS = 10;
const LONGEST_LEAD = 3_000;

/** The masthead and the first paragraphs: where the issuer, its tickers, the headline and the date stand. */
export function leadOf({ document, sections }: ReleaseText): Span {
  const body = sections.findIndex((section) => section !== 'masthead');
  const last = document.blocks[Math.min(document.blocks.length, body + LEAD_BLOCKS) - 1];
  const bodyStart = document.blocks[body]?.start ?? 0;
  return { start: 0, end: Math.min(last?.end ?? document.text.length, bodyStart + LONGEST_LEAD) };
}

/** A line of the masthead, trimmed. */
export interface Line extends Span {
  words: string;
  /** The container set it as a heading. */
  isHeading: boolean;
}

/** The masthead line by line: pasted text keeps several lines in one block. */
export function mastheadLines({ document, sections }: ReleaseText): Line[] {
  return document.blocks.flatMap((block, index) => {
    if (sections[index] !== 'masthead' || block.kind === 'table') return [];
    const lines: Line[] = [];
    let start = block.start;
    for (const raw of document.text.slice(block.start, block.end).split('\n')) {
      const words = raw.trim();
      const first = start + raw.length - raw.trimStart().length;
      if (words !== '')
        lines.push({ words, start: first, end: first + words.length, isHeading: block.kind === 'heading' });
      start += raw.length + 1;
    }
    return lines;
  });
}
