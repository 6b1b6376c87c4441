import type { Line } from './lines.ts';
import type { Piece } from './page.ts';

/** A column of a table by the part of the page's width that its cells take up, in points. */
export interface Column {
  left: number;
  right: number;
}

interface Draft extends Column {
  /** The lines that have a cell in it. */
  lines: Set<Line>;
}

/**
 * The columns that the lines' pieces stand in, from left to right. Narrow pieces tell the columns; a piece that reaches over
 * several of them joins them only where no line has a cell in more than one.
 */
export function columnsOf(lines: readonly Line[]): Column[] {
  const pieces = lines.flatMap((line) => line.pieces.map((piece) => ({ piece, line })));
  let columns: Draft[] = [];
  for (const { piece, line } of pieces.toSorted((a, b) => widthOf(a.piece) - widthOf(b.piece))) {
    const touched = columns.filter((column) => overlaps(column, piece));
    const taken = new Set(touched.flatMap((column) => [...column.lines]));
    const isSpan = touched.length > 1 && taken.size < touched.reduce((sum, column) => sum + column.lines.size, 0);
    if (isSpan) continue;
    const joined: Draft = {
      left: Math.min(piece.left, ...touched.map(({ left }) => left)),
      right: Math.max(piece.right, ...touched.map(({ right }) => right)),
      lines: taken.add(line),
    };
    columns = [...columns.filter((column) => !touched.includes(column)), joined];
  }
  return columns.toSorted((a, b) => a.left - b.left);
}

function widthOf({ left, right }: Piece): number {
  return right - left;
}

export function overlaps(a: Column, b: Column): boolean {
  return a.left < b.right && b.left < a.right;
}

export function centreOf({ left, right }: Column): number {
  return (left + right) / 2;
}
