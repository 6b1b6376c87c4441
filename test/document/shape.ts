import { expect } from 'vitest';
import type { Document, TableBlock } from '../../src/document/document.ts';

/** What holds for every document, whatever it was made from. */
export function expectSoundDocument(document: Document): void {
  let last = 0;
  let covered = '';
  for (const block of document.blocks) {
    expect(block.start).toBeGreaterThanOrEqual(last);
    expect(block.end).toBeGreaterThan(block.start);
    last = block.end;
    const words = document.text.slice(block.start, block.end);
    covered += words;
    if (block.kind === 'table') expectSoundTable(document, block);
    else expect(words).toBe(words.replaceAll(/\s+/g, ' ').trim());
  }
  expect(document.text.length).toBe(last);
  expect(covered.replaceAll(/\s/g, '')).toBe(document.text.replaceAll(/\s/g, ''));
}

function expectSoundTable({ text }: Document, table: TableBlock): void {
  const width = table.rows[0]!.cells.length;
  expect(width).toBeGreaterThan(1);
  expect(table.headerRows).toBeLessThanOrEqual(table.rows.length);
  for (const row of table.rows) {
    expect(row.cells).toHaveLength(width);
    expect(row.start).toBeGreaterThanOrEqual(table.start);
    expect(row.end).toBeLessThanOrEqual(table.end);
    for (const cell of row.cells) {
      expect(cell.start).toBeGreaterThanOrEqual(table.start);
      expect(cell.end).toBeLessThanOrEqual(table.end);
      expect(cell.text).toBe(text.slice(cell.start, cell.end).replaceAll(/\s+/g, ' ').trim());
    }
  }
}
