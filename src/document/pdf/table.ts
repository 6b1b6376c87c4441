import { fits, tidyGrid, widthOf, type Grid, type GridCell } from '../grid.ts';
import { columnsOf } from './columns.ts';
import { wordsOf, type Line } from './lines.ts';
import { placeHeadings, placeLine } from './placing.ts';
import { isRow, type Region } from './region.ts';

/** A row without figures that is nearer to a row with some than this part of a row's usual height belongs to it. */
const NEAR = 0.75;
const LINE_STEP = 1.35;

/** The lines of a region as rows and columns. null where they are no table. */
export function tableOf(lines: readonly Line[], { start, firstData, end }: Region): Grid | null {
  const headings = lines.slice(start, firstData);
  const body = lines.slice(firstData, end);
  const columns = columnsOf(body.filter(isRow));
  if (columns.length < 2 || !fits(lines.length, columns.length)) return null;
  const figures = body.filter(isRow).length;
  if (figures + headings.length < 2 || (columns.length === 2 && figures < 2)) return null;
  const headingRows = joinHeadings(headings, placeHeadings(headings, columns));
  const rows = joinWrapped(
    body,
    body.map((line) => placeLine(line, columns)),
  );
  const grid = tidyGrid(withoutRepeats([...headingRows, ...rows], headingRows.length));
  return grid.length > 1 && widthOf(grid) > 1 ? grid : null;
}

/** Headings of several lines, where no line of them is shared by columns, are one row. */
function joinHeadings(lines: readonly Line[], rows: readonly GridCell[][]): GridCell[][] {
  const joined: GridCell[][] = [];
  for (const [index, row] of rows.entries()) {
    const before = index === 0 ? null : joined.at(-1)!;
    const step = index === 0 ? Infinity : lines[index]!.baseline - lines[index - 1]!.baseline;
    const isClose = step >= 0 && step <= lines[index]!.size * LINE_STEP;
    if (before !== null && isClose && !hasSpan(before) && !hasSpan(row)) joined.splice(-1, 1, joinRows(before, row));
    else joined.push(row);
  }
  return joined;
}

function hasSpan(row: readonly GridCell[]): boolean {
  return row.some((cell, column) => cell.text !== '' && cell === row[column + 1]);
}

function joinRows(above: readonly GridCell[], below: readonly GridCell[]): GridCell[] {
  return above.map((cell, column) => {
    const other = below[column]!;
    if (cell.text === '' || other.text === '') return cell.text === '' ? other : cell;
    return { text: `${cell.text} ${other.text}` };
  });
}

/** Lines that continue a row's words, above or below the line of its figures, go into that row. */
function joinWrapped(lines: readonly Line[], placed: readonly GridCell[][]): GridCell[][] {
  const homes = homesOf(lines);
  const rows = new Map<number, GridCell[]>();
  for (const [index, cells] of placed.entries()) {
    const home = homes[index]!;
    const before = rows.get(home);
    rows.set(home, before === undefined ? cells : joinRows(before, cells));
  }
  return [...rows.values()];
}

/** For each line the line that tells its row: its own place, or that of the row with figures that it continues. */
function homesOf(lines: readonly Line[]): number[] {
  const figures = lines.flatMap((line, index) => (isRow(line) ? [index] : []));
  const height = usualHeight(figures.map((index) => lines[index]!));
  const homes = lines.map((_, index) => index);
  for (const [index, line] of lines.entries()) {
    if (isRow(line)) continue;
    const above = homes[index - 1];
    const near = figures
      .slice(firstAfter(figures, index) - 1, firstAfter(figures, index) + 1)
      .filter((row) => lines[row]!.page === line.page)
      .map((row) => ({ row, step: Math.abs(lines[row]!.baseline - line.baseline) }))
      .toSorted((a, b) => a.step - b.step)[0];
    if (near !== undefined && near.step <= height * NEAR) homes[index] = near.row;
    else if (above !== undefined && continuesWords(lines[index - 1]!, line)) homes[index] = above;
  }
  return homes;
}

function firstAfter(sorted: readonly number[], index: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! > index) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The middle one of the distances between rows that follow each other; 0 where there is no telling. */
function usualHeight(rows: readonly Line[]): number {
  const steps = rows
    .slice(1)
    .map((row, index) => (row.page === rows[index]!.page ? row.baseline - rows[index]!.baseline : 0))
    .filter((step) => step > 0)
    .toSorted((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? 0;
}

/** Where rows stand as close as the lines of a cell, only words tell. */
function continuesWords(above: Line, line: Line): boolean {
  const step = line.baseline - above.baseline;
  const isClose = line.page === above.page && step > 0 && step <= line.size * LINE_STEP;
  const first = above.pieces[0]!.text;
  return isClose && (/(?:\band|&|,|\bof|\/|\bet)$/i.test(first) || /^(?:[\p{Ll}&(])/u.test(wordsOf(line)));
}

/** Headings that a table repeats on its next page stand once. */
function withoutRepeats(rows: readonly GridCell[][], headings: number): GridCell[][] {
  const keyOf = (row: readonly GridCell[]) => row.map(({ text }) => text).join('|');
  const known = new Set(rows.slice(0, headings).map(keyOf));
  return rows.filter((row, index) => index < headings || !known.has(keyOf(row)));
}
