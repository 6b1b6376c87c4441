import type { Span } from '../../../document/document.ts';
import { found, type Draft, type Found } from '../../found.ts';
import type { Money } from '../../quantity/quantity.ts';
import type { ExerciseStep } from '../../release.ts';
import { spansOf, wordsBefore, type Prose } from '../prose.ts';

/** Words that bound a price step in time. */
interface Window extends Span {
  /** How the end is reckoned: from the closing, from the end of the step before, or it is the warrant's own. */
  counts: 'from_closing' | 'from_last_step' | 'to_expiry';
  months: number;
  /** It names its place in a sequence ("first", "year two"). */
  ordinal: boolean;
}

const FIRST = /(?:first|initial|premi(?:er|ère)s?) (?:\(\d\w{0,2}\) )?$/u;
const NEXT =
  /(?:second|next|following|subsequent|last|final|remaining|third|fourth|fifth|additional|further|ensuing|another|balance of the|deuxièmes?|secondes?|troisièmes?|derni(?:er|ère)s?|prochaine?s?) (?:\(\d\w{0,2}\) )?$/u;
const NEXT_BEHIND = /^ (?:suivante?s?|thereafter|restante?s?)/u;
const YEAR =
  /(?<!\p{L})(?:(?<first>first|initial|première) (?:year|année)|(?:second|deuxième|seconde) (?:year|année)|(?:third|troisième) (?:year|année)|(?:fourth|quatrième) (?:year|année)|(?:fifth|cinquième) (?:year|année)|(?:next|following|last|final|remaining|subsequent|dernière) (?:year|année)|year (?<number>one|two|three|four|five|[1-5])|année suivante)(?!\p{L})/gu;
const PLACES: [RegExp, number][] = [
  [/first|initial|première|one|1/u, 1],
  [/second|deuxième|two|2/u, 2],
  [/third|troisième|three|3/u, 3],
  [/fourth|quatrième|four|4/u, 4],
  [/fifth|cinquième|five|5/u, 5],
];
const THEREAFTER =
  /(?<!\p{L})(?:thereafter|after that|afterwards?|until expiry|for the (?:balance|remainder)|par la suite|ensuite|subsequently)(?!\p{L})/gu;

/** The price steps of one stretch of text, and the words that bound them. */
export interface Steps {
  exercise: { price: Found<number>; until: Window | null }[];
  windows: Span[];
}

/** Reads "$0.30 for the first twelve months and $0.35 for the last 12 months", "during the first year at … and thereafter at …". */
export function stepsIn(prose: Prose, prices: Money[], within: Span): Steps {
  const priced = prices.map((money) => ({ money, price: found(money.amount, money, 'warrant/exercise-price') }));
  if (priced.length < 2) return { exercise: priced.map(({ price }) => ({ price, until: null })), windows: [] };
  const windows = windowsIn(prose, within);
  const pieces = pieceOfEach(prices, windows, within);
  const bounded = priced.map(({ price }, index) => ({ price, until: lastIn(windows, pieces[index]!) }));
  const steps = bounded.slice(0, bounded.findIndex(({ until }, i) => until === null && i > 0) >>> 0);
  if (steps.length < 2 || steps[0]!.until === null)
    return { exercise: [{ price: priced[0]!.price, until: null }], windows: [] };
  return { exercise: steps, windows: pieces };
}

/** Each price's stretch: up to the next price where the bounds follow their price, from the last price where they lead it. */
function pieceOfEach(prices: Money[], windows: Window[], within: Span): Span[] {
  const last = prices.at(-1)!;
  const firstOrdinal = windows.find(({ ordinal }) => ordinal);
  const follows = windows.some(({ start, ordinal }) => start >= last.end && (ordinal || firstOrdinal === undefined));
  return prices.map((price, index) =>
    follows
      ? { start: price.end, end: prices[index + 1]?.start ?? within.end }
      : { start: prices[index - 1]?.end ?? within.start, end: price.start },
  );
}

function lastIn(windows: Window[], piece: Span): Window | null {
  return windows.findLast(({ start, end }) => start >= piece.start && end <= piece.end) ?? null;
}

function windowsIn(prose: Prose, within: Span): Window[] {
  const durations = prose.quantities
    .within(within, 'duration')
    .filter(({ unit }) => unit === 'month')
    .map((duration): Window => {
      const before = wordsBefore(prose, duration.start, 40, within.start);
      const first = FIRST.test(before);
      const next = NEXT.test(before) || NEXT_BEHIND.test(prose.words.slice(duration.end, duration.end + 14));
      const { start, end } = duration;
      return {
        start,
        end,
        months: duration.value,
        counts: next ? 'from_last_step' : 'from_closing',
        ordinal: first || next,
      };
    });
  const years = spansOf(prose, within, YEAR).map(({ start, end, match }): Window => {
    const place = PLACES.find(([pattern]) => pattern.test(match[0]))?.[1];
    const counts = place === undefined ? ('from_last_step' as const) : ('from_closing' as const);
    return { start, end, months: 12 * (place ?? 1), counts, ordinal: true };
  });
  const rests = spansOf(prose, within, THEREAFTER).map(({ start, end }): Window => ({
    start,
    end,
    months: 0,
    counts: 'to_expiry',
    ordinal: true,
  }));
  return [...durations, ...years, ...rests].sort((a, b) => a.start - b.start);
}

/** Puts steps on the warrant's calendar. A step without bounds runs from the closing to the end of the term. */
export function calendarOf({ exercise }: Steps, term: Found<number> | null): Draft<ExerciseStep>[] {
  let from = 0;
  return exercise.map(({ price, until }) => {
    const place = until ?? price;
    const step: Draft<ExerciseStep> = {
      price,
      fromMonth: found(from, place, 'warrant/step'),
      toMonth: until === null ? null : found(endOf(until, from, term), place, 'warrant/step'),
    };
    if (until !== null && until.counts === 'to_expiry') step.toMonth = term;
    from = step.toMonth?.value ?? from;
    return step;
  });
}

function endOf({ counts, months }: Window, from: number, term: Found<number> | null): number {
  if (counts === 'to_expiry') return term?.value ?? from;
  if (counts === 'from_last_step' || months <= from) return from + months;
  return months;
}
