import type { Span } from '../../../document/document.ts';
import type { ReleaseText } from '../../text/release-text.ts';
import { proseOf, saysAny, wordsAfter, wordsBefore, type Prose } from '../prose.ts';
import { accelerationIn } from './acceleration-clause.ts';
import { readConditions, seriesAccelerated, type AccelerationTold } from './conditions.ts';
import { exercisePricesIn, isIssuePrice } from './exercise-price.ts';
import { EXERCISE_WORDS } from './exercise-words.ts';
import { expiryIn } from './expiry.ts';
import type { Mention } from './mention-run.ts';
import type { Series } from './series.ts';
import { calendarOf, stepsIn } from './step.ts';
import { termIn } from './term.ts';

/** What a reader of terms remembers from one sentence to the next. */
export interface TermsMemory {
  /** The series that the last sentence spoke of; empty where it spoke of others' warrants or of none. */
  spokenOf: Series[];
  /** The series that were spoken of last at all. */
  last: Series[];
  accelerated: AccelerationTold;
}

export function newMemory(): TermsMemory {
  return { spokenOf: [], last: [], accelerated: { series: [], sentences: 0 } };
}

const ABOUT_THEM =
  /^(?:it|they|these|those|the exercise price|the term|holders?|the holder|exercise|ils|elles|le prix d'exercice|le prix de levée)(?!\p{L})/u;

/** Reads prices, terms and acceleration out of one sentence into the series that it speaks of. What is known already stays. */
export function readTerms(text: ReleaseText, sentence: Span, mentions: Mention[], memory: TermsMemory): void {
  const prose = proseOf(text);
  const conditions = accelerationIn(prose, sentence);
  const termsEnd = conditions?.start ?? sentence.end;
  const own = prose.words.slice(sentence.start, sentence.end);
  const goesOn = mentions.length === 0 && ABOUT_THEM.test(own) && saysAny(own, EXERCISE_WORDS);
  const stretches = goesOn
    ? [{ ...sentence, series: memory.spokenOf, isGrant: false, wordEnd: sentence.start }]
    : mentions;
  for (const { series, start, end, isGrant, wordEnd } of stretches) {
    const within = { start: isGrant ? start : withTermBefore(prose, sentence, start), end: Math.min(end, termsEnd) };
    if (
      start >= termsEnd ||
      (isGrant && !speaksOfExercise(prose, sentence, within) && !isPricedAtOnce(prose, within, wordEnd))
    )
      continue;
    fillTerms(prose, series, within);
  }
  const accelerated = seriesAccelerated(conditions, mentions, memory.last);
  memory.accelerated = readConditions(prose, sentence, conditions, accelerated, memory.accelerated);
  const spokenOf = mentions.at(-1)?.series ?? (goesOn ? memory.spokenOf : []);
  memory.spokenOf = spokenOf;
  if (spokenOf.length > 0) memory.last = spokenOf;
}

/** "During the first year the warrant buys a share at …": a term can stand before the warrant where no price does. */
function withTermBefore(prose: Prose, sentence: Span, start: number): number {
  const before = { start: sentence.start, end: start };
  if (start - sentence.start > LEAD_REACH || prose.quantities.within(before, 'money').length > 0) return start;
  return sentence.start;
}

const LEAD_REACH = 160;

function fillTerms(prose: Prose, series: Series[], within: Span): void {
  if (series.length === 0) return;
  const prices = exercisePricesIn(prose, within).filter((money) => !isIssuePrice(prose, money));
  const steps = stepsIn(prose, prices, within);
  const term = termIn(prose, within, steps.pieces);
  const expiry = expiryIn(prose, within);
  const exercise = calendarOf(steps, term);
  const end = exercise.length > 1 ? (exercise.at(-1)?.toMonth ?? null) : null;
  for (const one of series) {
    if (isOfAnotherPrice(one, exercise)) continue;
    if (one.exercise.length === 0) one.exercise = exercise;
    if (one.expiry === null && one.term === null) one.term = term ?? end;
    if (one.expiry === null) one.expiry = expiry;
  }
}

/** A stretch with another price than the one that is known speaks of something else. */
function isOfAnotherPrice(series: Series, exercise: Series['exercise']): boolean {
  const [known] = series.exercise;
  const [told] = exercise;
  return known !== undefined && told !== undefined && known.price.value !== told.price.value;
}

const EXERCISE_REACH = 600;

const AT_ONCE = 12;

/** "one option ($0.05, 30 June 2033)", "a three-year warrant at 30 cents": a price and a term right behind the warrant. */
function isPricedAtOnce(prose: Prose, within: Span, wordEnd: number): boolean {
  const money = prose.quantities.next('money', wordEnd, within.end);
  if (money === null || money.start - wordEnd > AT_ONCE || isIssuePrice(prose, money)) return false;
  return termIn(prose, within, []) !== null || expiryIn(prose, within) !== null;
}

/** Behind the words of a grant stands the price of the unit too, unless exercise is spoken of. */
function speaksOfExercise(prose: Prose, sentence: Span, within: Span): boolean {
  return (
    saysAny(wordsBefore(prose, within.start, EXERCISE_REACH, sentence.start), EXERCISE_WORDS) ||
    saysAny(wordsAfter(prose, within.start, EXERCISE_REACH, within.end), EXERCISE_WORDS)
  );
}
