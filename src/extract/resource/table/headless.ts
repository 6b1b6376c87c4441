import type { TableBlock, TableCell, TableRow } from '../../../document/document.ts';
import type { ReleaseText } from '../../text/release-text.ts';
import { cellDecimal, isNil } from './cell.ts';
import { headingsOf, isFigureHeading, isLine, type Line } from './line.ts';

/** The headings of a table above it, for those that follow without. */
export interface Headings {
  cells: TableCell[];
  width: number;
}

const NUMBERED = /^(?:table|tableau)\s?\d/i;
const UNIT = /[)%]$/;
const MOST_LINES = 16;

/** A table that came without headings gets the lines above it as its headings, or those of the table before; others stay as they are. */
export function withHeadings(
  text: ReleaseText,
  table: TableBlock,
  first: number,
  earlier: Headings | null,
): { table: TableBlock; headings: Headings | null } {
  const opening = table.rows[0]!;
  const depth = opening.cells.findIndex(({ text: words }) => isFigure(words));
  if (table.headerRows > 0 || depth < 1) return { table, headings: null };
  const lines = linesAbove(text, first);
  const lastUnit = lines.findLastIndex(({ text: words }) => UNIT.test(words) || isFigureHeading(words));
  const own = headingsOf(lines.slice(0, lastUnit + 1), opening.cells.length - depth);
  const headings = own
    ? { cells: own, width: opening.cells.length }
    : earlier?.width === opening.cells.length
      ? earlier
      : null;
  if (!headings) return { table, headings: null };
  const section = lines.slice(lastUnit + 1).at(-1);
  const blanks = Array.from({ length: depth }, (): TableCell => ({ text: '', start: table.start, end: table.start }));
  const head: TableRow = { start: table.start, end: table.start, cells: [...blanks, ...headings.cells] };
  const sections: TableRow[] = section ? [{ ...section, cells: opening.cells.map(() => section) }] : [];
  return { table: { ...table, headerRows: 1, rows: [head, ...sections, ...table.rows] }, headings };
}

const isFigure = (words: string): boolean =>
  words !== '' &&
  (isNil(words) || cellDecimal(words, 'english') !== null || cellDecimal(words, 'continental') !== null);

function linesAbove({ document, text }: ReleaseText, first: number): Line[] {
  const lines: Line[] = [];
  for (let index = first - 1; index >= Math.max(0, first - MOST_LINES); index--) {
    const block = document.blocks[index]!;
    const words = text.slice(block.start, block.end);
    if (!isLine(block, words) || NUMBERED.test(words)) break;
    lines.unshift({ block: index, text: words, start: block.start, end: block.end });
  }
  return lines;
}
