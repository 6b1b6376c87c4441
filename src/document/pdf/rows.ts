import type { GridCell } from '../grid.ts';
import type { Column } from './columns.ts';
import { wordsOf, type Line } from './lines.ts';
import { placeLine } from './placing.ts';
import { isRow } from './region.ts';

/** A line without figures that is nearer to a row with some than this part of a row's usual height belongs to it. */
const NEAR = 0.75;
const LINE_STEP = 1.35;

interface Row {
  cells: GridCell[];
  line: Line;
  /** Where the words in its first column stand. */
  labelAt: number | null;
}

/** The lines below a table's headings as rows: wrapped cells in one row, a label that stands beside several rows in each of them. */
export function readRows(lines: readonly Line[], columns: readonly Column[]): GridCell[][] {
  const homes = homesOf(lines);
  const rows = new Map<number, Row>();
  for (const [index, line] of lines.entries()) {
    const cells = placeLine(line, columns);
    const labelAt = cells[0]!.text === '' ? null : line.baseline;
    const before = rows.get(homes[index]!);
    if (before === undefined) rows.set(homes[index]!, { cells, line, labelAt });
    else {
      before.cells = joinCells(before.cells, cells);
      before.line = isRow(line) ? line : before.line;
      before.labelAt ??= labelAt;
    }
  }
  return spreadLabels([...rows.values()]);
}

/** Two lines of cells as one. */
export function joinCells(above: readonly GridCell[], below: readonly GridCell[]): GridCell[] {
  return above.map((cell, column) => {
    const other = below[column]!;
    if (cell.text === '' || other.text === '') return cell.text === '' ? other : cell;
    return { text: `${cell.text} ${other.text}` };
  });
}

/** Whether the first label stands beside more rows than its own: below the first row, or between it and one without a label. */
function isLabelledBeside([first, second]: readonly Row[]): boolean {
  if (first === undefined || first.labelAt === null) return first !== undefined;
  const isBelow = first.labelAt > first.line.baseline + first.line.size / 5;
  return isBelow && second?.labelAt === null;
}

/**
 * Where the first row has no label of its own, labels stand in the middle of the rows that they are for: each is as far from its first row as
 * from its last.
 */
function spreadLabels(rows: readonly Row[]): GridCell[][] {
  const spread = rows.map(({ cells }) => cells);
  if (!isLabelledBeside(rows)) return spread;
  for (let from = 0; from < rows.length;) {
    let found = from;
    while (found < rows.length && rows[found]!.labelAt === null) found += 1;
    if (found === rows.length) break;
    const { labelAt, cells } = rows[found]!;
    const first = rows[from]!.line;
    const isWide = cells[0] === cells[1];
    const end = labelAt! * 2 - first.baseline + first.size / 2;
    let to = found + 1;
    while (to < rows.length && rows[to]!.labelAt === null && rows[to]!.line.baseline <= end) to += 1;
    if (!isWide) for (let row = from; row < to; row += 1) spread[row] = [cells[0]!, ...rows[row]!.cells.slice(1)];
    from = to;
  }
  return spread;
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
  const first = above.segments[0]!.text;
  return isClose && (/(?:\band|&|,|\bof|\/|\bet)$/i.test(first) || /^(?:[\p{Ll}&(])/u.test(wordsOf(line)));
}
