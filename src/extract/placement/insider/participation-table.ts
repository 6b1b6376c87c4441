import type { TableBlock, TableRow } from '../../../document/document.ts';
import { found, type Found } from '../../found.ts';
import type { QuantityIndex } from '../../quantity/quantity-index.ts';
import type { Participation } from './participation.ts';

const COUNT_COLUMN = /number|units|shares|securities|nombre|unités|actions/iu;
const AMOUNT_COLUMN = /amount|subscription|\$|consideration|value|montant|prix/iu;
const TOTAL_ROW = /^(?:total|totaux)/iu;
const FEWEST = 100;

/** What a table of insiders and their subscriptions adds up to: its total row, or its only row. Nothing is added up here. */
export function participationInTable(table: TableBlock, quantities: QuantityIndex): Participation | null {
  const rows = table.rows.slice(table.headerRows);
  const row =
    rows.find(({ cells }) => TOTAL_ROW.test(cells[0]?.text ?? '')) ?? (rows.length === 1 ? rows[0] : undefined);
  if (row === undefined) return null;
  const amount = amountIn(table, row, quantities);
  const count = countIn(table, row, quantities);
  return amount === null && count === null ? null : { amount, count };
}

function amountIn(table: TableBlock, row: TableRow, quantities: QuantityIndex): Found<number> | null {
  const money = quantities.within(row, 'money')[0];
  if (money !== undefined) return found(money.amount, money, 'insider/table-amount');
  const cell = row.cells.find(
    (_, column) => AMOUNT_COLUMN.test(heading(table, column)) && !COUNT_COLUMN.test(heading(table, column)),
  );
  const count = cell === undefined ? undefined : quantities.within(cell, 'count')[0];
  return count === undefined ? null : found(count.value, count, 'insider/table-amount');
}

function countIn(table: TableBlock, row: TableRow, quantities: QuantityIndex): Found<number> | null {
  for (const [column, cell] of row.cells.entries()) {
    const count = quantities.within(cell, 'count').find(({ value }) => value >= FEWEST);
    if (count !== undefined && COUNT_COLUMN.test(heading(table, column)))
      return found(count.value, count, 'insider/table-count');
  }
  return null;
}

function heading(table: TableBlock, column: number): string {
  return table.rows
    .slice(0, table.headerRows)
    .map(({ cells }) => cells[column]?.text ?? '')
    .join(' ');
}
