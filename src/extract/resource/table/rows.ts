import type { TableCell } from '../../../document/document.ts';
import { found, type Found } from '../../found.ts';
import { decimalValue } from '../../quantity/numeral.ts';
import type { ResourceCategory } from '../../release.ts';
import type { Figures } from '../estimate.ts';
import { pitWordsIn, type PitClass } from '../pit-class.ts';
import { cellDecimal } from './cell.ts';
import type { Column } from './column.ts';
import { readLabel, type Label } from './label.ts';
import type { Panel, PanelRow } from './panel.ts';
import { categoryOfTotal } from './total.ts';

const RULE = 'resource/table';

/** One row of a table, for one class. */
export interface RowReading extends Figures {
  row: PanelRow;
  category: ResourceCategory;
  /** The words that name the class; null where only the caption does. */
  categoryCell: TableCell | null;
  name: Found<string> | null;
  isTotal: boolean;
  pitClass: PitClass | null;
  pitWords: Found<string> | null;
  cutoff: (Pick<CutoffCell, 'unit' | 'commodity'> & { value: Found<number> }) | null;
  isBaseCase: boolean;
}

interface CutoffCell {
  cell: TableCell;
  unit: string | null;
  commodity: string | null;
}

/** Reads the data rows of a panel; `caption` names the class where no cell does. Rows without a class make none. */
export function rowsOf(panel: Panel, columns: readonly Column[], caption: Label): RowReading[] {
  const readings: RowReading[] = [];
  const labels = new LabelReader(columns);
  let section: TableCell | null = null;
  let seen = new Set<ResourceCategory>();
  for (const row of panel.rows) {
    if (row.section !== section) seen = new Set();
    section = row.section;
    const label = labels.read(row);
    const sectionLabel = section ? readLabel(section.text) : null;
    for (const group of groupsOf(columns)) {
      const own = label.category ?? group ?? sectionLabel?.category ?? null;
      const category = own ?? (label.isTotal ? categoryOfTotal(seen) : null) ?? caption.category;
      if (category === null || category === 'mixed') continue;
      if (!label.isTotal) seen.add(category);
      const figures = figuresOf(panel, row, columns, group);
      if (figures.tonnage === null && figures.contained.length === 0) continue;
      readings.push({
        ...figures,
        row,
        category,
        categoryCell: label.categoryCell,
        name: nameOf(label, sectionLabel, section),
        isTotal: label.isTotal,
        pitClass: label.pitClass ?? (label.isTotal ? null : (sectionLabel?.pitClass ?? caption.pitClass)),
        pitWords: label.pitCell ? pitWordsOf(label.pitCell) : label.isTotal || !section ? null : pitWordsOf(section),
        ...cutoffOf(panel, row, columns, label),
      });
    }
  }
  return readings;
}

function pitWordsOf(cell: TableCell): Found<string> | null {
  const words = pitWordsIn(cell.text);
  return words === null ? null : found(words, cell, RULE);
}

function nameOf(label: RowLabel, section: Label | null, sectionCell: TableCell | null): Found<string> | null {
  if (label.name !== '' && label.nameCell && (!label.isTotal || label.isSubtotal))
    return found(label.name, label.nameCell, RULE);
  if (label.isTotal || !section || section.name === '' || section.isTotal || !sectionCell) return null;
  return found(section.name, sectionCell, RULE);
}

/** The classes that columns are grouped by; one null group where they are not. */
function groupsOf(columns: readonly Column[]): Column['category'][] {
  const figures = columns.filter(
    ({ meaning }) => meaning.role === 'tonnage' || meaning.role === 'grade' || meaning.role === 'contained',
  );
  const groups = [...new Set(figures.map(({ category }) => category))];
  return groups.length > 1 ? groups.filter((group) => group !== null) : groups;
}

function figuresOf(panel: Panel, row: PanelRow, columns: readonly Column[], group: Column['category']): Figures {
  const figures: Figures = { tonnage: null, tonnageUnit: null, grades: [], contained: [] };
  for (const { index, meaning, category } of columns) {
    if (category !== group) continue;
    const cell = row.cells[index]!;
    const decimal = cellDecimal(cell.text, panel.style);
    if (decimal === null || Number(decimal) === 0) continue;
    if (meaning.role === 'tonnage' && figures.tonnage === null) {
      figures.tonnage = found(decimalValue(decimal, meaning.exponent), cell, RULE);
      figures.tonnageUnit = meaning.unit;
    } else if (meaning.role === 'grade') {
      const { commodity, unit } = meaning;
      figures.grades.push({ commodity, value: found(Number(decimal), cell, RULE), unit: unit ?? '' });
    } else if (meaning.role === 'contained') {
      const { commodity, unit, exponent } = meaning;
      figures.contained.push({
        commodity,
        amount: found(decimalValue(decimal, exponent), cell, RULE),
        unit: unit ?? '',
      });
    }
  }
  return figures;
}

function cutoffOf(
  panel: Panel,
  row: PanelRow,
  columns: readonly Column[],
  label: RowLabel,
): Pick<RowReading, 'cutoff' | 'isBaseCase'> {
  const column = columns.find(({ meaning }) => meaning.role === 'cutoff');
  if (!column || column.meaning.role !== 'cutoff') return { cutoff: null, isBaseCase: false };
  const cell = row.cells[column.index]!;
  const decimal = cellDecimal(cell.text, panel.style);
  const isBaseCase = /base[- ]case|[*†‡]$|cas de base/i.test(cell.text) || /base[- ]case/i.test(label.text);
  if (decimal === null) return { cutoff: null, isBaseCase };
  const { unit, commodity } = column.meaning;
  return { cutoff: { value: found(Number(decimal), cell, RULE), unit, commodity }, isBaseCase };
}

interface RowLabel extends Label {
  text: string;
  categoryCell: TableCell | null;
  nameCell: TableCell | null;
  pitCell: TableCell | null;
}

/** Reads the label cells of each row; a cell left blank repeats the one above it. */
class LabelReader {
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
    if (!isTotal)
      for (const { index } of this.#columns)
        if (row.cells[index]!.text !== '') this.#above.set(index, row.cells[index]!);
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
