import { UserError } from '../user-error.ts';
import type { Document } from './document.ts';
import { foldSpace, visibleCharacters } from './characters.ts';
import { countHeaderRows } from './grid.ts';
import { withoutFurniture } from './pdf/furniture.ts';
import { linesOf, type Line } from './pdf/lines.ts';
import { openPdf } from './pdf/open.ts';
import { settingOf, writeText } from './pdf/paragraphs.ts';
import { regionAt } from './pdf/region.ts';
import { tableOf } from './pdf/table.ts';
import { DocumentWriter } from './writer.ts';

/** A release has fewer; what a longer file holds beyond them is an agreement or a technical report. */
export const MOST_PAGES = 40;

/**
 * Reads a PDF's first 40 pages by where its words stand: lines, paragraphs, and figures in columns as tables; without page
 * numbers and what recurs on every page. `pagesLeft` of the document tells how many pages were not read.
 * Throws UserError `pdf_locked`, `pdf_broken` or `pdf_without_text`.
 */
export async function pdfDocument(bytes: Uint8Array): Promise<Document> {
  const { title, pages, pagesLeft } = await openPdf(bytes, MOST_PAGES);
  const lines = withoutFurniture(
    pages.map((page, number) => linesOf(page, number)),
    pages.map(({ height }) => height),
  ).flat();
  if (lines.length === 0) throw new UserError('pdf_without_text');
  const writer = new DocumentWriter();
  writeLines(writer, lines);
  return { ...writer.document('pdf', nameOf(title)), ...(pagesLeft === 0 ? {} : { pagesLeft }) };
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

/** Many writers put a file's name or their own where the title belongs. */
function nameOf(title: string): string | null {
  const words = foldSpace(visibleCharacters(title));
  const isFileName = /\.[a-z]{2,4}\d?$|^microsoft |^untitled/i.test(words);
  return words.split(' ').length < 3 || isFileName ? null : words;
}
