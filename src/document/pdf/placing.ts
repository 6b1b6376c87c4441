import { emptyCell, type GridCell } from '../grid.ts';
import { centreOf, overlaps, type Column } from './columns.ts';
import type { Line } from './lines.ts';
import type { Piece } from './page.ts';

/** How far from its group's middle a heading may stand, as a part of the group's width. */
const OFF_CENTRE = 0.12;
/** Where a heading is set flush with what stands below it, in points. */
const FLUSH = 3;
/** The next line of the same words is not further below, in sizes of the font. */
const LINE_STEP = 1.35;

/** A line's pieces as one cell a column. What stands over several columns is the same cell in each. */
export function placeLine(line: Line, columns: readonly Column[]): GridCell[] {
  return placePieces(line, columns, (_, own) => own);
}

/** Lines of headings, each as one cell a column: a heading over a group of columns is the same cell in all of them. */
export function placeHeadings(lines: readonly Line[], columns: readonly Column[]): GridCell[][] {
  return lines.map((line, index) => {
    const headed = headedBelow(line, lines.slice(index + 1), columns);
    return placePieces(line, columns, (piece, own, others) => {
      const open = new Set([...headed.keys()].filter((column) => !others.has(column)));
      return groupUnder(piece, own, open, columns) ?? flushGroup(piece, own, open, headed) ?? own;
    });
  });
}

type ChooseColumns = (piece: Piece, own: readonly number[], others: ReadonlySet<number>) => readonly number[];

function placePieces({ pieces }: Line, columns: readonly Column[], choose: ChooseColumns): GridCell[] {
  const cells: (GridCell | null)[] = columns.map(() => null);
  const owned = pieces.map((piece) => columnsUnder(piece, columns));
  for (const [index, piece] of pieces.entries()) {
    const others = new Set(owned.flatMap((own, other) => (other === index ? [] : own)));
    const chosen = choose(piece, owned[index]!, others);
    for (const column of chosen) cells[column] = joined(cells[column]!, { text: piece.text }, chosen.length);
    const [first] = chosen;
    for (const column of chosen.slice(1)) cells[column] = cells[first!]!;
  }
  return cells.map((cell) => cell ?? emptyCell());
}

/** Two pieces of one column are one cell. */
function joined(before: GridCell | null, cell: GridCell, width: number): GridCell {
  return before !== null && width === 1 ? { text: `${before.text} ${cell.text}` } : cell;
}

/** The columns that a piece stands over, or the nearest one. */
function columnsUnder(piece: Piece, columns: readonly Column[]): number[] {
  const under = columns.flatMap((column, index) => (overlaps(column, piece) ? [index] : []));
  if (under.length > 0) return under;
  const distances = columns.map((column) => Math.max(column.left - piece.right, piece.left - column.right));
  return [distances.indexOf(Math.min(...distances))];
}

/** The columns with a heading of their own below the line, and where it begins; not those where it is the line's next words. */
function headedBelow(line: Line, below: readonly Line[], columns: readonly Column[]): Map<number, number> {
  const headed = new Map<number, number>();
  const wrapped = new Set<number>();
  for (const next of below) {
    const isApart = next.baseline - line.baseline > line.size * LINE_STEP;
    for (const piece of next.pieces) {
      const own = columnsUnder(piece, columns);
      for (const column of own) {
        if (!isApart) wrapped.add(column);
        else if (!wrapped.has(column) && !headed.has(column)) headed.set(column, piece.left);
      }
    }
  }
  return headed;
}

/** The smallest group of open columns around the piece's own in whose middle it stands. */
function groupUnder(
  piece: Piece,
  own: readonly number[],
  open: ReadonlySet<number>,
  columns: readonly Column[],
): number[] | null {
  if (!own.every((column) => open.has(column))) return null;
  const first = lastOpen(own[0]!, -1, open);
  const last = lastOpen(own.at(-1)!, 1, open);
  const groups: number[][] = [];
  for (let from = first; from <= own[0]!; from += 1) {
    for (let to = own.at(-1)!; to <= last; to += 1) {
      if (to > from && offCentre(piece, columns[from]!, columns[to]!) <= OFF_CENTRE) groups.push(range(from, to));
    }
  }
  return groups.toSorted((a, b) => a.length - b.length)[0] ?? null;
}

/** A heading that begins where the heading below it begins reaches as far as no other heading stands. */
function flushGroup(
  piece: Piece,
  own: readonly number[],
  open: ReadonlySet<number>,
  headed: ReadonlyMap<number, number>,
): number[] | null {
  const [first] = own;
  const left = headed.get(first!);
  const isFlush = left !== undefined && Math.abs(left - piece.left) <= FLUSH;
  return isFlush ? range(first!, lastOpen(own.at(-1)!, 1, open)) : null;
}

/** The furthest column in a direction that open columns lead to without a break. */
function lastOpen(from: number, step: 1 | -1, open: ReadonlySet<number>): number {
  let column = from;
  while (open.has(column + step)) column += step;
  return column;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** How far a piece stands from the middle of columns, as a part of their width. */
function offCentre(piece: Piece, first: Column, last: Column): number {
  const extent = { left: first.left, right: last.right };
  return Math.abs(centreOf(piece) - centreOf(extent)) / Math.max(extent.right - extent.left, 1);
}
