import { UserError } from '../user-error.ts';
import { decodeText } from './decode.ts';
import type { Document } from './document.ts';
import { foreignType, holdsTags, isPdf, looksLikeHtml } from './format.ts';
import { htmlDocument } from './html.ts';
import { pdfDocument } from './pdf.ts';
import { textDocument } from './text.ts';

const MEGABYTE = 1_000_000;
export const MAX_FILE_MEGABYTES = 5;

/** What is known of a file besides its bytes. */
export interface FileFacts {
  name?: string;
  contentType?: string | null;
}

/**
 * Reads a file: a PDF, a web page or plain text, told apart by its content before its name and declared type.
 * Throws UserError `empty`, `too_large`, `wrong_type` or what `pdfDocument` throws.
 */
export async function readDocument(
  bytes: Uint8Array,
  { name = '', contentType = null }: FileFacts = {},
): Promise<Document> {
  if (bytes.length > MAX_FILE_MEGABYTES * MEGABYTE) throw tooLarge();
  if (isPdf(bytes)) return withWords(await pdfDocument(bytes));
  const foreign = foreignType(bytes);
  if (foreign !== null) throw new UserError('wrong_type', { type: typeFor(foreign, name) });
  const text = decodeText(bytes, { contentType });
  const isDeclaredHtml = /\.x?html?$/i.test(name) || /^\s*(?:text\/html|application\/xhtml)/i.test(contentType ?? '');
  return documentOf(text, looksLikeHtml(text) || (isDeclaredHtml && holdsTags(text)));
}

/** Reads what a person pasted: plain text, or a page's source. Throws UserError `empty` or `too_large`. */
export function readPasted(text: string): Document {
  if (text.length > MAX_FILE_MEGABYTES * MEGABYTE) throw tooLarge();
  return documentOf(text, looksLikeHtml(text));
}

function documentOf(text: string, isHtml: boolean): Document {
  return withWords(isHtml ? htmlDocument(text) : textDocument(text));
}

function withWords(document: Document): Document {
  if (!/\p{L}{2}/u.test(document.text)) throw new UserError('empty');
  return document;
}

function tooLarge(): UserError {
  return new UserError('too_large', { limit: `${MAX_FILE_MEGABYTES} MB` });
}

/** The file's ending says more to people than "binary". */
function typeFor(foreign: string, name: string): string {
  const ending = /\.[a-z\d]{1,8}$/i.exec(name)?.[0];
  return foreign === 'binary' || foreign === 'ZIP' ? (ending ?? foreign) : foreign;
}
