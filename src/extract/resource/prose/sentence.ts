import type { Span } from '../../../document/document.ts';
import type { ReleaseText, Sentence } from '../../text/release-text.ts';
import { categoriesIn, type CategoryMention } from '../category.ts';
import { cutoffsIn, type CutoffMention } from '../cutoff.ts';
import { measuresIn, type Measure } from './measure.ts';

/** A sentence with what an estimate is told in. */
export interface ReadSentence {
  sentence: Sentence;
  words: string;
  mentions: CategoryMention[];
  measures: Measure[];
  cutoffs: CutoffMention[];
}

/** Verbs that look like classes: "drilling indicated that", "as measured by". */
const VERB = /^\s(?:that|by|from|above|below|in (?:the )?(?:table|figure)|they|it|he|she)\b/i;

export function readSentence(text: ReleaseText, sentence: Sentence): ReadSentence {
  const words = text.text.slice(sentence.start, sentence.end);
  const cutoffs = cutoffsIn(text, sentence);
  return {
    sentence,
    words,
    mentions: categoriesIn(words, sentence.start).filter((mention) => isClass(text.text, mention)),
    measures: measuresIn(text, sentence).filter((measure) => !cutoffs.some((cutoff) => overlaps(cutoff, measure))),
    cutoffs,
  };
}

/** Lower-case "measured" and "indicated" may be verbs. */
function isClass(text: string, { start, end }: CategoryMention): boolean {
  return !/^[a-z]/.test(text.slice(start, start + 1)) || !VERB.test(text.slice(end, end + 20));
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
