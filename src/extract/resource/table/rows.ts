import type { TableCell } from '../../../document/document.ts';
import { found, type Found } from '../../found.ts';
import { decimalValue } from '../../quantity/numeral.ts';
import type { ResourceCategory } from '../../release.ts';
import type { Figures } from '../estimate.ts';
import { isPitClassOnly, pitClassOf, pitWordsIn, type PitClass } from '../pit-class.ts';
import { cellDecimal } from './cell.ts';
import { blocksOf, type ColumnBlock } from './block.ts';
import type { Column } from './column.ts';
import { readLabel, type Label } from './label.ts';
import type { Panel, PanelRow } from './panel.ts';
import { LabelReader, type RowLabel } from './row-label.ts';
import { categoryOfTotal } from './total.ts';

const RULE = 'resource/table';

/** "Indicated mill feed", "Measured ROM": what a plan takes out of a class. */
const FEED = /\bfeed\b|\bROM\b|run[- ]of[- ]mine|\bmined\b/i;

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
  const blocks = blocksOf(panel, columns);
  let section: TableCell | null = null;
  let seen = new Set<ResourceCategory>();
  for (const row of panel.rows) {
    if (row.section !== section) seen = new Set();
    section = row.section;
    const label = labels.read(row);
    const sectionLabel = section ? readLabel(section.text) : null;
    if (FEED.test(label.text)) continue;
    for (const block of blocks) {
      const own = label.category ?? block.category ?? sectionLabel?.category ?? null;
      const category = own ?? (label.isTotal ? categoryOfTotal(seen) : null) ?? caption.category;
      if (category === null || category === 'mixed') continue;
      if (!label.isTotal) seen.add(category);
      const figures = figuresOf(panel, row, block);
      if (figures.tonnage === null && figures.contained.length === 0) continue;
      readings.push({
        ...figures,
        ...pitOf(panel, label, block, section, caption),
        row,
        category,
        categoryCell: label.categoryCell,
        name: nameOf(label, block, sectionLabel, section),
        isTotal: label.isTotal,
        ...cutoffOf(panel, row, columns, label),
      });
    }
  }
  return readings;
}

/** How the row's rock is to be mined: as its label, its column group, its section, the panel's headings or the caption say. */
function pitOf(
  panel: Panel,
  label: RowLabel,
  block: ColumnBlock,
  section: TableCell | null,
  caption: Label,
): Pick<RowReading, 'pitClass' | 'pitWords'> {
  const heading = panel.headingCells.find(({ text }) => isPitClassOnly(text)) ?? null;
  const lines = [
    label.pitCell,
    block.label.pitClass ? block.cell : null,
    label.isTotal ? null : section,
    block.cell ? null : heading,
  ];
  for (const cell of lines) {
    const pitClass = cell && pitClassOf(cell.text);
    if (pitClass) return { pitClass, pitWords: pitWordsOf(cell) };
  }
  return { pitClass: label.isTotal ? null : caption.pitClass, pitWords: null };
}

function pitWordsOf(cell: TableCell): Found<string> | null {
  const words = pitWordsIn(cell.text);
  return words === null ? null : found(words, cell, RULE);
}

function nameOf(
  label: RowLabel,
  block: ColumnBlock,
  section: Label | null,
  sectionCell: TableCell | null,
): Found<string> | null {
  if (label.name !== '' && label.nameCell && (!label.isTotal || label.isSubtotal))
    return found(label.name, label.nameCell, RULE);
  if (block.cell && block.label.name !== '' && !block.label.isTotal) return found(block.label.name, block.cell, RULE);
  if (label.isTotal || !section || section.name === '' || section.isTotal || !sectionCell) return null;
  return found(section.name, sectionCell, RULE);
}

function figuresOf(panel: Panel, row: PanelRow, { columns }: ColumnBlock): Figures {
  const figures: Figures = { tonnage: null, tonnageUnit: null, grades: [], contained: [] };
  for (const { index, meaning } of columns) {
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
