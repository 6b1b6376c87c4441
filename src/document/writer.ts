import { foldSpace } from './characters.ts';
import type { Block, Document, TableCell, TableRow, TextBlock } from './document.ts';
import type { Grid, GridCell } from './grid.ts';

const BLOCK_END = '\n\n';
const ROW_END = '\n';
const CELL_END = ' | ';

/** Puts a document together block by block, and knows where in its text each part comes to stand. */
export class DocumentWriter {
  readonly #parts: string[] = [];
  readonly #blocks: Block[] = [];
  #length = 0;

  /** Adds a block of running text; one without words or figures (a drawn line, three stars) is left out. */
  text(kind: TextBlock['kind'], words: string): void {
    const folded = foldSpace(words);
    if (!/[\p{L}\p{N}]/u.test(folded)) return;
    this.#separateBlocks();
    const start = this.#length;
    this.#write(folded);
    this.#blocks.push({ kind, start, end: this.#length });
  }

  /** Adds a table. A cell that stands in several places of the grid is written once, where it stands first. */
  table(grid: Grid, headerRows: number): void {
    if (grid.length === 0) return;
    this.#separateBlocks();
    const start = this.#length;
    const written = new Map<GridCell, TableCell>();
    const rows = grid.map((cells, index) => {
      if (index > 0) this.#write(ROW_END);
      return this.#row(cells, written);
    });
    this.#blocks.push({ kind: 'table', start, end: this.#length, rows, headerRows });
  }

  document(format: Document['format'], title: string | null): Document {
    return { text: this.#parts.join(''), blocks: this.#blocks, title, format };
  }

  #row(cells: readonly GridCell[], written: Map<GridCell, TableCell>): TableRow {
    const start = this.#length;
    let first = true;
    const row = cells.map((cell) => {
      const known = written.get(cell);
      if (known !== undefined) return known;
      if (!first) this.#write(CELL_END);
      first = false;
      const placed = this.#cell(cell);
      written.set(cell, placed);
      return placed;
    });
    return { start, end: this.#length, cells: row };
  }

  #cell(cell: GridCell): TableCell {
    const start = this.#length;
    this.#write(cell.text);
    return { start, end: this.#length, text: cell.text };
  }

  #separateBlocks(): void {
    if (this.#blocks.length > 0) this.#write(BLOCK_END);
  }

  #write(words: string): void {
    this.#parts.push(words);
    this.#length += words.length;
  }
}
