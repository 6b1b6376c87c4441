import { foldSpace } from '../characters.ts';
import { emptyCell, fits, MOST_COLUMNS, tidyGrid, widthOf, type Grid, type GridCell } from '../grid.ts';
import { isListItem } from '../text/line-kinds.ts';
import { isBlock, isHeadingElement, isUnseen } from './elements.ts';
import { raisedText, sourceText } from './inline.ts';
import { descendants, textOf, type Element } from './tree.ts';

/** What a `<table>` is for: rows of data, a list whose marks stand in a column of their own, or a way to set blocks side by side. */
export type TableUse = { use: 'data'; rows: Grid } | { use: 'list'; items: string[] } | { use: 'layout' };

/** A cell with more text than this is a page column, not a cell of data. */
const LONGEST_CELL = 2_000;
const MOST_PARAGRAPHS = 4;

export function readTable(table: Element, leftOut: ReadonlySet<Element>): TableUse {
  const cells = [...rowsOf(table)].map((row) => cellsOf(row));
  if (isForLayout(table, cells.flat())) return { use: 'layout' };
  const grid = gridFrom(cells, leftOut);
  if (grid === null) return { use: 'layout' };
  const rows = tidyGrid(grid);
  if (rows.length > 0 && rows.every(isMarkedItem))
    return { use: 'list', items: rows.map((row) => row.map(({ text }) => text).join(' ')) };
  return rows.length > 1 && widthOf(rows) > 1 ? { use: 'data', rows } : { use: 'layout' };
}

/** The rows of a table, not those of tables inside it. */
export function* rowsOf(table: Element): Generator<Element> {
  for (const child of table.children) {
    if (typeof child === 'string' || isUnseen(child)) continue;
    if (child.name === 'tr') yield child;
    else if (child.name !== 'table' && child.name !== 'caption') yield* rowsOf(child);
  }
}

export function cellsOf(row: Element): Element[] {
  return row.children.filter(
    (child): child is Element =>
      typeof child !== 'string' && (child.name === 'td' || child.name === 'th') && !isUnseen(child),
  );
}

function isForLayout(table: Element, cells: readonly Element[]): boolean {
  if (table.attributes.role === 'presentation' || table.attributes.role === 'none') return true;
  return cells.some((cell) => {
    let paragraphs = 0;
    for (const element of descendants(cell)) {
      if (element.name === 'table' || isHeadingElement(element)) return true;
      if (element.name === 'p') paragraphs += 1;
    }
    return paragraphs > MOST_PARAGRAPHS || textOf(cell).length > LONGEST_CELL;
  });
}

/** Cells put where a browser puts them, by colspan and rowspan. null where that makes more of them than a release can hold. */
function gridFrom(rows: readonly (readonly Element[])[], leftOut: ReadonlySet<Element>): Grid | null {
  const grid: GridCell[][] = rows.map(() => []);
  let width = 0;
  for (const [index, cells] of rows.entries()) {
    let column = 0;
    for (const element of cells) {
      while (grid[index]![column] !== undefined) column += 1;
      const columns = spanOf(element.attributes.colspan, 1);
      const below = spanOf(element.attributes.rowspan, rows.length - index);
      if (column + columns > MOST_COLUMNS) return null;
      const cell = cellOf(element, leftOut);
      for (let at = index; at < Math.min(index + below, rows.length); at += 1) {
        for (let next = column; next < column + columns; next += 1) grid[at]![next] ??= cell;
      }
      column += columns;
      width = Math.max(width, column);
    }
  }
  if (!fits(grid.length, width)) return null;
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? emptyCell()));
}

/** A span attribute as a number from 1 on; 0, which only rowspan has, means as many as there are. */
function spanOf(attribute: string | undefined, all: number): number {
  const span = Number.parseInt(attribute ?? '1', 10);
  if (span === 0) return all;
  return span > 0 ? Math.min(span, 10_000) : 1;
}

function cellOf(element: Element, leftOut: ReadonlySet<Element>): GridCell {
  const text = foldSpace(cellText(element, leftOut));
  return element.name === 'th' ? { text, isHeader: true } : { text };
}

function cellText(element: Element, leftOut: ReadonlySet<Element>): string {
  const parts: string[] = [];
  for (const [index, child] of element.children.entries()) {
    if (typeof child === 'string') parts.push(sourceText(child));
    else if (child.name === 'br') parts.push(' ');
    else if (child.name === 'sup') parts.push(raisedText(child, parts.at(-1) ?? '', followingText(element, index)));
    else if (!isUnseen(child) && !leftOut.has(child)) {
      const words = cellText(child, leftOut);
      parts.push(isBlock(child) ? ` ${words} ` : words);
    }
  }
  return parts.join('');
}

/** The text directly after a child: "" where an element follows. */
export function followingText(parent: Element, index: number): string {
  const next = parent.children[index + 1];
  return typeof next === 'string' ? next : '';
}

function isMarkedItem(row: readonly GridCell[]): boolean {
  const words = row.filter(({ text }) => text !== '');
  return (
    words.length === 2 &&
    words[0]!.text.length <= 5 &&
    isListItem(`${words[0]!.text} ${words[1]!.text}`) &&
    !isListItem(words[0]!.text)
  );
}
