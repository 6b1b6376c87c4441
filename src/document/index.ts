import { UserError } from '../user-error.ts';
import { decodeText } from './decode.ts';
import type { Document } from './document.ts';
import { foreignType, looksLikeHtml } from './format.ts';
import { htmlDocument } from './html.ts';
import { textDocument } from './text.ts';

export { htmlDocument, textDocument };

const MEGABYTE = 1_000_000;
export const MAX_FILE_MEGABYTES = 5;

/** What is known of a file besides its bytes. */
export interface FileFacts {
  name?: string;
  contentType?: string | null;
}

/**
 * Reads a file: a web page or plain text, told apart by its content before its name and declared type.
 * Throws UserError `empty`, `too_large` or `wrong_type`.
 */
export function readDocument(bytes: Uint8Array, { name = '', contentType = null }: FileFacts = {}): Document {
  if (bytes.length > MAX_FILE_MEGABYTES * MEGABYTE)
    throw new UserError('too_large', { limit: `${MAX_FILE_MEGABYTES} MB` });
  const foreign = foreignType(bytes);
  if (foreign !== null) throw new UserError('wrong_type', { type: typeFor(foreign, name) });
  const text = decodeText(bytes, { contentType });
  const document = looksLikeHtml(text) ? htmlDocument(text) : textDocument(text);
  if (!hasWords(document)) throw new UserError('empty');
  return document;
}

/** The file's ending says more to people than "binary". */
function typeFor(foreign: string, name: string): string {
  const ending = /\.[a-z\d]{1,8}$/i.exec(name)?.[0];
  return foreign === 'binary' || foreign === 'ZIP' ? (ending ?? foreign) : foreign;
}

/** Whether there is anything to read at all. */
export function hasWords(document: Document): boolean {
  return /\p{L}{2}/u.test(document.text);
}
