import { emptyCell, fits, isValue, type Grid, type GridCell } from '../grid.ts';
import { isListItem } from './line-kinds.ts';
import type { TableSearch } from './table-search.ts';

/** A piece of a line between wide gaps, and the columns of print that it takes up. */
interface Piece {
  text: string;
  start: number;
  end: number;
}

/** "-----  ----", "=====" under a header or around a table. */
const RULE = /^\s*[-=_][-=_ ]*$/;
const PIECE = /\S+(?: \S+)*/g;

/** Reads a table whose columns are set with runs of spaces. The columns of print must be free of each other in every full row. */
export function readColumnTable(lines: readonly string[], from: number): TableSearch | null {
  if (!isTableLine(lines[from]!)) return null;
  const rows: Piece[][] = [];
  let end = from;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at]!;
    const isSpace = line.trim() === '' || RULE.test(line);
    if (completesLabel(rows.at(-1), line)) {
      rows.push(labelCompleted(rows.pop()!, line));
      end = at + 1;
      continue;
    }
    if (!isSpace && !isTableLine(line)) break;
    // One blank line may part the header from the rows; two end the table.
    if (line.trim() === '' && lines[at - 1]!.trim() === '') break;
    if (isSpace) continue;
    rows.push(piecesOf(line));
    end = at + 1;
  }
  const grid = gridFrom(rows);
  return { end, table: grid === null ? null : { start: from, rows: grid } };
}

function isTableLine(line: string): boolean {
  return /\S {2,}\S/.test(line) && !isListItem(line.trimStart()) && !RULE.test(line);
}

/** "Measured and" before figures, "Indicated" alone on the next line: the label was wrapped. */
function completesLabel(row: readonly Piece[] | undefined, line: string): boolean {
  const label = row?.[0];
  if (!label || row.length < 2 || !/(?:\b(?:and|et|of|de)|&|\+)$/i.test(label.text)) return false;
  const words = line.trimEnd();
  return words !== '' && !RULE.test(line) && !isTableLine(line) && words.length < row[1]!.start;
}

function labelCompleted([label, ...figures]: readonly Piece[], line: string): Piece[] {
  const text = `${label!.text} ${line.trim()}`;
  return [{ ...label!, text, end: Math.max(label!.end, line.trimEnd().length) }, ...figures];
}

function piecesOf(line: string): Piece[] {
  return [...line.matchAll(PIECE)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function gridFrom(rows: readonly Piece[][]): Grid | null {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const full = rows.filter((row) => row.length === width);
  if (width < 2 || full.length < 2 || !fits(rows.length, width)) return null;
  const columns = Array.from({ length: width }, (_, column) => ({
    start: full.reduce((least, row) => Math.min(least, row[column]!.start), Infinity),
    end: full.reduce((most, row) => Math.max(most, row[column]!.end), 0),
  }));
  const apart = columns.every((column, index) => index === 0 || columns[index - 1]!.end < column.start);
  const figures = full.filter((row) => row.slice(1).some((piece) => isValue(piece.text))).length;
  if (!apart || figures === 0 || (width === 2 && figures < 2)) return null;
  return rows.map((row) => placePieces(row, columns));
}

/** Each piece goes into the columns that it stands over; one that stands over none goes into the nearest free one to its left. */
function placePieces(row: readonly Piece[], columns: readonly { start: number; end: number }[]): GridCell[] {
  const cells: GridCell[] = columns.map(emptyCell);
  for (const piece of row) {
    const covered = columns.flatMap((column, index) =>
      piece.start < column.end && column.start < piece.end ? [index] : [],
    );
    const nearest = columns.findLastIndex((column) => column.start <= piece.start);
    const cell = { text: piece.text };
    for (const index of covered.length > 0 ? covered : [Math.max(nearest, 0)]) {
      if (cells[index]!.text === '') cells[index] = cell;
    }
  }
  return cells;
}
