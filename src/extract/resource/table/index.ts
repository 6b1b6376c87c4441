import type { Span } from '../../../document/document.ts';
import { found, type Found } from '../../found.ts';
import { commoditiesIn } from '../../quantity/commodity.ts';
import { decimalValue } from '../../quantity/numeral.ts';
import type { ReleaseText } from '../../text/release-text.ts';
import { isReserve } from '../category.ts';
import { cutoffsIn, type CutoffMention } from '../cutoff.ts';
import { effectiveDateIn } from '../effective-date.ts';
import type { Candidate, Figures, ReadCutoff } from '../estimate.ts';
import { pitClassOf, type PitClass } from '../pit-class.ts';
import { baseCasesOf, isSensitivity } from './base-case.ts';
import { columnsOf } from './column.ts';
import { contextOf, type TableContext } from './context.ts';
import { readLabel } from './label.ts';
import { looseTables, type LooseTable } from './loose.ts';
import { panelsOf, type Panel } from './panel.ts';
import { rowsOf, type RowReading } from './rows.ts';
import { rescaleOf } from './scale.ts';
import { upright } from './transpose.ts';
import { completeUnits } from './units.ts';

const RULE = 'resource/table';
/** Tables of plans and of other companies, whatever their columns. */
const NO_ESTIMATE =
  /mine plan|mining plan|\bfeed\b|production (?:schedule|target|profile|plan)|life[- ]of[- ]mine|\bLOM\b|exploration targets?|other companies|\bpeers?\b|neighbou?r/i;
const DRILLING = /\bdrill|\bassays?\b|intercepts?|forages?/i;
const ESTIMATE = /resource|reserve|estimate|\bMRE\b|ressource|réserve/i;
const OTHER_OWNER = /^(?:owner|operator|company|issuer|propriétaire|exploitant)\b/i;
const COMPARISON =
  /\bcompar|\bversus\b|\bvs\b|(?:other|various|different|range of|alternative|varying) cut|sensitiv|sensibilité/i;

/** Rows that stand in tables. */
export function readTables(text: ReleaseText): Candidate[] {
  const tables = text.document.blocks.flatMap((block, index) =>
    block.kind === 'table' ? [{ table: block, first: index, last: index }] : [],
  );
  return [...tables, ...looseTables(text)].flatMap((table) => readTable(text, table));
}

function readTable(text: ReleaseText, { table, first, last }: LooseTable): Candidate[] {
  const context = contextOf(text, first, last);
  if (isOther(context.caption)) return [];
  return panelsOf(table)
    .flatMap(upright)
    .flatMap((panel) => readPanel(text, panel, context, first));
}

function readPanel(text: ReleaseText, panel: Panel, context: TableContext, block: number): Candidate[] {
  const heading = `${context.caption} ${panel.title?.text ?? ''}`;
  if (isOther(panel.title?.text ?? '') || panel.headings.some((line) => OTHER_OWNER.test(line))) return [];
  const columns = columnsOf(panel);
  const rows = rowsOf(panel, columns, readLabel(heading));
  const cutoffs = contextCutoffs(text, panel, context);
  const isComparison = COMPARISON.test(heading) || isSensitivity(rows);
  const baseCases = baseCasesOf(rows, statedBaseCases(text, cutoffs, isComparison));
  const around = commoditiesIn(`${heading} ${panel.headings.join(' ')}`).map(({ code }) => code);
  const named = baseCases.map((row) => ({ ...row, ...completeUnits(row, [...around, ...releaseCommodities(text)]) }));
  const date = contextDate(text, panel, context);
  return rescaled(named).map((row): Candidate => ({
    tonnage: row.tonnage,
    tonnageUnit: row.tonnageUnit,
    grades: row.grades,
    contained: row.contained,
    at: row.row.row,
    block,
    source: isComparison ? 'comparison' : 'table',
    category: found(row.category, row.categoryCell ?? row.row.row, RULE),
    kind: isReserve(row.category) ? 'reserve' : 'resource',
    project: null,
    deposit: row.name,
    pitClass: row.pitClass,
    pitWords: row.pitWords,
    cutoff: row.cutoff ?? cutoffFor(row, cutoffs),
    effectiveDate: date,
    announced: false,
  }));
}

const isOther = (caption: string): boolean =>
  NO_ESTIMATE.test(caption) || (DRILLING.test(caption) && !ESTIMATE.test(caption));

