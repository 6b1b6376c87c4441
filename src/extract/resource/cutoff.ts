import type { Span } from '../../document/document.ts';
import { found } from '../found.ts';
import type { GradeValue, Percent } from '../quantity/quantity.ts';
import type { ReleaseText } from '../text/release-text.ts';
import type { ReadCutoff } from './estimate.ts';

/** A cut-off with the words between it and its figure left open: "cut-off grade of", "cutoff: ", "teneur de coupure de". */
const BEFORE =
  /(?:cut[- ]?offs?|coupure)(?:[\s-](?:grades?|values?|tenors?))?(?:\s(?:[\p{L}-]{1,16}\s){0,5}(?:of|at|is|was|are|de|à))?(?:\s(?:about|approximately))?\s?[:(=]?\s?$/iu;
const AFTER =
  /^\s?(?:\(["“”]?\p{L}{1,6}["“”]?\)\s)?(?:(?!(?:at|using|with|above|for|and|reported|applying|à)\s)[\p{L}\d₂₃₅₈()/.-]{1,12}\s){0,2}\(?(?:lower )?(?:cut[- ]?off|coupure)/iu;
/** "0.14 g/t Au (oxide), 0.18 g/t Au (transition) and 0.25 g/t Au (fresh rock)". */
const NEXT_IN_LIST =
  /^\s?(?:\([^)]{1,40}\)|(?:for|in) [^,;.]{1,40}|[\p{L} ]{1,20})?(?:,| and|, and| et)\s(?:[\p{L} ]{1,40} )?$/iu;

export interface CutoffMention extends ReadCutoff, Span {
  /** The words around it, by which pit and underground cut-offs are told apart. */
  words: string;
}

/** The cut-off grades that a span states, as distinct from grades of ore. Money cut-offs (NSR values) are none. */
export function cutoffsIn({ quantities, text }: ReleaseText, span: Span): CutoffMention[] {
  const grades = [...quantities.within(span, 'grade'), ...quantities.within(span, 'percent')].sort(
    (a, b) => a.start - b.start,
  );
  const mentions: CutoffMention[] = [];
  for (const grade of grades) {
    const before = text.slice(Math.max(span.start, grade.start - 60), grade.start);
    const after = text.slice(grade.end, Math.min(span.end, grade.end + 40));
    const last = mentions.at(-1);
    const listed = last !== undefined && last.end < grade.start && NEXT_IN_LIST.test(text.slice(last.end, grade.start));
    if (BEFORE.test(before) || AFTER.test(after) || listed) mentions.push(mentionOf(text, span, grade));
  }
  return mentions;
}

function mentionOf(text: string, span: Span, grade: GradeValue | Percent): CutoffMention {
  const from = Math.max(span.start, grade.start - 90);
  return {
    start: grade.start,
    end: grade.end,
    value: found(grade.value, grade, 'resource/cutoff'),
    unit: grade.kind === 'grade' ? grade.unit : '%',
    commodity: grade.kind === 'grade' ? grade.commodity : null,
    words: text.slice(from, Math.min(span.end, grade.end + 60)),
  };
}
