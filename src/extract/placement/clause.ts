import type { Span } from '../../document/document.ts';
import type { Sentence } from '../text/release-text.ts';
import { NEW_LEG, SALE_AGAIN, TOPIC_CUES, type Topic } from './topic.ts';

/** A stretch of one sentence that speaks of one thing. The clauses of a sentence cover it, in order. */
export interface Clause extends Span {
  topic: Topic;
  sentence: Sentence;
}

/** What a sentence says as a whole, it says in its first words; the cap keeps the work on endless sentences bounded. */
const LONGEST_SENTENCE = 1_200;

/** The words of the clause's sentence, as far as rules that judge it as a whole read. */
export function sentenceWords({ sentence }: Clause, text: string): string {
  return text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_SENTENCE));
}

interface Opening {
  at: number;
  topic: Topic;
}

/** Cuts a sentence where its topic changes. */
export function clausesOf(sentence: Sentence, text: string): Clause[] {
  const words = text.slice(sentence.start, sentence.end);
  const openings: Opening[] = [{ at: 0, topic: 'sale' }, ...openingsIn(words)];
  const clauses: Clause[] = [];
  for (const { at, topic } of openings) {
    const last = clauses.at(-1);
    const start = sentence.start + at;
    if (last !== undefined && last.start === start) clauses.pop();
    else if (last !== undefined) last.end = start;
    const before = clauses.at(-1);
    if (before !== undefined && before.topic === topic) before.end = sentence.end;
    else clauses.push({ start, end: sentence.end, topic, sentence });
  }
  return clauses;
}

function openingsIn(words: string): Opening[] {
  const breaks = breaksIn(words);
  const found: (Opening & { rank: number })[] = [];
  for (const [rank, { topic, pattern, opens }] of TOPIC_CUES.entries())
    for (const match of words.matchAll(pattern)) {
      const at = opens === 'here' ? match.index : opens === 'sentence' ? 0 : clauseStart(breaks, match.index);
      found.push({ at, topic, rank });
    }
  const wholly = found.find(({ topic, at }) => topic === 'elsewhere' && at === 0);
  if (wholly !== undefined) return [wholly];
  if (found.length > 0)
    for (const pattern of [NEW_LEG, SALE_AGAIN])
      for (const match of words.matchAll(pattern)) found.push({ at: match.index, topic: 'sale', rank: -1 });
  return withoutTermsOfOthers(found.toSorted((a, b) => a.at - b.at || b.rank - a.rank));
}

/** What a fee warrant or an option's unit is made of is still about the fee or the option; only a leg stated anew ends them. */
function withoutTermsOfOthers(openings: Opening[]): Opening[] {
  let topic: Topic = 'sale';
  return openings.filter((opening) => {
    const within = opening.topic === 'terms' && (topic === 'fee' || topic === 'option' || topic === 'buyers');
    const resumes = opening.topic === 'sale' && topic !== 'terms';
    if (within || resumes) return false;
    topic = opening.topic;
    return true;
  });
}

const BREAK = /[,;:]\s|\sand\s(?=(?:the\s\w+\s)?(?:has\s|have\s|will\s|was\s|were\s)?(?:paid|pay|issued?|granted)\b)/g;

/** The places behind the commas, semicolons and colons of a sentence, and before what is paid or issued besides. */
function breaksIn(words: string): number[] {
  return Array.from(words.matchAll(BREAK), (match) => match.index + match[0].length);
}

/** The last break up to a place. Sentences can have thousands, so the search halves them. */
function clauseStart(breaks: readonly number[], at: number): number {
  let low = 0;
  let high = breaks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (breaks[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return breaks[low - 1] ?? 0;
}
