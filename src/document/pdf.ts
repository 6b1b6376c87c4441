import { UserError } from '../user-error.ts';
import type { Document } from './document.ts';
import { foldSpace, visibleCharacters } from './characters.ts';
import { isBomb } from './pdf/inflation.ts';
import { openPdf } from './pdf/open.ts';
import { writePages } from './pdf/write.ts';
import { DocumentWriter } from './writer.ts';

/** A release has fewer; what a longer file holds beyond them is an agreement or a technical report. */
export const MOST_PAGES = 40;

/**
 * Reads a PDF's first 40 pages by where its words stand: lines, paragraphs, and figures in columns as tables; without page
 * numbers and what recurs on every page. `pagesLeft` of the document tells how many pages were not read.
 * Throws UserError `too_large` (unpacked), `pdf_locked`, `pdf_broken` or `pdf_without_text`.
 */
export async function pdfDocument(bytes: Uint8Array): Promise<Document> {
  if (isBomb(bytes)) throw new UserError('too_large', { limit: '60 MB' });
  const { title, pages, pagesLeft } = await openPdf(bytes, MOST_PAGES);
  const writer = new DocumentWriter();
  if (!writePages(writer, pages)) throw new UserError('pdf_without_text');
  return { ...writer.document('pdf', nameOf(title)), ...(pagesLeft === 0 ? {} : { pagesLeft }) };
}

/** Many writers put a file's name or their own where the title belongs. */
function nameOf(title: string): string | null {
  const words = foldSpace(visibleCharacters(title));
  const isFileName = /\.[a-z]{2,4}\d?$|^microsoft |^untitled/i.test(words);
  return words.split(' ').length < 3 || isFileName ? null : words;
}
