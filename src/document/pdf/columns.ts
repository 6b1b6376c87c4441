import type { Line } from './lines.ts';
import { cellsOf, type Extent } from './segment.ts';

/** A column of a table by the part of the page's width that its cells take up, in points. */
export type Column = Omit<Extent, 'text'>;

interface Draft extends Column {
  /** The lines that have a cell in it. */
  lines: Set<Line>;
}

/**
 * The columns that the cells of rows stand in, from left to right. Narrow cells tell the columns; a cell that reaches over
 * several of them joins them only where no row has a cell in more than one.
 */
export function columnsOf(rows: readonly Line[]): Column[] {
  const cells = rows.flatMap((line) => line.segments.flatMap(cellsOf).map((cell) => ({ cell, line })));
  let columns: Draft[] = [];
  for (const { cell, line } of cells.toSorted((a, b) => widthOf(a.cell) - widthOf(b.cell))) {
    const touched = columns.filter((column) => overlaps(column, cell));
    if (touched.length > 1 && haveSharedLine(touched)) continue;
    const [first] = touched;
    if (first !== undefined && touched.length === 1) extend(first, cell, line);
    else columns = [...columns.filter((column) => !touched.includes(column)), joinedBy(cell, line, touched)];
  }
  return columns.map(({ left, right }) => ({ left, right })).toSorted((a, b) => a.left - b.left);
}

function haveSharedLine(columns: readonly Draft[]): boolean {
  const all = new Set(columns.flatMap(({ lines }) => [...lines]));
  return all.size < columns.reduce((sum, { lines }) => sum + lines.size, 0);
}

function extend(column: Draft, cell: Extent, line: Line): void {
  column.left = Math.min(column.left, cell.left);
  column.right = Math.max(column.right, cell.right);
  column.lines.add(line);
}

function joinedBy(cell: Extent, line: Line, columns: readonly Draft[]): Draft {
  const joined: Draft = { left: cell.left, right: cell.right, lines: new Set([line]) };
  for (const { left, right, lines } of columns) {
    joined.left = Math.min(joined.left, left);
    joined.right = Math.max(joined.right, right);
    for (const each of lines) joined.lines.add(each);
  }
  return joined;
}

/** The columns with their headings: each is widened by the lowest heading that stands over it alone. */
export function widened(columns: readonly Column[], headings: readonly Line[]): Column[] {
  const wide: (Column | null)[] = columns.map(() => null);
  for (const line of headings.toReversed()) {
    for (const segment of line.segments) {
      const under = columnsUnder(segment, columns);
      const [column] = under;
      if (under.length > 1 || wide[column!] !== null) continue;
      const { left, right } = columns[column!]!;
      wide[column!] = { left: Math.min(left, segment.left), right: Math.max(right, segment.right) };
    }
  }
  return columns.map((column, index) => wide[index] ?? column);
}

/** The columns that something stands over, or the nearest one. */
export function columnsUnder(extent: Column, columns: readonly Column[]): number[] {
  const under = columns.flatMap((column, index) => (overlaps(column, extent) ? [index] : []));
  if (under.length > 0) return under;
  const distances = columns.map((column) => Math.max(column.left - extent.right, extent.left - column.right));
  return [distances.indexOf(Math.min(...distances))];
}

function widthOf({ left, right }: Column): number {
  return right - left;
}

function overlaps(a: Column, b: Column): boolean {
  return a.left < b.right && b.left < a.right;
}

export function centreOf({ left, right }: Column): number {
  return (left + right) / 2;
}
