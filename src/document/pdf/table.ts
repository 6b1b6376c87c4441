import { fits, tidyGrid, widthOf, type Grid, type GridCell } from '../grid.ts';
import { columnsOf } from './columns.ts';
import type { Line } from './lines.ts';
import { placeHeadings } from './placing.ts';
import { isRow, type Region } from './region.ts';
import { joinCells, readRows } from './rows.ts';

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
  const rows = readRows(body, columns);
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
    if (before !== null && isClose && !hasSpan(before) && !hasSpan(row)) joined.splice(-1, 1, joinCells(before, row));
    else joined.push(row);
  }
  return joined;
}

function hasSpan(row: readonly GridCell[]): boolean {
  return row.some((cell, column) => cell.text !== '' && cell === row[column + 1]);
}

/** Headings that a table repeats on its next page stand once. */
function withoutRepeats(rows: readonly GridCell[][], headings: number): GridCell[][] {
  const keyOf = (row: readonly GridCell[]) => row.map(({ text }) => text).join('|');
  const known = new Set(rows.slice(0, headings).map(keyOf));
  return rows.filter((row, index) => index < headings || !known.has(keyOf(row)));
}
