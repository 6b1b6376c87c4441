import { found } from '../../found.ts';
import { commoditiesIn } from '../../quantity/commodity.ts';
import type { ReleaseText } from '../../text/release-text.ts';
import { isReserve } from '../category.ts';
import type { Candidate } from '../estimate.ts';
import { baseCasesOf, isSensitivity } from './base-case.ts';
import { columnsOf } from './column.ts';
import { baseCasesIn, contextCutoffs, cutoffFor, ownCutoffs, sectionCutoffs } from './context-cutoff.ts';
import { contextDate } from './context-date.ts';
import { contextOf, type TableContext } from './context.ts';
import { flattenedTables } from './flattened.ts';
import { withHeadings, type Headings } from './headless.ts';
import { readLabel } from './label.ts';
import { looseTables, type LooseTable } from './loose.ts';
import { panelsOf, type Panel } from './panel.ts';
import { rowsOf } from './rows.ts';
import { rescaled, sumsOf } from './scale.ts';
import { inStatedScale } from './stated-scale.ts';
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

/** What the release says once for all its tables: its base-case cut-offs, and the metals of its first lines. */
interface Surroundings {
  baseCases: number[];
  commodities: string[];
}

/** Rows that stand in tables. */
export function readTables(text: ReleaseText): Candidate[] {
  const tables = tablesOf(text);
  const all = [...tables, ...looseTables(text), ...flattenedTables(text)];
  if (all.length === 0) return [];
  const release: Surroundings = {
    baseCases: text.sentences.flatMap((sentence) => baseCasesIn(text, sentence)),
    commodities: releaseCommodities(text),
  };
  return all.flatMap((table) => readTable(text, table, release));
}

/** The table blocks, each with its headings. */
function tablesOf(text: ReleaseText): LooseTable[] {
  let earlier: Headings | null = null;
  return text.document.blocks.flatMap((block, index): LooseTable[] => {
    if (block.kind !== 'table') return [];
    const { table, headings } = withHeadings(text, block, index, earlier);
    earlier = headings ?? earlier;
    return [{ table, first: index, last: index, headings: headings ? 'guessed' : 'own' }];
  });
}

function readTable(
  text: ReleaseText,
  { table, first, last, headings }: LooseTable,
  release: Surroundings,
): Candidate[] {
  const context = contextOf(text, first, last);
  if (isOther(context.caption)) return [];
  return panelsOf(table)
    .flatMap(upright)
    .map((panel) => readPanel(text, panel, context, first, release))
    .filter((rows) => isBorneOut(rows, headings))
    .flat();
}

function readPanel(
  text: ReleaseText,
  panel: Panel,
  context: TableContext,
  block: number,
  release: Surroundings,
): Candidate[] {
  const heading = `${context.caption} ${panel.title?.text ?? ''}`;
  if (isOther(panel.title?.text ?? '') || panel.headings.some((line) => OTHER_OWNER.test(line))) return [];
  const columns = inStatedScale(columnsOf(panel), heading);
  const rows = rowsOf(panel, columns, readLabel(heading));
  const cutoffs = contextCutoffs(text, panel, context);
  const isComparison = COMPARISON.test(heading) || isSensitivity(rows);
  const baseCases = baseCasesOf(rows, [...ownCutoffs(cutoffs, isComparison), ...release.baseCases]);
  const around = commoditiesIn(`${heading} ${panel.headings.join(' ')}`).map(({ code }) => code);
  const named = baseCases.map((row) => ({ ...row, ...completeUnits(row, [...around, ...release.commodities]) }));
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
    cutoff: row.cutoff ?? cutoffFor(row, [sectionCutoffs(text, row), ...cutoffs]),
    effectiveDate: date,
    announced: false,
  }));
}

/** Headings that were put together must not make sums that are off; guessed ones must make sums that are right. */
function isBorneOut(rows: readonly Candidate[], headings: LooseTable['headings']): boolean {
  const sums = sumsOf(rows);
  return headings === 'own' || sums === 'right' || (headings === 'joined' && sums === 'none');
}

const isOther = (caption: string): boolean =>
  NO_ESTIMATE.test(caption) || (DRILLING.test(caption) && !ESTIMATE.test(caption));

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
