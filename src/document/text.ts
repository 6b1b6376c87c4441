import { visibleCharacters } from './characters.ts';
import type { Document } from './document.ts';
import { writeLines } from './text/lines.ts';
import { DocumentWriter } from './writer.ts';

/**
 * Reads pasted text. Hard-wrapped lines are joined into paragraphs, and tables are found as people paste them:
 * boxes drawn with "|", columns set with tabs or spaces, and one cell a line where the rows repeat without doubt.
 * Takes any string and throws nothing; time grows with the text's length.
 */
export function textDocument(text: string): Document {
  const writer = new DocumentWriter();
  writeLines(writer, visibleCharacters(text).split('\n'));
  return writer.document('text', null);
}
