import type { TableBlock, TableCell, TableRow } from '../../../document/document.ts';
import { categoriesIn } from '../category.ts';
import { readLabel } from './label.ts';
import { cellDecimal, isNil, numberStyle, type NumberStyle } from './cell.ts';

/** A run of data rows under one set of column headings. Tables that stand side by side or under each other make several. */
export interface Panel {
  /** One text a column: its heading's lines, top to bottom. */
  headings: string[];
  rows: PanelRow[];
  style: NumberStyle;
  /** A line over all columns above the headings. */
  title: TableCell | null;
  /** Every heading cell, for what else they say: dates, cut-offs. */
  headingCells: TableCell[];
  headingRows: TableCell[][];
}

export interface PanelRow {
  cells: TableCell[];
  row: TableRow;
  /** The section line that the row stands under: "Open Pit", "Reserves", "Stone Lake Mine". */
  section: TableCell | null;
}

/** Cuts a table into panels. */
export function panelsOf(table: TableBlock): Panel[] {
  const style = numberStyle(table.rows.flatMap(({ cells }) => cells.map(({ text }) => text)));
  return columnRanges(table, style).flatMap(([from, to]) =>
    stackedPanels(
      table.rows.map((row) => ({ row, cells: row.cells.slice(from, to) })),
      style,
    ),
  );
}

const isNumber = (cell: TableCell, style: NumberStyle): boolean => cellDecimal(cell.text, style) !== null;

/** Where a second column of class names begins to the right of figures, a second table stands beside the first. */
function columnRanges({ rows }: TableBlock, style: NumberStyle): [number, number][] {
  const width = rows[0]?.cells.length ?? 0;
  const starts = [0];
  for (let column = 2; column < width - 1; column++) {
    const second = rows.filter(({ cells }) => {
      const cell = cells[column]!;
      return (
        categoriesIn(cell.text).length > 0 &&
        cell !== cells[column - 1] &&
        cells.slice(starts.at(-1), column).some((left) => isNumber(left, style)) &&
        cells.slice(column + 1).some((right) => isNumber(right, style))
      );
    });
    if (second.length >= 2) starts.push(column);
  }
  return starts.map((start, index) => [start, starts[index + 1] ?? width]);
}

interface SlicedRow {
  row: TableRow;
  cells: TableCell[];
}

function stackedPanels(rows: readonly SlicedRow[], style: NumberStyle): Panel[] {
  const panels: Panel[] = [];
  let heads: TableCell[][] = [];
  let title: TableCell | null = null;
  let section: TableCell | null = null;
  let panel: Panel | null = null;
  let lineAbove: TableCell | null = null;
  for (const { row, cells } of rows) {
    const written = [...new Set(cells)].filter(({ text }) => text !== '');
    if (written.length === 0) continue;
    if (cells.slice(1).some((cell) => isNumber(cell, style)) || isNilRow(cells)) {
      if (!panel) {
        heads = heads.map((line, index) => (index < heads.length - 1 ? spread(line) : line));
        panel = {
          headings: headingsOf(heads, cells.length),
          rows: [],
          style,
          title,
          headingCells: [...new Set(heads.flat())],
          headingRows: heads,
        };
        panels.push(panel);
      }
      panel.rows.push({ cells, row, section });
    } else if (written.length === 1 && (panel || heads.length === 0 || cells[0] === written[0])) {
      // One line alone: the table's title before any heading, else a section.
      if (!panel && heads.length === 0 && isTitle(written[0]!)) title = written[0]!;
      else section = written[0]!;
      lineAbove = written[0]!;
      continue;
    } else {
      // A line alone right above new headings is their title.
      if (panel) {
        title = lineAbove ?? title;
        heads = [];
      }
      panel = null;
      section = null;
      heads.push(cells);
    }
    lineAbove = null;
  }
  return panels;
}

/** Classes over groups of columns whose spans were lost: each covers as many columns as the others, else the blanks behind it. */
function spread(cells: readonly TableCell[]): TableCell[] {
  return spreadEvenly(cells) ?? spreadBehind(cells);
}

/** "Proved", "Probable" and "Total" over nine figures are three groups of three, wherever in its group each is printed. */
function spreadEvenly(cells: readonly TableCell[]): TableCell[] | null {
  const titles = [...new Set(cells.slice(1).filter(({ text }) => text !== ''))];
  const size = (cells.length - 1) / titles.length;
  const areClasses = titles.filter(({ text }) => readLabel(text).category !== null).length >= 2;
  if (!areClasses || cells[0]!.text !== '' || !Number.isInteger(size)) return null;
  const groupOf = (column: number) => titles[Math.floor((column - 1) / size)]!;
  const isInPlace = cells.every((cell, column) => column === 0 || cell.text === '' || cell === groupOf(column));
  return isInPlace ? cells.map((cell, column) => (column === 0 ? cell : groupOf(column))) : null;
}

function spreadBehind(cells: readonly TableCell[]): TableCell[] {
  let group: TableCell | null = null;
  return cells.map((cell) => {
    if (cell.text !== '') group = readLabel(cell.text).category === null ? null : cell;
    return cell.text === '' && group ? group : cell;
  });
}

const isTitle = ({ text }: TableCell): boolean =>
  text.split(' ').length > 3 || /resource|reserve|ressource|réserve/i.test(text);

/** A label and nothing but nils. */
function isNilRow(cells: readonly TableCell[]): boolean {
  const figures = cells.slice(1);
  return cells[0]!.text !== '' && figures.some(({ text }) => text !== '') && figures.every(({ text }) => isNil(text));
}

function headingsOf(heads: readonly TableCell[][], width: number): string[] {
  return Array.from({ length: width }, (_, column) =>
    [...new Set(heads.map((cells) => cells[column]?.text ?? '').filter((text) => text !== ''))].join(' '),
  );
}
