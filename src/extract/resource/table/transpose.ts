import type { TableCell } from '../../../document/document.ts';
import { readLabel } from './label.ts';
import { readHeading } from './heading.ts';
import type { Panel, PanelRow } from './panel.ts';

const MEASURES = new Set(['tonnage', 'grade', 'contained']);

/** A panel whose rows are tonnes, grade and metal, and whose columns are classes, turned so that a row is a class; others as they are. */
export function upright(panel: Panel): Panel[] {
  const isTurned =
    panel.headings.slice(1).some((heading) => readLabel(heading).category !== null) &&
    panel.rows.filter((row) => isMeasure(row)).length >= 2;
  return isTurned ? groupsOf(panel).map((rows) => turned(panel, rows)) : [panel];
}

const isMeasure = ({ cells }: PanelRow): boolean => MEASURES.has(readHeading(cells[0]!.text).role);

/** The measures of one deposit: up to the next section, or to where the tonnes begin again. */
function groupsOf({ rows }: Panel): PanelRow[][] {
  const groups: PanelRow[][] = [];
  for (const row of rows) {
    const isNew = readHeading(row.cells[0]!.text).role === 'tonnage' || row.section !== groups.at(-1)?.[0]?.section;
    if (isNew) groups.push([]);
    groups.at(-1)!.push(row);
  }
  return groups;
}

function turned(panel: Panel, measures: readonly PanelRow[]): Panel {
  const first = measures[0]!;
  const labels = (column: number): TableCell[] => panel.headingRows.map((cells) => cells[column]!);
  const headings = [...panel.headingRows.map(() => ''), ...measures.map(({ cells }) => cells[0]!.text)];
  const rows = first.cells.slice(1).map((_, index): PanelRow => ({
    cells: [...labels(index + 1), ...measures.map(({ cells }) => cells[index + 1]!)],
    row: first.row,
    section: first.section,
  }));
  return {
    ...panel,
    headings,
    headingCells: measures.map(({ cells }) => cells[0]!),
    headingRows: [],
    rows,
  };
}
