import type { Block, Span } from '../../../document/document.ts';
import type { ReleaseText } from '../../text/release-text.ts';
import { readLabel } from './label.ts';

/** What stands around a table: the lines that introduce it and the notes under it. */
export interface TableContext {
  /** The caption and lead-in, nearest last. */
  before: Span[];
  /** The notes, as far as they go. */
  after: Span[];
  caption: string;
}

const CAPTION =
  /^(?:table|tableau|figure)\s?\d|resource|reserve|estimate|\bMRE\b|ressource|réserve|estimation|cut-?off|sensitiv|mine plan|feed|measured|indicated|inferred|proven|probable|mesuré|indiqué|inféré|présumé/i;
const NUMBERED = /^(?:table|tableau)\s?\d/i;
const LONGEST_LEAD_IN = 700;
const LONGEST_CAPTION = 200;
const MOST_BEFORE = 3;
const MOST_NOTES = 14;

/** The context of the table between two blocks; for a table block both are the same. */
export function contextOf({ document, sections, text }: ReleaseText, first: number, last: number): TableContext {
  const words = (block: Block): string => text.slice(block.start, block.end);
  const before: Block[] = [];
  for (let i = first - 1; i >= Math.max(0, first - MOST_BEFORE); i--) {
    const block = document.blocks[i]!;
    if (block.kind === 'table' || block.kind === 'list_item' || words(block).length > LONGEST_LEAD_IN) break;
    before.unshift(block);
    if (NUMBERED.test(words(block)) || (block.kind === 'heading' && !isBareClass(words(block)))) break;
  }
  const after: Block[] = [];
  for (let i = last + 1; i < document.blocks.length && after.length < MOST_NOTES; i++) {
    const block = document.blocks[i]!;
    if (block.kind === 'table' || sections[i] === 'about') break;
    if (NUMBERED.test(words(block))) break;
    after.push(block);
  }
  return { before, after, caption: captionOf(before.map(words)) };
}

/** The numbered line, else the nearest line that speaks of an estimate; and the class that a line of its own gives to what is under it. */
function captionOf(lines: readonly string[]): string {
  const captions = lines.filter((line) => line.length <= LONGEST_CAPTION && CAPTION.test(line));
  const numbered = captions.find((line) => NUMBERED.test(line));
  const nearest = captions.at(-1) ?? '';
  return numbered && numbered !== nearest && isBareClass(nearest) ? `${numbered} ${nearest}` : (numbered ?? nearest);
}

/** "MEASURED & INDICATED": nothing but a class. */
function isBareClass(line: string): boolean {
  const { category, name } = readLabel(line);
  return category !== null && name === '';
}
