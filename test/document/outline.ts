import type { Block, Document } from '../../src/document/document.ts';

export type Outline = ['heading' | 'paragraph' | 'list_item', string] | ['table', number, string[][]];

/** A document as tests compare it: each block's kind and words; for a table the number of header rows and the cells. */
export function outline(document: Document): Outline[] {
  return document.blocks.map((block) =>
    block.kind === 'table'
      ? ['table', block.headerRows, block.rows.map((row) => row.cells.map((cell) => cell.text))]
      : [block.kind, wordsOf(document, block)],
  );
}

export function wordsOf(document: Document, { start, end }: Pick<Block, 'start' | 'end'>): string {
  return document.text.slice(start, end);
}

/** The words of all blocks that are no table. */
export function prose(document: Document): string[] {
  return outline(document).flatMap((part) => (part[0] === 'table' ? [] : [part[1]]));
}

/** The only table of a document: its header rows and its cells. */
export function onlyTable(document: Document): { headerRows: number; cells: string[][] } {
  const tables = outline(document).filter((part) => part[0] === 'table');
  if (tables.length !== 1) throw new Error(`expected one table, found ${tables.length}`);
  const [, headerRows, cells] = tables[0]!;
  return { headerRows, cells };
}
