import { foldSpace } from '../characters.ts';
import { emptyCell, fits, type Grid, type GridCell } from '../grid.ts';
import type { TableSearch } from './table-search.ts';

/** One printed line between two bars: the places of its bars and the words between them. */
interface BoxLine {
  bars: number[];
  cells: string[];
}

/** "+----+----+", "|----|----|", "| --- | :-: |", "--------", "|____|____|" */
const RULE = /^\s*[-+|_=:][-+|_=: ]*$/;
const FEWEST_BARS = 2;

/** Reads a table drawn with "|": boxes with rules between the rows, Markdown tables, and plain cells with bars between or after them. */
export function readBoxedTable(lines: readonly string[], from: number): TableSearch | null {
  const hasTopRule = isRule(lines[from]!) && !lines[from]!.includes('|');
  const first = hasTopRule ? from + 1 : from;
  if (first >= lines.length || !isBoxLine(lines[first]!)) return null;
  let end = first;
  while (end < lines.length && (isBoxLine(lines[end]!) || isRule(lines[end]!))) end += 1;
  const segments = splitAtRules(lines.slice(first, end));
  const rows = isRuled(segments) ? segments.map(joinLines) : segments.flat();
  return { end, table: isTable(rows) ? { start: from, rows: gridFrom(rows) } : null };
}

/** One line with bars may be a menu or a dateline; rows agree on their number of cells. */
function isTable(rows: readonly BoxLine[]): boolean {
  const width = widestOf(rows).cells.length;
  const full = rows.filter((row) => row.cells.length === width).length;
  return full >= 2 && full * 3 >= rows.length && fits(rows.length, width);
}

function widestOf(rows: readonly BoxLine[]): BoxLine {
  return rows.reduce((best, row) => (row.cells.length > best.cells.length ? row : best), rows[0]!);
}

function isRule(line: string): boolean {
  return /[-_=]{2}/.test(line) && RULE.test(line);
}

function isBoxLine(line: string): boolean {
  return line.split('|').length - 1 >= FEWEST_BARS && !isRule(line);
}

function splitAtRules(lines: readonly string[]): BoxLine[][] {
  const segments: BoxLine[][] = [[]];
  for (const line of lines) {
    if (isRule(line)) segments.push([]);
    else segments.at(-1)!.push(boxLine(line));
  }
  return segments.filter((segment) => segment.length > 0);
}

function boxLine(line: string): BoxLine {
  const bars = [...line.matchAll(/\|/g)].map((bar) => bar.index);
  const pieces = line.split('|');
  // A bar that opens or closes the line frames it: nothing stands outside.
  if (pieces[0]!.trim() === '') pieces.shift();
  else bars.unshift(-1);
  if (pieces.at(-1)!.trim() === '') pieces.pop();
  else bars.push(line.length);
  return { bars, cells: pieces.map((piece) => foldSpace(piece.replaceAll('**', ''))) };
}

/** Whether rules stand between the rows themselves, so that the lines between two rules are one row with wrapped cells. */
function isRuled(segments: readonly BoxLine[][]): boolean {
  const lines = segments.reduce((sum, segment) => sum + segment.length, 0);
  return segments.length >= 3 && lines <= segments.length * 2;
}

function joinLines(segment: readonly BoxLine[]): BoxLine {
  const [first, ...rest] = segment;
  const sameShape = rest.every((line) => line.cells.length === first!.cells.length);
  if (!sameShape) return first!;
  const cells = first!.cells.map((_, column) => foldSpace(joinWrapped(segment.map((line) => line.cells[column]!))));
  return { bars: first!.bars, cells };
}

/** "Plati-" over "num" is one word. */
function joinWrapped(parts: readonly string[]): string {
  return parts.join(' ').replaceAll(/(?<=\p{Ll})- (?=\p{Ll})/gu, '');
}

/** Cells stand in columns by the places of their bars where all lines are drawn to one plan, else by their number in the row. */
function gridFrom(rows: readonly BoxLine[]): Grid {
  const widest = widestOf(rows);
  const plan = new Map(widest.bars.map((bar, index) => [bar, index]));
  const drawnToPlan = rows.every((row) => row.bars.every((bar) => plan.has(bar)));
  return rows.map((row) => (drawnToPlan ? placeByBars(row, plan) : placeByNumber(row, widest.cells.length)));
}

function placeByBars(row: BoxLine, plan: ReadonlyMap<number, number>): GridCell[] {
  return row.cells.flatMap((text, index) => {
    const columns = plan.get(row.bars[index + 1]!)! - plan.get(row.bars[index]!)!;
    const cell = { text };
    return Array.from({ length: columns }, () => cell);
  });
}

function placeByNumber(row: BoxLine, width: number): GridCell[] {
  const cells = row.cells.map((text) => ({ text }));
  if (cells.length === 1) return Array.from({ length: width }, () => cells[0]!);
  return Array.from({ length: width }, (_, column) => cells[column] ?? emptyCell());
}
