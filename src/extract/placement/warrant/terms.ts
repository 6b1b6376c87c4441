import type { Span } from '../../../document/document.ts';
import { proseOf, wordsAfter, wordsBefore, type Prose } from '../prose.ts';
import type { ReleaseText } from '../../text/release-text.ts';
import { accelerationIn, readAcceleration } from './acceleration.ts';
import type { Mention } from './mention.ts';
import { exercisePricesIn, isIssuePrice } from './exercise-price.ts';
import type { Series } from './series.ts';
import { calendarOf, stepsIn } from './step.ts';
import { expiryIn, termIn } from './term.ts';

const EXERCISE =
  /exercis|entitl|(?<!\p{L})(?:purchase|acquire|buys?|subscribe|strike|good for|redeem\p{L}*|convert\p{L}*)(?! warrant)(?!\p{L})|exer[cç]|acqu[eé]rir|souscrire|acheter|donn(?:e|ent|era|eront|ant) droit|levée|confér|confèr/u;

/** What a reader of terms remembers from one sentence to the next. */
export interface TermsMemory {
  /** The series that the last sentence spoke of. */
  spokenOf: Series[];
  /** The series whose acceleration is being told, and for how many more sentences that can go on. */
  accelerated: { series: Series[]; sentences: number };
}

export function newMemory(): TermsMemory {
  return { spokenOf: [], accelerated: { series: [], sentences: 0 } };
}

const TELLING_GOES_ON = 3;
const ABOUT_THEM =
  /^(?:it|they|these|those|the exercise price|the term|holders?|the holder|exercise|ils|elles|le prix d'exercice|le prix de levée)(?!\p{L})/u;

/** Reads prices, terms and acceleration out of one sentence into the series that it speaks of. What is known already stays. */
export function readTerms(text: ReleaseText, sentence: Span, mentions: Mention[], memory: TermsMemory): void {
  const prose = proseOf(text);
  const conditions = accelerationIn(prose, sentence);
  const termsEnd = conditions?.start ?? sentence.end;
  const own = prose.words.slice(sentence.start, sentence.end);
  const goesOn = mentions.length === 0 && ABOUT_THEM.test(own) && EXERCISE.test(own);
  const stretches = goesOn ? [{ ...sentence, series: memory.spokenOf }] : mentions;
  for (const { series, start, end } of stretches)
    if (start < termsEnd) fillTerms(prose, series, sentence, { start, end: Math.min(end, termsEnd) });
  readConditions(prose, sentence, conditions, mentions, memory);
  if (mentions.length > 0) memory.spokenOf = mentions.at(-1)!.series;
  else if (!goesOn) memory.spokenOf = [];
}

function fillTerms(prose: Prose, series: Series[], sentence: Span, within: Span): void {
  if (series.length === 0 || !speaksOfExercise(prose, sentence, within)) return;
  const prices = exercisePricesIn(prose, within).filter((money) => !isIssuePrice(prose, money));
  const steps = stepsIn(prose, prices, within);
  const last = steps.exercise.at(-1)?.until;
  const term = termIn(prose, within, steps.pieces);
  const expiry = expiryIn(prose, within);
  const exercise = calendarOf(steps, term);
  const longest = last === undefined || last === null ? term : (term ?? exercise.at(-1)?.toMonth ?? null);
  for (const one of series) {
    const other =
      one.exercise.length > 0 && exercise.length > 0 && one.exercise[0]!.price.value !== exercise[0]!.price.value;
    if (other) continue;
    if (one.exercise.length === 0) one.exercise = exercise;
    if (one.expiry === null && one.term === null) one.term = longest;
    if (one.expiry === null) one.expiry = expiry;
  }
}

const EXERCISE_REACH = 600;

/** In the stretch itself, or in the sentence before it ("the Warrants can be exercised …, the Series A Warrants at $0.25"). */
function speaksOfExercise(prose: Prose, sentence: Span, within: Span): boolean {
  return (
    EXERCISE.test(wordsBefore(prose, within.start, EXERCISE_REACH, sentence.start)) ||
    EXERCISE.test(wordsAfter(prose, within.start, EXERCISE_REACH, within.end))
  );
}

function readConditions(
  prose: Prose,
  sentence: Span,
  conditions: Span | null,
  mentions: Mention[],
  memory: TermsMemory,
): void {
  const series = conditions === null ? [] : seriesAccelerated(conditions, mentions);
  if (series.length > 0) memory.accelerated = { series, sentences: TELLING_GOES_ON };
  else if (memory.accelerated.sentences-- <= 0) return;
  const within = series.length > 0 ? conditions! : continuation(prose, sentence);
  if (within === null) return;
  for (const one of memory.accelerated.series) {
    const acceleration = readAcceleration(prose, within, one.acceleration);
    if (Object.values(acceleration).some((figure) => figure !== null)) one.acceleration = acceleration;
  }
}

/** The warrants that the sentence spoke of before it came to the conditions, or else those in the conditions. */
function seriesAccelerated(conditions: Span, mentions: Mention[]): Series[] {
  const before = mentions.findLast(({ start, series }) => start <= conditions.start && series.length > 0);
  return (before ?? mentions.find(({ series }) => series.length > 0))?.series ?? [];
}

const ABOUT_NOTICE = /notice|accelerat|expir|trading days|avis|échéance|devanc/u;

function continuation(prose: Prose, sentence: Span): Span | null {
  return ABOUT_NOTICE.test(prose.words.slice(sentence.start, sentence.end)) ? sentence : null;
}
