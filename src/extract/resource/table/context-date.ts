import type { Span } from '../../../document/document.ts';
import { found, type Found } from '../../found.ts';
import type { ReleaseText } from '../../text/release-text.ts';
import { effectiveDateIn } from '../effective-date.ts';
import type { TableContext } from './context.ts';
import type { Panel } from './panel.ts';

const RULE = 'resource/table-date';

/** The date as of which a table's estimate holds: from its headings and caption, else from its notes. */
export function contextDate(text: ReleaseText, panel: Panel, context: TableContext): Found<string> | null {
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
function headingDate(text: ReleaseText, panel: Panel, span: Span): Found<string> | null {
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
