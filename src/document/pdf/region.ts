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
/** A lone heading wider than this part of a table, or this much larger than its rows, is its title. */
const WIDEST_HEADING = 0.4;
const LARGER = 1.1;
/** Rows stand at equal distances, give or take this part of them. */
const SAME_STEP = 0.15;
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
  const start = firstHeading(lines, at, from);
  return { start, firstData: isSectionTitle(lines, start, at) ? at - 1 : at, end };
}

/** A line of cells with a figure to the right of the first. */
export function isRow(line: Line): boolean {
  const { segments } = line;
  if (segments.length < 2 || !segments.slice(1).some(({ text }) => isFigures(text))) return false;
  return !isJustified(line) && !(segments.length === 2 && isListItem(wordsOf(line)));
}

/** Columns that stand close make one segment of several figures. */
function isFigures(text: string): boolean {
  return text.split(' ').every((word) => isValue(word)) || isValue(text);
}

/** Three words or more side by side, no figure: the headings of another table. */
function isHeadingRow(line: Line): boolean {
  return line.segments.length >= 3 && !line.segments.some(({ text }) => isValue(text));
}

/** A table that goes on over a page may repeat its headings there. */
function isPageTop(lines: readonly Line[], at: number): boolean {
  const { page } = lines[at]!;
  return lines.slice(Math.max(0, at - MOST_LINES_WITHOUT_FIGURES), at).some((line) => line.page !== page);
}

function isSentence(line: Line): boolean {
  return isJustified(line) || (line.segments.length === 1 && wordsOf(line).length > LONGEST_TITLE);
}

function isJustified(line: Line): boolean {
  const isLong = wordsOf(line).length > LONGEST_TITLE;
  return isLong && line.segments.length > 1 && widestGap(line) < CELL_GAP * line.size;
}

function widestGap({ segments }: Line): number {
  return segments.reduce((widest, { left }, index) => Math.max(widest, left - (segments[index - 1]?.right ?? left)), 0);
}

function firstHeading(lines: readonly Line[], data: number, from: number): number {
  let start = data;
  for (let at = data - 1; at >= Math.max(from, data - MOST_HEADING_LINES); at -= 1) {
    const line = lines[at]!;
    const below = lines[at + 1]!;
    if (distance(line, below) > FURTHEST_HEADING * below.size || isSentence(line)) break;
    const standing = standingOf(line, lines[data]!);
    if (standing === 'title') break;
    if (standing === 'over figures') start = at;
  }
  return start;
}

/** Words that begin at the table's edge and leave its first column, or that are wide or large, are a title of the whole. */
function standingOf(line: Line, row: Line): 'over figures' | 'over labels' | 'title' {
  const [labels, ...others] = row.segments;
  const figures = others.find(({ text }) => isFigures(text));
  if (line.segments.length > 1) return 'over figures';
  const isWide = line.right - line.left > (row.right - row.left) * WIDEST_HEADING;
  if (isWide || line.size > row.size * LARGER) return 'title';
  if (line.left >= labels!.right) return 'over figures';
  return line.right <= figures!.left ? 'over labels' : 'title';
}

/** Whether the words above the first row are a row of their own ("Open pit"): as far from it as the rows are from each other. */
function isSectionTitle(lines: readonly Line[], start: number, data: number): boolean {
  const [title, row, next] = lines.slice(data - 1, data + 2);
  if (data - 1 <= start || next === undefined || !isRow(next) || title!.page !== next.page) return false;
  const isAlone = title!.segments.length === 1 && standingOf(title!, row!) === 'over labels';
  const isWord =
    /^[\p{Lu}\d]/u.test(wordsOf(title!)) && !/(?:\band|&|,|\bof|\/|\bet)$/i.test(wordsOf(lines[data - 2]!));
  const [above, below] = [distance(title!, row!), distance(row!, next)];
  return isAlone && isWord && Math.abs(above - below) <= below * SAME_STEP;
}

/** From baseline to baseline; across a page's end the distance tells nothing. */
function distance(above: Line, below: Line): number {
  return above.page === below.page ? below.baseline - above.baseline : 0;
}
