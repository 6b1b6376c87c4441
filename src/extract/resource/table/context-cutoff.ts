import type { Span } from '../../../document/document.ts';
import type { ReleaseText } from '../../text/release-text.ts';
import { cutoffsIn, type CutoffMention } from '../cutoff.ts';
import type { ReadCutoff } from '../estimate.ts';
import { pitClassOf, type PitClass } from '../pit-class.ts';
import type { TableContext } from './context.ts';
import type { Panel } from './panel.ts';
import type { RowReading } from './rows.ts';

/** Cut-offs by nearness: the panel's own headings, the caption, the notes. */
export function contextCutoffs(text: ReleaseText, panel: Panel, context: TableContext): CutoffMention[][] {
  const cells = [...panel.headingCells, ...(panel.title ? [panel.title] : [])];
  const inSpans = (spans: readonly Span[]) => spans.flatMap((span) => cutoffsIn(text, span));
  return [inSpans(cells), inSpans(context.before.toReversed()), inSpans(context.after)];
}

/** The cut-offs that the section line over a row states: "Open Pit (0.45 g/t Au cut-off)". */
export const sectionCutoffs = (text: ReleaseText, { row }: RowReading): CutoffMention[] =>
  row.section ? cutoffsIn(text, row.section) : [];

/** The cut-off that holds for a row, where the nearest words that state one leave no choice. */
export function cutoffFor(row: RowReading, nearness: readonly CutoffMention[][]): ReadCutoff | null {
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

/** The cut-offs that a table's headings and caption call its own. */
export function ownCutoffs([inHeadings, before]: CutoffMention[][], isComparison: boolean): number[] {
  return [...inHeadings!, ...(isComparison ? [] : before!)].map(({ value }) => value.value);
}

const BASE_CASE = /base[- ]case|cas de base/i;

/** Grades that stand beside "base case". */
export function baseCasesIn({ text, quantities }: ReleaseText, span: Span): number[] {
  if (!BASE_CASE.test(text.slice(span.start, span.end))) return [];
  return [...quantities.within(span, 'grade'), ...quantities.within(span, 'percent')]
    .filter(({ start, end }) =>
      BASE_CASE.test(text.slice(Math.max(span.start, start - 60), Math.min(span.end, end + 60))),
    )
    .map(({ value }) => value);
}
