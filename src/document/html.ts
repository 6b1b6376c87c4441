import type { Document } from './document.ts';
import { BlockWalk } from './html/blocks.ts';
import { findFurniture } from './html/furniture.ts';
import { pageTitle } from './html/title.ts';
import { parseTree } from './html/tree.ts';
import { DocumentWriter } from './writer.ts';

/**
 * Reads a web page: the article without the page around it, with tables as rows and columns. Time grows with the page's length.
 * Throws UserError `too_large` for a page with more elements, or more deeply nested ones, than any real one.
 */
export function htmlDocument(html: string): Document {
  const root = parseTree(html);
  const title = pageTitle(root);
  const writer = new DocumentWriter();
  new BlockWalk(writer, findFurniture(root, title)).page(root);
  return writer.document('html', title);
}
