import type { Span } from '../../../document/document.ts';
import { found } from '../../found.ts';
import type { ReleaseText, Sentence } from '../../text/release-text.ts';
import { categoriesIn, isReserve, type CategoryMention } from '../category.ts';
import { cutoffsIn } from '../cutoff.ts';
import type { Candidate, Figures } from '../estimate.ts';
import { assignMeasures, type Assignment } from './assign.ts';
import { completeCommodities } from './commodities.ts';
import { measuresIn, type Measure } from './measure.ts';
import { refusalOf } from './refuse.ts';

const RULE = 'resource/prose';
/** Verbs that look like classes: "drilling indicated that", "as measured by". */
const VERB = /^\s(?:that|by|from|above|below|in (?:the )?(?:table|figure)|they|it|he|she)\b/i;

/** Rows told in sentences, bullets and headings. */
export function readProse(text: ReleaseText, issuerName: string | null): Candidate[] {
  return text.sentences.flatMap((sentence, index) => {
    if (sentence.section === 'legal') return [];
    const next = text.sentences[index + 1];
    return readSentence(text, sentence, next ?? null, issuerName);
  });
}

function readSentence(
  text: ReleaseText,
  sentence: Sentence,
  next: Sentence | null,
  issuerName: string | null,
): Candidate[] {
  const words = text.text.slice(sentence.start, sentence.end);
  const mentions = categoriesIn(words, sentence.start).filter((mention) => isClass(text.text, mention));
  if (mentions.length === 0) return [];
  const cutoffs = cutoffsIn(text, sentence);
  const measures = measuresIn(text, sentence).filter((measure) => !cutoffs.some((cutoff) => overlaps(cutoff, measure)));
  if (measures.length === 0) return [];
  const following = next ? text.text.slice(next.start, next.end) : '';
  if (refusalOf(words, following, issuerName) !== null) return [];
  const assignments = assignMeasures(text.text, mentions, measures).filter(
    ({ mention }) => mention.category !== 'mixed',
  );
  return assignments.map((assignment) => candidateOf(sentence, assignment, measures, cutoffs));
}

function candidateOf(
  sentence: Sentence,
  { mention, measures }: Assignment,
  all: readonly Measure[],
  cutoffs: ReturnType<typeof cutoffsIn>,
): Candidate {
  const category = mention.category as Exclude<CategoryMention['category'], 'mixed'>;
  const cutoff = cutoffs.length === 1 ? cutoffs[0]! : null;
  const start = Math.min(mention.start, ...measures.map((measure) => measure.start));
  const end = Math.max(mention.end, ...measures.map((measure) => measure.end));
  return {
    ...figuresOf(completeCommodities(measures, all)),
    at: { start, end },
    block: sentence.block,
    source: sentence.section === 'masthead' ? 'headline' : 'prose',
    category: found(category, mention, RULE),
    kind: isReserve(category) ? 'reserve' : 'resource',
    project: null,
    deposit: null,
    pitClass: null,
    cutoff: cutoff && { value: cutoff.value, unit: cutoff.unit, commodity: cutoff.commodity },
    effectiveDate: null,
    announced: false,
  };
}

function figuresOf(measures: readonly Measure[]): Figures {
  const tonnage = measures.find((measure) => measure.kind === 'tonnage');
  return {
    tonnage: tonnage ? found(tonnage.value, tonnage, RULE) : null,
    tonnageUnit: tonnage?.unit ?? null,
    grades: measures.flatMap((measure) =>
      measure.kind === 'grade'
        ? [{ commodity: measure.commodity, value: found(measure.value, measure, RULE), unit: measure.unit }]
        : [],
    ),
    contained: measures.flatMap((measure) =>
      measure.kind === 'mass'
        ? [{ commodity: measure.commodity, amount: found(measure.amount, measure, RULE), unit: measure.unit }]
        : [],
    ),
  };
}

/** Lower-case "measured" and "indicated" may be verbs. */
function isClass(text: string, { start, end }: CategoryMention): boolean {
  return !/^[a-z]/.test(text.slice(start, start + 1)) || !VERB.test(text.slice(end, end + 20));
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
