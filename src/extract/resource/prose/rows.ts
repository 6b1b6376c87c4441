import type { Span } from '../../../document/document.ts';
import { found } from '../../found.ts';
import type { ReleaseText } from '../../text/release-text.ts';
import { isReserve, type CategoryMention } from '../category.ts';
import { effectiveDateIn } from '../effective-date.ts';
import type { Candidate } from '../estimate.ts';
import { pitClassOf, pitWordsIn } from '../pit-class.ts';
import { assignMeasures, type Assignment } from './assign.ts';
import { completeCommodities } from './commodities.ts';
import { figuresOf } from './figures.ts';
import { isOtherProfile } from './profile-owner.ts';
import { isHistoricalFrom, isRetracted, isShare, refusalOf, refusedFrom } from './refuse.ts';
import { respectiveRows } from './respectively.ts';
import type { ReadSentence } from './sentence.ts';

const RULE = 'resource/prose';
const PIT_REACH = 24;

/** A row with the measures that it was made of, so that a following line can add to it. */
export interface ProseRow {
  candidate: Candidate;
  measures: Assignment['measures'];
}

/** The rows that one sentence tells; `next` are the words behind it. */
export function rowsOfSentence(
  text: ReleaseText,
  read: ReadSentence,
  next: string,
  issuerName: string | null,
): ProseRow[] {
  const { sentence, mentions, measures, cutoffs } = read;
  if (mentions.length === 0 || measures.length === 0) return [];
  const refusal = whyRefused(text, read, next, issuerName);
  if (refusal !== null) {
    text.trace?.({ start: sentence.start, end: sentence.end, rule: RULE, value: null, why: refusal });
    return [];
  }
  const effectiveDate = effectiveDateIn(text, sentence, 'sentence');
  const cutoff = cutoffs.length === 1 ? cutoffs[0]! : null;
  const respective = respectiveRows(read);
  return withoutRefused(read, respective.length > 0 ? respective : assignMeasures(text.text, mentions, measures))
    .filter(({ mention }) => mention.category !== 'mixed')
    .map((assignment) => {
      const bound = completeCommodities(assignment.measures, measures);
      const candidate: Candidate = {
        ...rowOf(read, assignment.mention, bound, RULE),
        cutoff: cutoff && { value: cutoff.value, unit: cutoff.unit, commodity: cutoff.commodity },
        effectiveDate,
        ...pitBeside(text.text, assignment.mention, sentence),
      };
      return { candidate, measures: bound };
    });
}

/** Why a sentence's figures are no estimate of the issuer's as it stands, or null. */
function whyRefused(
  text: ReleaseText,
  { sentence, words }: ReadSentence,
  next: string,
  issuerName: string | null,
): string | null {
  const refusal = refusalOf(words, next, issuerName);
  if (refusal !== null) return refusal;
  if (isOtherProfile(text, sentence, issuerName)) return 'the profile of another company';
  const behind = text.text.slice(sentence.end, text.document.blocks[sentence.block]!.end);
  return isRetracted(behind) ? 'taken back' : null;
}

/** Drops what the sentence only compares with or supposes, and shares of what it tells. */
function withoutRefused({ sentence, words }: ReadSentence, assignments: Assignment[]): Assignment[] {
  const from = refusedFrom(words);
  const own = assignments.filter(({ measures }) => !isShare(words.slice(measures.at(-1)!.end - sentence.start)));
  const current = own.filter(({ measures }) => measures[0]!.start < sentence.start + from);
  return current.length === 0 && isHistoricalFrom(words, from) ? own : current;
}

/** How the rock is to be mined, where the words right before or behind the class say it: "Underground Indicated", "Inferred (open pit)". */
function pitBeside(
  text: string,
  { start, end }: CategoryMention,
  sentence: Span,
): Pick<Candidate, 'pitClass' | 'pitWords'> {
  const before = { start: Math.max(sentence.start, start - PIT_REACH), end: start };
  const behind = { start: end, end: Math.min(sentence.end, end + PIT_REACH) };
  for (const span of [before, behind]) {
    const words = text.slice(span.start, span.end);
    const mention = /[,;.:]/.test(words) ? null : pitWordsIn(words);
    if (mention === null) continue;
    const at = span.start + words.indexOf(mention);
    return { pitClass: pitClassOf(words), pitWords: found(mention, { start: at, end: at + mention.length }, RULE) };
  }
  return { pitClass: null, pitWords: null };
}

/** A row of one class from a sentence, with nothing said yet of place, date and cut-off. */
export function rowOf(
  { sentence }: ReadSentence,
  mention: CategoryMention,
  measures: Assignment['measures'],
  rule: string,
): Candidate {
  const category = mention.category as Exclude<CategoryMention['category'], 'mixed'>;
  const start = Math.min(...measures.map((measure) => measure.start));
  const end = Math.max(...measures.map((measure) => measure.end));
  const isInside = mention.start >= sentence.start && mention.end <= sentence.end;
  return {
    ...figuresOf(measures, rule),
    at: isInside ? { start: Math.min(start, mention.start), end: Math.max(end, mention.end) } : { start, end },
    block: sentence.block,
    source: sentence.section === 'masthead' ? 'headline' : 'prose',
    category: found(category, mention, rule),
    kind: isReserve(category) ? 'reserve' : 'resource',
    project: null,
    deposit: null,
    pitClass: null,
    pitWords: null,
    cutoff: null,
    effectiveDate: null,
    announced: false,
  };
}
