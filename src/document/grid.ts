/** A table on its way into a document: rows of equal length. A cell that spans columns or rows is the same object in each place it covers. */
export type Grid = GridCell[][];

export interface GridCell {
  /** White space folded; "" for an empty cell. */
  text: string;
  /** Set where the source itself marks the cell as a heading. */
  isHeader?: true;
}

export const emptyCell = (): GridCell => ({ text: '' });

export const MOST_COLUMNS = 100;
const MOST_CELLS = 40_000;

/** Whether a table of this size is one that a release can hold. What is larger is not read as a table. */
export function fits(rows: number, columns: number): boolean {
  return columns <= MOST_COLUMNS && rows * columns <= MOST_CELLS;
}

/** Rows of plain texts as a grid, filled up with empty cells to `width`. */
export function gridOf(rows: readonly (readonly string[])[], width: number): Grid {
  return rows.map((row) => Array.from({ length: width }, (_, column) => ({ text: row[column] ?? '' })));
}

/**
 * Drops what only shapes a table on the page: empty rows and spacer columns; and joins a column that holds
 * nothing but currency signs, brackets or percent signs with the numbers that they belong to (as SEC filings are set).
 */
export function tidyGrid(grid: Grid): Grid {
  const rows = grid.filter((row) => row.some((cell) => cell.text !== ''));
  return dropSpacerColumns(joinSigns(dropSpacerColumns(rows)));
}

/** A column is a spacer when it is empty apart from cells that reach over into a column that stays. */
function dropSpacerColumns(grid: Grid): Grid {
  const places = grid.map(countPlaces);
  const kept: number[] = [];
  for (let column = 0; column < widthOf(grid); column += 1) {
    const isSpacer = grid.every((row, index) => {
      const cell = row[column]!;
      return cell.text === '' || places[index]!.get(cell)! > 1;
    });
    if (!isSpacer) kept.push(column);
    else grid.forEach((row, index) => places[index]!.set(row[column]!, places[index]!.get(row[column]!)! - 1));
  }
  return grid.map((row) => kept.map((column) => row[column]!));
}

function countPlaces(row: readonly GridCell[]): Map<GridCell, number> {
  const places = new Map<GridCell, number>();
  for (const cell of row) places.set(cell, (places.get(cell) ?? 0) + 1);
  return places;
}

const SIGN_BEFORE = /^(?:(?:C|CA|CAD|US|USD|A|AU|AUD|NZ|HK)? ?\$|[£€¥]|\()$/;
const SIGN_AFTER = /^[)%]+$/;

function joinSigns(grid: Grid): Grid {
  let joined = grid;
  for (let column = widthOf(grid) - 1; column >= 0; column -= 1) {
    if (column + 1 < widthOf(joined) && holdsOnly(joined, column, SIGN_BEFORE)) joined = joinWithNext(joined, column);
    else if (column > 0 && holdsOnly(joined, column, SIGN_AFTER)) joined = joinWithNext(joined, column - 1);
  }
  return joined;
}

/** Whether the column's own cells (those of one column) are all empty or match, and one at least matches. */
function holdsOnly(grid: Grid, column: number, pattern: RegExp): boolean {
  const own = grid
    .map((row) => row[column]!)
    .filter((cell, index) => !reachesOver(grid[index]!, column) && cell.text !== '');
  return own.length > 0 && own.every((cell) => pattern.test(cell.text));
}

function reachesOver(row: readonly GridCell[], column: number): boolean {
  return row[column] === row[column - 1] || row[column] === row[column + 1];
}

function joinWithNext(grid: Grid, column: number): Grid {
  return grid.map((row) => {
    const [left, right] = [row[column]!, row[column + 1]!];
    const cell =
      left === right || right.text === '' ? left : left.text === '' ? right : { text: left.text + right.text };
    return row.toSpliced(column, 2, cell);
  });
}

export function widthOf(grid: Grid): number {
  return grid[0]?.length ?? 0;
}

// "1,234.5", "(42.5)", "C$0.20", "12.4%", "0,85", "10 900 000", "-", "n/a", "0.7 (base case)", "~1,100"
const VALUE =
  /^[~<>±+–—-]?\(?(?:[A-Z]{0,3} ?[$£€¥])? ?[~<>±+–—-]?[.,]?\d[\d.,' ]{0,24}(?:[%)]| ?[a-zA-Z$/%³²]{1,8}|\s?\([^)]{1,20}\)| ?\/ ?[\d.,]{1,9}){0,2}\*?$/;
const NOTHING = /^(?:[-–—]{1,3}|n\/?a|nil|na\.?)$/i;
/** "(000)", "000s": the unit of the figures below it. */
const THOUSANDS = /^\(?['‘’]?0{3}['‘’]?s?\)?(?![\d.,])/;
const YEAR = /^(?:19|20)\d\d(?![\d.,])/;

/** Whether a cell holds a figure (or the mark for none) rather than words; a bare year heads a column. */
export function isValue(text: string): boolean {
  return NOTHING.test(text) || (VALUE.test(text) && !YEAR.test(text) && !THOUSANDS.test(text));
}

/**
 * How many leading rows are column headings: those before the first row with a figure to the right of its first column,
 * or those that the source marks, without the section titles ("Open pit") that stand directly above the figures.
 */
export function countHeaderRows(grid: Grid): number {
  const firstData = grid.findIndex((row) =>
    row.some((cell, column) => column > 0 && cell !== row[0] && isValue(cell.text)),
  );
  const firstUnmarked = grid.findIndex((row) => !row.every((cell) => cell.text === '' || cell.isHeader));
  let headers = Math.max(firstData, firstUnmarked, 0);
  while (headers > 0 && isSectionTitle(grid[headers - 1]!)) headers -= 1;
  return headers;
}

/** A row of one title over all columns, or over each half of a table in two halves. */
function isSectionTitle(row: readonly GridCell[]): boolean {
  const titles = new Set(row.filter((cell) => cell.text !== ''));
  if (titles.size === 1 && row[0]!.text !== '') return true;
  return (
    row.every((cell, column) => cell.text === '' || reachesOver(row, column)) &&
    new Set([...titles].map((cell) => cell.text)).size === 1
  );
}
