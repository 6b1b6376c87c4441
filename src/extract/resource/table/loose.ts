import type { TableBlock, TableCell, TableRow } from '../../../document/document.ts';
import type { ReleaseText } from '../../text/release-text.ts';
import { categoriesIn } from '../category.ts';
import { isLine, headingsOf, type Line } from './line.ts';

/** A table whose cells came as lines: one cell a line with blanks left out, or a row a line with single spaces. */
export interface LooseTable {
  table: TableBlock;
  /** The first and the last block that it was read from. */
  first: number;
  last: number;
  /** How far its headings are the table's own: read, or put together from lines around it, with or without a doubt. */
  headings: 'own' | 'joined' | 'guessed';
}

interface LooseRow {
  labels: Line[];
  figures: Line[];
}

const FIGURE = String.raw`(?:[\d][\d,]*(?:\.\d+)?|[-–—])`;
const ONLY_FIGURE = new RegExp(String.raw`^${FIGURE}$`);
const ROW_LINE = new RegExp(String.raw`^(?<label>\p{L}[^\n]{1,60}?)(?<figures>(?: ${FIGURE}){2,16})$`, 'u');
const FEWEST_ROWS = 2;

/** The loose tables of a release that name classes and whose headings are as many as their figures. */
export function looseTables(text: ReleaseText): LooseTable[] {
  return runsOf(text).flatMap((run) => looseTable(run) ?? []);
}

/** Runs of short lines that are no sentences. */
function runsOf({ document, text }: ReleaseText): Line[][] {
  const runs: Line[][] = [[]];
  document.blocks.forEach((block, index) => {
    const words = text.slice(block.start, block.end);
    if (isLine(block, words)) runs.at(-1)!.push({ block: index, text: words, start: block.start, end: block.end });
    else if (runs.at(-1)!.length > 0) runs.push([]);
  });
  return runs.filter((run) => run.length > FEWEST_ROWS);
}

function looseTable(run: readonly Line[]): LooseTable | null {
  const rows = rowsOf(run.flatMap(cellsOf));
  const width = rows[0]?.figures.length ?? 0;
  const own = rows.slice(0, lengthOfRun(rows, width));
  if (width < 2 || own.length < FEWEST_ROWS) return null;
  const depth = Math.max(...own.slice(1).map(({ labels }) => labels.length), 1);
  const headings = headingsOf(own[0]!.labels.slice(0, -Math.min(depth, own[0]!.labels.length)), width);
  const labelled = own.map(({ labels, figures }) => ({ labels: labels.slice(-depth), figures }));
  if (!headings || !labelled.some(({ labels }) => labels.some(({ text }) => categoriesIn(text).length > 0)))
    return null;
  const table = blockOf(headings, labelled, depth);
  return { table, first: headings[0]!.block, last: own.at(-1)!.figures.at(-1)!.block, headings: 'joined' };
}

/** A line that is a whole row becomes its cells. */
function cellsOf(line: Line): Line[] {
  const match = ROW_LINE.exec(line.text);
  if (!match) return [line];
  const { label, figures } = match.groups as { label: string; figures: string };
  let at = line.start + label.length;
  const cells = figures
    .trim()
    .split(' ')
    .map((text) => {
      const start = at + 1;
      at = start + text.length;
      return { block: line.block, text, start, end: at };
    });
  return [{ block: line.block, text: label, start: line.start, end: line.start + label.length }, ...cells];
}

/** Labels and the figures behind them. */
function rowsOf(cells: readonly Line[]): LooseRow[] {
  const rows: LooseRow[] = [];
  let labels: Line[] = [];
  let figures: Line[] = [];
  const finish = () => {
    if (figures.length > 0) rows.push({ labels, figures });
    labels = [];
    figures = [];
  };
  for (const cell of cells) {
    if (ONLY_FIGURE.test(cell.text)) figures.push(cell);
    else {
      if (figures.length > 0) finish();
      labels.push(cell);
    }
  }
  finish();
  return rows;
}

function lengthOfRun(rows: readonly LooseRow[], width: number): number {
  const end = rows.findIndex(({ figures, labels }) => figures.length !== width || labels.length === 0);
  return end === -1 ? rows.length : end;
}

function blockOf(headings: readonly Line[], rows: readonly LooseRow[], depth: number): TableBlock {
  const empty = (at: number): TableCell => ({ text: '', start: at, end: at });
  const blanks = (count: number, at: number) => Array.from({ length: count }, () => empty(at));
  const rowOf = (cells: TableCell[], from: number, to: number): TableRow => ({ start: from, end: to, cells });
  const start = headings[0]!.start;
  const head = rowOf([...blanks(depth, start), ...headings], start, headings.at(-1)!.end);
  const body = rows.map(({ labels, figures }) => {
    const from = labels[0]!.start;
    return rowOf([...blanks(depth - labels.length, from), ...labels, ...figures], from, figures.at(-1)!.end);
  });
  return { kind: 'table', start, end: body.at(-1)!.end, headerRows: 1, rows: [head, ...body] };
}
