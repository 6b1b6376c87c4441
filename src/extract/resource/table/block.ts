import type { TableCell } from '../../../document/document.ts';
import type { Column } from './column.ts';
import { readLabel, type Label } from './label.ts';
import type { Panel } from './panel.ts';

/** Columns that together tell one row: one tonnage, each grade and metal once. A line over them may name their class, deposit or pit. */
export interface ColumnBlock {
  columns: Column[];
  category: Column['category'];
  label: Label;
  /** The cell of the line over the block; null where there is none. */
  cell: TableCell | null;
}

/** Cuts the columns of figures into blocks: by class where headings name it, and again wherever a tonnage, grade or metal repeats. */
export function blocksOf(panel: Panel, columns: readonly Column[]): ColumnBlock[] {
  const figures = columns.filter(({ meaning }) => keyOf(meaning) !== null);
  const classes = new Set(figures.map(({ category }) => category));
  const named = classes.size > 1 ? figures.filter(({ category }) => category !== null) : figures;
  const blocks = [...Map.groupBy(named, ({ category }) => category).values()].flatMap(cutAtRepeats);
  return blocks.map((block) => {
    const cell = blocks.length > 1 ? lineOver(panel, block, figures) : null;
    return { columns: block, category: block[0]!.category, label: readLabel(cell?.text ?? ''), cell };
  });
}

function cutAtRepeats(columns: readonly Column[]): Column[][] {
  const blocks: Column[][] = [[]];
  for (const column of columns) {
    const key = keyOf(column.meaning);
    if (blocks.at(-1)!.some(({ meaning }) => keyOf(meaning) === key)) blocks.push([]);
    blocks.at(-1)!.push(column);
  }
  return blocks;
}

function keyOf(meaning: Column['meaning']): string | null {
  if (meaning.role === 'tonnage') return 'tonnage';
  if (meaning.role === 'grade' || meaning.role === 'contained')
    return `${meaning.role} ${meaning.commodity} ${meaning.unit}`;
  return null;
}

/** A heading cell that covers the whole block and not every figure. */
function lineOver(panel: Panel, block: readonly Column[], figures: readonly Column[]): TableCell | null {
  const covers = (cell: TableCell, columns: readonly Column[]) =>
    columns.every(({ index }) => panel.headingRows.some((cells) => cells[index] === cell));
  const lines = panel.headingCells.filter((cell) => cell.text !== '' && covers(cell, block) && !covers(cell, figures));
  return lines.find((cell) => readLabel(cell.text).name !== '') ?? lines[0] ?? null;
}
