import { foldSpace } from '../characters.ts';
import { fits, isValue, type Grid, type GridCell } from '../grid.ts';
import { isListItem } from './line-kinds.ts';
import type { TableSearch } from './table-search.ts';

interface Cell {
  text: string;
  line: number;
  isValue: boolean;
}

/** A label and the figures below it, up to the next label. */
interface Group {
  label: Cell;
  values: Cell[];
}

const LONGEST_CELL = 60;
const FEWEST_VALUES = 4;
const FEWEST_ROWS = 3;

/**
 * Reads a table that was pasted with one cell a line. Only where the rows repeat without doubt: each label is followed by
 * the same number of figures, or by a multiple of it where the label stands for several rows.
 */
export function readStackedTable(lines: readonly string[], from: number): TableSearch | null {
  if (!isCell(lines[from]!)) return null;
  const cells: Cell[] = [];
  let end = from;
  for (; end < lines.length && (lines[end]!.trim() === '' || isCell(lines[end]!)); end += 1) {
    const text = wordsOf(lines[end]!);
    if (text !== '') cells.push({ text, line: end, isValue: isValue(text) });
  }
  const firstValue = cells.findIndex((cell, index) => cell.isValue && index > 0 && !cells[index - 1]!.isValue);
  if (firstValue < 0) return { end, table: null };
  const groups = groupsFrom(cells, firstValue - 1);
  const last = groups.at(-1)!.values.at(-1)!;
  const columns = groups.map((group) => group.values.length).reduce(greatestCommonDivisor);
  const values = groups.reduce((sum, group) => sum + group.values.length, 0);
  const header = headerBefore(cells.slice(0, firstValue - 1), columns);
  const isCertain =
    columns === 1
      ? groups.length >= FEWEST_ROWS && values === groups.length
      : groups.length >= (header.start === null ? FEWEST_ROWS : 2) && values >= FEWEST_VALUES;
  if (!isCertain || !fits(values / columns, columns + 1)) return { end: last.line + 1, table: null };
  const start = header.start ?? groups[0]!.label.line;
  return { end: last.line + 1, table: { start, rows: [...header.rows, ...rowsOf(groups, columns)] } };
}

function wordsOf(line: string): string {
  return foldSpace(line.replace(/\|\s*$/, ''));
}

function isCell(line: string): boolean {
  const text = line.trim();
  return text !== '' && text.length <= LONGEST_CELL && !/[.;,]$/.test(text) && !isListItem(text);
}

function groupsFrom(cells: readonly Cell[], firstLabel: number): Group[] {
  const groups: Group[] = [];
  let at = firstLabel;
  while (at + 1 < cells.length && !cells[at]!.isValue && cells[at + 1]!.isValue) {
    const label = cells[at]!;
    const values: Cell[] = [];
    for (at += 1; at < cells.length && cells[at]!.isValue; at += 1) values.push(cells[at]!);
    groups.push({ label, values });
  }
  return groups;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

function rowsOf(groups: readonly Group[], columns: number): Grid {
  return groups.flatMap(({ label, values }) => {
    const labelCell: GridCell = { text: label.text };
    return Array.from({ length: values.length / columns }, (_, row) => [
      labelCell,
      ...values.slice(row * columns, (row + 1) * columns).map(({ text }) => ({ text })),
    ]);
  });
}

/** The names of the columns, when their number leaves no doubt: one for each, with or without a row of units in brackets below. */
function headerBefore(cells: readonly Cell[], columns: number): { rows: Grid; start: number | null } {
  const none = { rows: [], start: null };
  const width = columns + 1;
  const units = cells.length - 1 - cells.findLastIndex((cell) => !/^\(.{1,20}\)$/.test(cell.text));
  const names = units === columns ? cells.slice(0, -units) : cells;
  if (columns === 1 || names.length < width) return none;
  const before = names.at(-width - 1);
  if (before !== undefined && !isCaption(before.text)) return none;
  const named = names.slice(-width);
  const rows = [named.map(({ text }) => ({ text }))];
  if (units === columns) rows.push([{ text: '' }, ...cells.slice(-units).map(({ text }) => ({ text }))]);
  return { rows, start: named[0]!.line };
}

function isCaption(text: string): boolean {
  return /^tab(?:le|leau)\b/i.test(text) || text.endsWith(':') || text.length > 30;
}
