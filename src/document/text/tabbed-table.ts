import { foldSpace } from '../characters.ts';
import { fits, gridOf } from '../grid.ts';
import { isListItem } from './line-kinds.ts';
import type { TableSearch } from './table-search.ts';

/** Reads lines whose cells are set apart by tabs, as tables are pasted from a browser or a spreadsheet. Blank lines may stand between the rows. */
export function readTabbedTable(lines: readonly string[], from: number): TableSearch | null {
  if (!isTabbed(lines[from]!)) return null;
  const rows: string[][] = [];
  let end = from;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (isTabbed(line)) {
      rows.push(line.trimEnd().split('\t').map(foldSpace));
      end = at + 1;
    } else if (isSectionLine(lines, at, end)) rows.push([foldSpace(line)]);
    else if (line.trim() !== '' || at > end) break;
  }
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    end,
    table: rows.length > 1 && fits(rows.length, width) ? { start: from, rows: gridOf(rows, width) } : null,
  };
}

const LONGEST_SECTION = 70;

/** "Inferred Resources" between two rows, without a blank line: a section of the table, as its other cells are empty. */
function isSectionLine(lines: readonly string[], at: number, rowsEnd: number): boolean {
  const line = lines[at]!.trim();
  const next = lines[at + 1];
  return (
    at === rowsEnd &&
    line.length > 0 &&
    line.length <= LONGEST_SECTION &&
    !/^(?:table|tableau)\s?\d|[.:;,]$/i.test(line) &&
    !isListItem(line) &&
    next !== undefined &&
    isTabbed(next)
  );
}

function isTabbed(line: string): boolean {
  return /\S\t|\t\S.*\t/.test(line.trimEnd()) && !isListItem(line.trim());
}
