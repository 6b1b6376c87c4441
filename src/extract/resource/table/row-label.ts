import type { TableCell } from '../../../document/document.ts';
import type { Column } from './column.ts';
import { readLabel, type Label } from './label.ts';
import type { PanelRow } from './panel.ts';

/** What a row's label cells say together, and which cell says it. */
export interface RowLabel extends Label {
  text: string;
  categoryCell: TableCell | null;
  nameCell: TableCell | null;
  pitCell: TableCell | null;
}

/** Reads the label cells of each row; a cell left blank repeats the one above it. */
export class LabelReader {
  readonly #columns: readonly Column[];
  readonly #above = new Map<number, TableCell>();

  constructor(columns: readonly Column[]) {
    const firstFigure =
      columns.find(({ meaning }) => meaning.role !== 'label' && meaning.role !== 'cutoff')?.index ?? 0;
    this.#columns = columns.filter(({ index, meaning }) => meaning.role === 'label' && index < firstFigure);
  }

  read(row: PanelRow): RowLabel {
    const written = [...new Set(this.#columns.map(({ index }) => row.cells[index]!).filter(({ text }) => text !== ''))];
    const isTotal = written.some((cell) => readLabel(cell.text).isTotal);
    const cells = isTotal ? this.#withCategoryAbove(row, written) : this.#withBlanksFilled(row);
    for (const { index } of this.#columns) if (row.cells[index]!.text !== '') this.#above.set(index, row.cells[index]!);
    return combine([...new Set(cells)]);
  }

  #withBlanksFilled(row: PanelRow): TableCell[] {
    return this.#columns.flatMap(({ index }) => {
      const cell = row.cells[index]!;
      return cell.text !== '' ? [cell] : (this.#above.get(index) ?? []);
    });
  }

  /** A total repeats the class above it only where the classes stand in a column before it: "Inferred | Total". */
  #withCategoryAbove(row: PanelRow, written: TableCell[]): TableCell[] {
    if (written.some((cell) => readLabel(cell.text).category !== null)) return written;
    const total = this.#columns.find(({ index }) => readLabel(row.cells[index]!.text).isTotal)?.index ?? 0;
    const above = this.#columns.flatMap(({ index }) => {
      const cell = this.#above.get(index);
      if (index >= total || row.cells[index]!.text !== '' || !cell) return [];
      const { category, name } = readLabel(cell.text);
      return category !== null && name === '' ? [cell] : [];
    });
    return [...above, ...written];
  }
}

function combine(cells: readonly TableCell[]): RowLabel {
  const labels = cells.map((cell) => ({ cell, label: readLabel(cell.text) }));
  const category = labels.find(({ label }) => label.category !== null);
  const pit = labels.find(({ label }) => label.pitClass !== null);
  const named = labels.filter(({ label }) => label.name !== '');
  const name = named.findLast(({ label }) => !label.isTotal) ?? named.at(-1);
  return {
    category: category?.label.category ?? null,
    isTotal: labels.some(({ label }) => label.isTotal),
    isSubtotal: labels.some(({ label }) => label.isSubtotal),
    name: name?.label.name ?? '',
    pitClass: pit?.label.pitClass ?? null,
    text: cells.map(({ text }) => text).join(' '),
    categoryCell: category?.cell ?? null,
    nameCell: name?.cell ?? null,
    pitCell: pit?.cell ?? null,
  };
}
