import { countHeaderRows, tidyGrid, widthOf } from '../grid.ts';
import type { DocumentWriter } from '../writer.ts';
import { readBoxedTable } from './boxed-table.ts';
import { readColumnTable } from './column-table.ts';
import { writeParagraphs } from './paragraphs.ts';
import { readStackedTable } from './stacked-table.ts';
import { readTabbedTable } from './tabbed-table.ts';
import type { TableReader } from './table-search.ts';

/** From the surest sign of a table to the weakest. */
const TABLE_READERS: readonly TableReader[] = [readBoxedTable, readTabbedTable, readColumnTable, readStackedTable];

/** Adds lines of text to a document as headings, paragraphs, list items and tables. */
export function writeLines(writer: DocumentWriter, lines: readonly string[]): void {
  const search = tableSearch(lines);
  let proseFrom = 0;
  for (let at = 0; at < lines.length;) {
    const found = search(at);
    if (found === null) {
      at += 1;
      continue;
    }
    writeParagraphs(writer, lines.slice(proseFrom, found.start));
    writer.table(found.rows, countHeaderRows(found.rows));
    at = found.end;
    proseFrom = at;
  }
  writeParagraphs(writer, lines.slice(proseFrom));
}

/** Asks each reader at each line, but not again within lines in which it has found nothing: so time grows with the lines. */
function tableSearch(lines: readonly string[]) {
  const lookAgainAt = TABLE_READERS.map(() => 0);
  return (at: number) => {
    for (const [index, read] of TABLE_READERS.entries()) {
      const search = at < lookAgainAt[index]! ? null : read(lines, at);
      if (search === null) continue;
      lookAgainAt[index] = search.end;
      if (search.table === null) continue;
      const rows = tidyGrid(search.table.rows);
      if (rows.length > 1 && widthOf(rows) > 1) return { start: search.table.start, end: search.end, rows };
    }
    return null;
  };
}
