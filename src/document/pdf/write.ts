import { countHeaderRows } from '../grid.ts';
import type { DocumentWriter } from '../writer.ts';
import { withoutFurniture } from './furniture.ts';
import { linesOf, type Line } from './lines.ts';
import type { Page } from './page.ts';
import { settingOf, writeText } from './paragraphs.ts';
import { regionAt } from './region.ts';
import { tableOf } from './table.ts';

/** Adds the words of pages to a document as paragraphs and tables. Says whether there were any. */
export function writePages(writer: DocumentWriter, pages: readonly Page[]): boolean {
  const lines = withoutFurniture(
    pages.map((page, number) => linesOf(page, number)),
    pages.map(({ height }) => height),
  ).flat();
  writeLines(writer, lines);
  return lines.length > 0;
}

function writeLines(writer: DocumentWriter, lines: readonly Line[]): void {
  const setting = settingOf(lines);
  let textFrom = 0;
  for (let at = 0; at < lines.length;) {
    const region = regionAt(lines, at, textFrom);
    const table = region === null ? null : tableOf(lines, region);
    if (region !== null && table !== null) {
      writeText(writer, lines.slice(textFrom, region.start), setting);
      writer.table(table, countHeaderRows(table));
      textFrom = region.end;
    }
    at = region?.end ?? at + 1;
  }
  writeText(writer, lines.slice(textFrom), setting);
}
