import type { Span } from '../../../document/document.ts';
import type { Prose } from '../prose.ts';
import type { Series } from './series.ts';

/** A stretch of a sentence that speaks of certain series; `series` is empty where it speaks of other people's warrants. */
export interface Mention extends Span {
  series: Series[];
  /** It grants them, and does not only speak of them. */
  isGrant: boolean;
  /** Where its first warrant word ends. */
  wordEnd: number;
}

/** Each mention runs to the next that speaks of something else; "the Series A Warrants and the Series B Warrants" are one. */
export function joinedMentions(prose: Prose, mentions: Mention[]): Mention[] {
  const runs: Mention[] = [];
  let lastWordEnd = 0;
  for (const mention of mentions) {
    const last = runs.at(-1);
    const linked =
      last !== undefined &&
      !last.isGrant &&
      !mention.isGrant &&
      JOINS.test(prose.words.slice(lastWordEnd, mention.start));
    lastWordEnd = mention.wordEnd;
    if (last !== undefined && (linked || isSameRun(last, mention))) {
      last.series = [...new Set([...last.series, ...mention.series])];
      continue;
    }
    if (last !== undefined) last.end = mention.start;
    runs.push({ ...mention });
  }
  return runs;
}

/** In French the name goes on behind the noun before "et" comes. */
const JOINS =
  /^(?:,? ?(?:and|or)?(?: (?:the|each|every))? ?|(?: (?!permet|donn|conf[ée]r)[\p{L}'-]+){1,7} (?:et|ou|que)(?: (?:les?|l'))? ?)(?:whole |full )?$/u;

function isSameRun(a: Mention, b: Mention): boolean {
  return (
    a.isGrant === b.isGrant && a.series.length === b.series.length && a.series.every((one) => b.series.includes(one))
  );
}
