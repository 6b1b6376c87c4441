import type { Span } from '../../../document/document.ts';
import { found, type Draft, type Found } from '../../found.ts';
import type { Money } from '../../quantity/quantity.ts';
import type { ExerciseStep } from '../../release.ts';
import type { Prose } from '../prose.ts';
import { windowsIn, type Window } from './window.ts';

/** The price steps of one stretch of text, and the words that bound them. */
export interface Steps {
  exercise: BoundedPrice[];
  pieces: Span[];
}

interface BoundedPrice {
  price: Found<number>;
  /** null: to the end of the term. */
  until: Window | null;
}

/** No warrant has more; a longer list of prices is not one warrant's. */
const MOST_STEPS = 8;

/** Reads "$0.30 for the first twelve months and $0.35 for the last 12 months", "during the first year at … and thereafter at …". */
export function stepsIn(prose: Prose, prices: Money[], within: Span): Steps {
  const priced = prices.slice(0, MOST_STEPS).map((money) => found(money.amount, money, 'warrant/exercise-price'));
  if (priced.length >= 2) {
    const windows = windowsIn(prose, within);
    const pieces = pieceOfEach(prices.slice(0, MOST_STEPS), windows, within);
    const steps = priced.map((price, index) => ({ price, until: lastIn(windows, pieces[index]!) }));
    const unbounded = steps.findIndex((step, index) => !goesOn(step.until, steps[index - 1]?.until));
    const exercise = unbounded < 0 ? steps : steps.slice(0, unbounded);
    if (exercise.length >= 2) return { exercise, pieces };
  }
  // Without bounds for each, only the first price is sure to be one.
  return { exercise: priced.slice(0, 1).map((price) => ({ price, until: null })), pieces: [] };
}

/** A bare term as long as the one before it does not go on from there: it is another warrant's. */
function goesOn(until: Window | null, before: Window | null | undefined): boolean {
  if (until === null) return false;
  if (before === undefined || before === null || until.ordinal || until.months === null) return true;
  return until.months > (before.months ?? 0);
}

/** Each price's stretch: up to the next price where the bounds follow their price, from the last price where they lead it. */
function pieceOfEach(prices: Money[], windows: Window[], within: Span): Span[] {
  const firstOrdinal = windows.find(({ ordinal }) => ordinal);
  const follows =
    firstOrdinal === undefined
      ? windows.some(({ start }) => start >= prices.at(-1)!.end)
      : firstOrdinal.start >= prices[0]!.end;
  return prices.map((price, index) =>
    follows
      ? { start: price.end, end: prices[index + 1]?.start ?? within.end }
      : { start: prices[index - 1]?.end ?? within.start, end: price.start },
  );
}

function lastIn(windows: Window[], piece: Span): Window | null {
  return windows.findLast(({ start, end }) => start >= piece.start && end <= piece.end) ?? null;
}

/** Puts steps on the warrant's calendar, in months from the closing. The last step's end is the term's where it says nothing else. */
export function calendarOf({ exercise }: Steps, term: Found<number> | null): Draft<ExerciseStep>[] {
  let from = 0;
  let length = 0;
  return exercise.map(({ price, until }) => {
    const place = until ?? price;
    const toMonth =
      until === null || until.counts === 'to_expiry' ? term : found(endOf(until, from, length), until, 'warrant/step');
    const step = { price, fromMonth: found(from, place, 'warrant/step'), toMonth };
    length = (toMonth?.value ?? from) - from;
    from += length;
    return step;
  });
}

function endOf({ counts, months }: Window, from: number, lastLength: number): number {
  if (months === null) return from + lastLength;
  return counts === 'from_last_step' || months <= from ? from + months : months;
}