/** Scales that the headings leave out are found from the sums. */
function rescaled<T extends Figures>(rows: T[]): T[] {
  const { tonnage, contained } = rescaleOf(rows);
  if (tonnage === 0 && contained === 0) return rows;
  const scaled = (read: Found<number>, exponent: number) => ({
    ...read,
    value: decimalValue(String(read.value), exponent),
  });
  return rows.map((row) => ({
    ...row,
    tonnage: row.tonnage && scaled(row.tonnage, tonnage),
    contained: row.contained.map((metal) => ({ ...metal, amount: scaled(metal.amount, contained) })),
  }));
}

/** Cut-offs by nearness: the panel's own headings, the caption, the notes. */
function contextCutoffs(text: ReleaseText, panel: Panel, context: TableContext): CutoffMention[][] {
  const cells = [...panel.headingCells, ...(panel.title ? [panel.title] : [])];
  const inSpans = (spans: readonly Span[]) => spans.flatMap((span) => cutoffsIn(text, span));
  return [inSpans(cells), inSpans(context.before.toReversed()), inSpans(context.after)];
}

function cutoffFor(row: RowReading, nearness: readonly CutoffMention[][]): ReadCutoff | null {
  for (const mentions of nearness) {
    if (mentions.length === 0) continue;
    const values = new Set(mentions.map(({ value }) => value.value));
    const own = values.size === 1 ? mentions[0] : ofPitClass(mentions, row.pitClass);
    return own ? { value: own.value, unit: own.unit, commodity: own.commodity } : null;
  }
  return null;
}

function ofPitClass(mentions: readonly CutoffMention[], pitClass: PitClass | null): CutoffMention | null {
  if (pitClass === null) return null;
  const own = mentions.filter(({ words }) => pitClassOf(words) === pitClass);
  return new Set(own.map(({ value }) => value.value)).size === 1 ? own[0]! : null;
}

/** The cut-offs that the release calls its own: in a caption, or said to be the base case. */
function statedBaseCases(text: ReleaseText, [inHeadings, before]: CutoffMention[][], isComparison: boolean): number[] {
  const stated = [...inHeadings!, ...(isComparison ? [] : before!)].map(({ value }) => value.value);
  return [...stated, ...text.sentences.flatMap((sentence) => baseCasesIn(text, sentence))];
}

const BASE_CASE = /base[- ]case|cas de base/i;

/** Grades that stand beside "base case". */
function baseCasesIn({ text, quantities }: ReleaseText, span: Span): number[] {
  if (!BASE_CASE.test(text.slice(span.start, span.end))) return [];
  return [...quantities.within(span, 'grade'), ...quantities.within(span, 'percent')]
    .filter(({ start, end }) =>
      BASE_CASE.test(text.slice(Math.max(span.start, start - 60), Math.min(span.end, end + 60))),
    )
    .map(({ value }) => value);
}

function contextDate(text: ReleaseText, panel: Panel, context: TableContext) {
  const captions = [...panel.headingCells, ...(panel.title ? [panel.title] : []), ...context.before.toReversed()];
  for (const span of captions) {
    const date = effectiveDateIn(text, span, 'caption') ?? headingDate(text, panel, span);
    if (date) return date;
  }
  for (const span of context.after) {
    const date = effectiveDateIn(text, span, 'sentence');
    if (date) return date;
  }
  return null;
}

/** A column group that is nothing but a date: "March 31, 2013". Of several the newest is the estimate's. */
function headingDate(text: ReleaseText, panel: Panel, span: Span) {
  if (!panel.headingCells.some((cell) => cell === span)) return null;
  const dates = panel.headingCells
    .flatMap((cell) =>
      text.quantities.within(cell, 'date').filter(({ start, end }) => end - start >= cell.end - cell.start - 2),
    )
    .filter(({ iso }) => iso !== null)
    .toSorted((a, b) => a.iso!.localeCompare(b.iso!));
  const newest = dates.at(-1);
  return newest ? found(newest.iso!, newest, RULE) : null;
}

/** The metals that the headline names, for columns and captions that name none. */
function releaseCommodities({ text, document, sections }: ReleaseText): string[] {
  const opening = document.blocks.filter(
    (block, index) => block.kind !== 'table' && (sections[index] === 'masthead' || index < 12),
  );
  return commoditiesIn(
    opening
      .map(({ start, end }) => text.slice(start, end))
      .join(' ')
      .slice(0, 6_000),
  ).map(({ code }) => code);
}
