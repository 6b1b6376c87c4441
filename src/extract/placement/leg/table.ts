import type { TableBlock, TableCell, TableRow } from '../../../document/document.ts';
import { found, type Found } from '../../found.ts';
import type { Count, Money } from '../../quantity/quantity.ts';
import type { ReleaseText, Sentence } from '../../text/release-text.ts';
import { agree } from '../arithmetic.ts';
import type { Clause } from '../clause.ts';
import type { ProceedsSaying } from '../proceeds/saying.ts';
import { aliasesAfter, type LegMention, type SentenceReading } from './mention.ts';
import { flowThroughTail } from './flow-through.ts';
import { securityNameAt } from './security-name.ts';

const TOTAL = /^\W{0,3}(?:sub-?)?totals?\b/iu;
const FEWEST = 1_000;

/** Legs set out in a table: a row that names a security, and whose count times price is its proceeds or whose columns say what they hold. */
export function readTable(text: ReleaseText, table: TableBlock, block: number): SentenceReading | null {
  const legs = table.rows.flatMap((row) => legInRow(text, table, row, block) ?? []);
  if (legs.length === 0) return null;
  const sentence = sentenceOf(table, block);
  const total = table.rows.find((row) => TOTAL.test(row.cells[0]?.text ?? ''));
  const sum = total === undefined ? null : wholeIn(text, total, sentence);
  return { sentence, mentions: legs, prices: [], proceeds: sum === null ? [] : [sum] };
}

function legInRow(text: ReleaseText, table: TableBlock, row: TableRow, block: number): LegMention | null {
  const [first] = row.cells;
  if (first === undefined || TOTAL.test(first.text)) return null;
  const named = row.cells.find((cell) => securityNameAt(text.text, cell.start)?.end ?? Infinity <= cell.end);
  const name = named === undefined ? null : securityNameAt(text.text, named.start);
  if (named === undefined || name === null || name.end > named.end) return null;
  const figures = figuresIn(text, table, row);
  if (figures === null) return null;
  const { count, price, proceeds } = figures;
  const sentence = sentenceOf(row, block);
  const clause: Clause = { ...sentence, topic: 'sale', sentence };
  return {
    sentence,
    name: { ...name, classes: new Set([...name.classes, ...flowThroughTail(text, name.end, named.end)]) },
    aliases: aliasesAfter(text, name.end, named.end),
    role: 'sold',
    capped: false,
    count: found(count.value, count, 'placement/table-count'),
    price: found(price.amount, price, 'placement/table-price'),
    of: null,
    proceeds: proceeds === null ? null : proceedsOf(proceeds, clause, false),
  };
}

interface RowFigures {
  count: Count;
  price: Money;
  proceeds: Money | null;
}

function figuresIn(text: ReleaseText, table: TableBlock, row: TableRow): RowFigures | null {
  const counts = text.quantities.within(row, 'count').filter(({ value }) => value >= FEWEST);
  const money = text.quantities.within(row, 'money');
  for (const count of counts)
    for (const price of money)
      for (const proceeds of money)
        if (price !== proceeds && agree(proceeds.amount, count.value * price.amount)) return { count, price, proceeds };
  const [count] = counts;
  const price = money.find((amount) => /\b(?:price|prix)\b/iu.test(headingOf(table, row, amount)));
  return count === undefined || price === undefined ? null : { count, price, proceeds: null };
}

/** The column's heading over a figure. */
function headingOf({ rows, headerRows }: TableBlock, row: TableRow, figure: Found<unknown> | Money): string {
  const column = row.cells.findIndex((cell: TableCell) => cell.start <= figure.start && figure.end <= cell.end);
  return rows
    .slice(0, headerRows)
    .map(({ cells }) => cells[column]?.text ?? '')
    .join(' ');
}

function wholeIn(text: ReleaseText, row: TableRow, sentence: Sentence): ProceedsSaying | null {
  const money = text.quantities.within(row, 'money').at(-1);
  return money === undefined ? null : proceedsOf(money, { ...sentence, topic: 'sale', sentence }, true);
}

function proceedsOf(money: Money, clause: Clause, ofWhole: boolean): ProceedsSaying {
  return {
    ...found(money.amount, money, 'placement/table-proceeds'),
    role: 'plain',
    ofWhole,
    capped: false,
    money,
    clause,
  };
}

function sentenceOf({ start, end }: { start: number; end: number }, block: number): Sentence {
  return { start, end, block, section: 'body' };
}
