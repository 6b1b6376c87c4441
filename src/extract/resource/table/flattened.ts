import type { TableBlock, TableCell } from '../../../document/document.ts';
import type { ReleaseText } from '../../text/release-text.ts';
import { headingsOf, type Line } from './line.ts';
import type { LooseTable } from './loose.ts';

const CLASS = String.raw`(?:Total )?(?:Measured|Indicated|Inferred|Proven|Proved|Probable)(?: ?(?:and|&|\+) ?(?:Indicated|Probable))?`;
const FIGURE = String.raw`\d[\d,]*(?:\.\d+)?`;
const ROW = new RegExp(String.raw`(?<=^|\s)(?<label>${CLASS})(?<figures>(?: ${FIGURE}){2,8})(?=\s|$)`, 'gu');
const FEWEST_ROWS = 2;
const LONGEST_HEAD = 160;
/** What may stand behind the last row: nothing, or a note. */
const LONGEST_REST = 200;

/** Tables whose lines all ran together into one: the headings, then classes with as many figures each. */
export function flattenedTables({ document, text }: ReleaseText): LooseTable[] {
  return document.blocks.flatMap((block, index): LooseTable[] => {
    if (block.kind === 'table') return [];
    const words = text.slice(block.start, block.end);
    const rows = [...words.matchAll(ROW)];
    const first = rows[0];
    const last = rows.at(-1);
    if (!first || !last || rows.length < FEWEST_ROWS || first.index > LONGEST_HEAD) return [];
    if (words.length - last.index - last[0].length > LONGEST_REST) return [];
    const cells = rows.map((row) => cellsOf(row, block.start));
    const width = cells[0]!.length - 1;
    const head: Line = {
      block: index,
      text: words.slice(0, first.index).trim(),
      start: block.start,
      end: block.start + first.index,
    };
    const headings = headingsOf([head], width);
    if (!headings || cells.some(({ length }) => length !== width + 1)) return [];
    return [{ table: tableOf(headings, cells), first: index, last: index, headings: 'joined' }];
  });
}

function cellsOf({ index, groups }: RegExpExecArray, offset: number): TableCell[] {
  const { label, figures } = groups as { label: string; figures: string };
  let at = offset + index + label.length;
  const written = figures
    .trim()
    .split(' ')
    .map((text): TableCell => {
      const start = at + 1;
      at = start + text.length;
      return { text, start, end: at };
    });
  return [{ text: label, start: offset + index, end: offset + index + label.length }, ...written];
}

function tableOf(headings: readonly Line[], rows: readonly TableCell[][]): TableBlock {
  const start = headings[0]!.start;
  const blank: TableCell = { text: '', start, end: start };
  const lines = [[blank, ...headings], ...rows].map((cells) => ({
    start: cells[0]!.start,
    end: cells.at(-1)!.end,
    cells,
  }));
  return { kind: 'table', start, end: lines.at(-1)!.end, headerRows: 1, rows: lines };
}
