import { completeCommodities } from './commodities.ts';
import { figuresOf } from './figures.ts';
import { measuresLink } from './link.ts';
import { conflict, type Measure } from './measure.ts';
import type { ProseRow } from './rows.ts';
import type { ReadSentence } from './sentence.ts';

const RULE = 'resource/continuation';
/** A row's sentence that says that it goes on: "… at 1.19 g/t AuEQ; comprised of:". */
const GOES_ON = /(?:compris\w+|consist\w+|made up|contain\w*|compos\w+|for|soit)(?: of| de)?\s?[:;]?$|:$/i;
const LATEST_START = 30;

/** Adds to the last row of a sentence that ends with "comprised of:" what the next line lists; null where the line does not go on. */
export function continuedRow(text: string, row: ProseRow, before: ReadSentence, line: ReadSentence): ProseRow | null {
  const { measures } = line;
  const first = measures[0];
  if (!first || line.mentions.length > 0 || !GOES_ON.test(before.words)) return null;
  if (first.start - line.sentence.start > LATEST_START) return null;
  const listed = linked(text, measures);
  if (listed.some((measure) => row.measures.some((other) => conflict(other, measure)))) return null;
  const all = completeCommodities([...row.measures, ...listed], measures);
  return { candidate: { ...row.candidate, ...figuresOf(all, RULE) }, measures: all };
}

function linked(text: string, measures: readonly Measure[]): Measure[] {
  const stop = measures.findIndex((measure, index) => index > 0 && !measuresLink(text, measures[index - 1]!, measure));
  return completeCommodities(stop === -1 ? measures : measures.slice(0, stop), measures);
}
