import { isValue } from '../grid.ts';
import { isListItem } from '../text/line-kinds.ts';
import { wordsOf, type Line } from './lines.ts';

/** Lines of a table by their places among all lines; the first lines, up to `firstData`, may be headings. */
export interface Region {
  start: number;
  firstData: number;
  /** Exclusive. */
  end: number;
}

/** In sizes of the font: rows further apart are not of one table, headings further from it not its headings. */
const FURTHEST_ROW = 5;
const FURTHEST_HEADING = 3.2;
const MOST_LINES_WITHOUT_FIGURES = 4;
const MOST_HEADING_LINES = 10;
/** A line with more words than this, without wide gaps, is a sentence. */
const LONGEST_TITLE = 60;
/** In justified text every gap is a little wide; between cells one at least is wider, in sizes of the font. */
const CELL_GAP = 1.2;

/** The table that begins at the line `at` with figures in columns, and its headings above, down from `from`. null where there is none. */
export function regionAt(lines: readonly Line[], at: number, from: number): Region | null {
  if (!isRow(lines[at]!)) return null;
  let end = at + 1;
  for (let next = end; next < lines.length && next - end <= MOST_LINES_WITHOUT_FIGURES; next += 1) {
    const line = lines[next]!;
    if (distance(lines[next - 1]!, line) > FURTHEST_ROW * line.size || isSentence(line)) break;
    if (isRow(line)) end = next + 1;
    else if (isHeadingRow(line) && !isPageTop(lines, next)) break;
  }
  return { start: firstHeading(lines, at, from), firstData: at, end };
}

/** A line of cells with a figure to the right of the first. */
export function isRow(line: Line): boolean {
  const { pieces } = line;
  if (pieces.length < 2 || !pieces.slice(1).some(({ text }) => isValue(text))) return false;
  return !isJustified(line) && !(pieces.length === 2 && isListItem(wordsOf(line)));
}

/** Three words or more side by side, no figure: the headings of another table. */
function isHeadingRow(line: Line): boolean {
  return line.pieces.length >= 3 && !line.pieces.some(({ text }) => isValue(text));
}

/** A table that goes on over a page may repeat its headings there. */
function isPageTop(lines: readonly Line[], at: number): boolean {
  const { page } = lines[at]!;
  return lines.slice(Math.max(0, at - MOST_LINES_WITHOUT_FIGURES), at).some((line) => line.page !== page);
}

function isSentence(line: Line): boolean {
  return isJustified(line) || (line.pieces.length === 1 && wordsOf(line).length > LONGEST_TITLE);
}

function isJustified(line: Line): boolean {
  const isLong = wordsOf(line).length > LONGEST_TITLE;
  return isLong && line.pieces.length > 1 && widestGap(line) < CELL_GAP * line.size;
}

function widestGap({ pieces }: Line): number {
  return pieces.reduce(
    (widest, piece, index) => Math.max(widest, piece.left - (pieces[index - 1]?.right ?? piece.left)),
    0,
  );
}

function firstHeading(lines: readonly Line[], data: number, from: number): number {
  let start = data;
  for (let at = data - 1; at >= Math.max(from, data - MOST_HEADING_LINES); at -= 1) {
    const line = lines[at]!;
    const below = lines[at + 1]!;
    if (distance(line, below) > FURTHEST_HEADING * below.size || isSentence(line)) break;
    if (line.pieces.length > 1) start = at;
    else if (!mayHead(line, lines[data]!)) break;
  }
  return start;
}

/** A lone piece among heading lines stands in one column: words that begin at the table's edge and leave its first column are a title. */
function mayHead(line: Line, row: Line): boolean {
  const [first, second] = row.pieces;
  return line.left >= first!.right || line.right <= second!.left;
}

/** From baseline to baseline; across a page's end the distance tells nothing. */
function distance(above: Line, below: Line): number {
  return above.page === below.page ? below.baseline - above.baseline : 0;
}
