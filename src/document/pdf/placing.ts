import { emptyCell, isValue, type GridCell } from '../grid.ts';
import { centreOf, columnsUnder, widened, type Column } from './columns.ts';
import type { Line } from './lines.ts';
import { cellsOf, splitMixed, type Extent } from './segment.ts';

/** How far from its group's middle a heading may stand, as a part of the group's width. */
const OFF_CENTRE = 0.12;
/** Where words count as set flush with, or in the middle of, what stands below them, in points. */
const ALIGNED = 3;
/** The next line of the same words is not further below, in sizes of the font. */
const LINE_STEP = 1.35;

/** A line's words as one cell a column. What stands over several columns is the same cell in each. */
export function placeLine({ segments }: Line, columns: readonly Column[]): GridCell[] {
  const cells = segments.flatMap(cellsOf).flatMap((cell) => {
    const isSpan = columnsUnder(cell, columns).length > 1;
    return isSpan ? splitMixed(cell).map((part) => within(part, columns)) : [cell];
  });
  return placeCells(cells, columns, (_, own) => own);
}

/** A place that was worked out may touch the next column: the one that holds its middle counts. */
function within(cell: Extent, columns: readonly Column[]): Extent {
  if (isValue(cell.text) && columnsUnder(cell, columns).length > 1) {
    const middle = centreOf(cell);
    return { text: cell.text, left: middle, right: middle };
  }
  return cell;
}

/** Lines of headings, each as one cell a column: a heading over a group of columns is the same cell in all of them. */
export function placeHeadings(lines: readonly Line[], narrow: readonly Column[]): GridCell[][] {
  const columns = widened(narrow, lines);
  return lines.map((line, index) => {
    const below = headingsBelow(line, lines.slice(index + 1), columns);
    const cells = line.segments.flatMap((segment) =>
      columnsUnder(segment, columns).length > 1 && segment.parts.length > 1 ? segment.parts : [segment],
    );
    return placeCells(cells, columns, (cell, own, others) => {
      const open = new Set([...below.keys()].filter((column) => !others.has(column)));
      const [first] = own;
      const isOwn = own.length === 1 && isAligned(cell, columns[first!]!) && below.get(first!)?.isApart !== true;
      if (isOwn || !own.every((column) => open.has(column))) return own;
      return groupUnder(cell, own, open, columns) ?? flushGroup(cell, own, open, below) ?? own;
    });
  });
}

type ChooseColumns = (cell: Extent, own: readonly number[], others: ReadonlySet<number>) => readonly number[];

function placeCells(placed: readonly Extent[], columns: readonly Column[], choose: ChooseColumns): GridCell[] {
  const cells: (GridCell | null)[] = columns.map(() => null);
  const owned = placed.map((cell) => columnsUnder(cell, columns));
  for (const [index, cell] of placed.entries()) {
    const others = new Set(owned.flatMap((own, other) => (other === index ? [] : own)));
    const chosen = choose(cell, owned[index]!, others);
    const before = chosen.length === 1 ? cells[chosen[0]!]! : null;
    const text = before === null ? cell.text : `${before.text} ${cell.text}`;
    const written = { text };
    for (const column of chosen) cells[column] = written;
  }
  return cells.map((cell) => cell ?? emptyCell());
}

interface HeadingBelow {
  left: number;
  /** It stands further below than the next line of the same words would. */
  isApart: boolean;
}

/** The columns with a heading of their own below the line. */
function headingsBelow(line: Line, below: readonly Line[], columns: readonly Column[]): Map<number, HeadingBelow> {
  const headings = new Map<number, HeadingBelow>();
  for (const next of below) {
    const isApart = next.baseline - line.baseline > line.size * LINE_STEP;
    for (const { left, right } of next.segments.flatMap(({ parts }) => parts)) {
      for (const column of columnsUnder({ left, right }, columns)) {
        if (!headings.has(column)) headings.set(column, { left, isApart });
      }
    }
  }
  return headings;
}

function isAligned(cell: Extent, column: Column): boolean {
  const offsets = [cell.left - column.left, cell.right - column.right, centreOf(cell) - centreOf(column)];
  return offsets.some((offset) => Math.abs(offset) <= ALIGNED);
}

/** The smallest group of open columns around the cell's own in whose middle it stands. */
function groupUnder(
  cell: Extent,
  own: readonly number[],
  open: ReadonlySet<number>,
  columns: readonly Column[],
): number[] | null {
  const first = lastOpen(own[0]!, -1, open);
  const last = lastOpen(own.at(-1)!, 1, open);
  const groups: number[][] = [];
  for (let from = first; from <= own[0]!; from += 1) {
    for (let to = own.at(-1)!; to <= last; to += 1) {
      if (to > from && offCentre(cell, columns[from]!, columns[to]!) <= OFF_CENTRE) groups.push(range(from, to));
    }
  }
  return groups.toSorted((a, b) => a.length - b.length)[0] ?? null;
}

/** A heading that begins where the heading below it begins reaches as far as no other heading stands. */
function flushGroup(
  cell: Extent,
  own: readonly number[],
  open: ReadonlySet<number>,
  below: ReadonlyMap<number, HeadingBelow>,
): number[] | null {
  const [first] = own;
  const left = below.get(first!)?.left;
  const isFlush = left !== undefined && Math.abs(left - cell.left) <= ALIGNED;
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

/** How far a cell stands from the middle of columns, as a part of their width. */
function offCentre(cell: Extent, first: Column, last: Column): number {
  const extent = { left: first.left, right: last.right };
  return Math.abs(centreOf(cell) - centreOf(extent)) / Math.max(extent.right - extent.left, 1);
}
