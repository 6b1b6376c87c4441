import type { Span } from '../../../document/document.ts';
import { found, type Found } from '../../found.ts';
import { firstSpan, spansOf, wordsAfter, wordsBefore, type Prose } from '../prose.ts';
import { exercisePricesIn } from '../warrant/exercise-price.ts';
import { termIn } from '../warrant/term.ts';

const WARRANTS = /^ (?:\([^()]{0,30}\) )?(?:[\p{L}'/-]+ ){0,7}?(?:warrants?|options?|bons? de souscription)(?!\p{L})/u;
const NOT_ISSUED = /(?:shares?|units?|for|to|and|at|of the|each|until)(?!\p{L}) /u;
const UNDERLYING = /^ (?:[\p{L}'-]+ ){0,3}(?:shares?|units?|actions?|unités?)(?!\p{L})/u;
const EXERCISABLE_FOR =
  /(?:warrants?|options?|bons)[^.;]{0,80}(?:acquire|purchase|subscribe for|acquérir|exercisable for|exercised for)(?: up to| an aggregate of| a total of)? $/u;
/** "warrants equal to 6% of the units, totalling 336,000" */
const CALLED = /(?:warrants|options|bons)(?:[^;$]{0,80}(?:totall?ing|numbering|namely|in number:?|being) | \()$/u;
const TOTAL = /(?:total|aggregate|combined|totall?ing)[^.;,]{0,40}$/u;
/** "One warrant" speaks of each; a fee is paid in hundreds at least. */
const FEWEST = 100;

/** How many warrants or options those who sold the offering receive. */
export function feeWarrantCountIn(prose: Prose, within: Span): Found<number> | null {
  const counts = prose.quantities.within(within, 'count').filter(({ value }) => value >= FEWEST);
  const issued = counts.filter(({ end }) => {
    const phrase = WARRANTS.exec(wordsAfter(prose, end, 90, within.end));
    return (
      phrase !== null &&
      !/advis|corporate finance/u.test(phrase[0]) &&
      !NOT_ISSUED.test(phrase[0].replace(/ (?:common |ordinary )?shares? purchase /u, ' '))
    );
  });
  const total = issued.find(({ start }) => TOTAL.test(wordsBefore(prose, start, 60, within.start)));
  const underlying = counts.find(
    ({ start, end }) =>
      EXERCISABLE_FOR.test(wordsBefore(prose, start, 160, within.start)) &&
      UNDERLYING.test(wordsAfter(prose, end, 60, within.end)),
  );
  const called = counts.find(({ start }) => CALLED.test(wordsBefore(prose, start, 110, within.start)));
  const one =
    total ??
    (issued.length > 1 && !allSame(issued) ? undefined : issued[0]) ??
    (issued.length === 0 ? (underlying ?? called) : undefined);
  return one === undefined ? null : found(one.value, one, 'fee/warrant-count');
}

function allSame(counts: { value: number }[]): boolean {
  return counts.every(({ value }) => value === counts[0]!.value);
}

/** The exercise price and the months of a fee warrant. */
export interface FeeWarrantTerms {
  price: Found<number> | null;
  months: Found<number> | null;
}

const EXERCISE =
  /exercis|entitl|(?<!\p{L})(?:purchase|acquire|buys?|subscribe|good for|valid)(?! warrant)(?!\p{L})|exer[cç]|acqu[eé]rir|souscrire|donn(?:e|ent|era|eront) droit|permet/u;
const FEE_WARRANT =
  /(?<!\p{L})(?:(?:finders?|brokers?|agents?|underwriters?|compensation|dealers?|selling|advisors?)'?s?'? (?:[\p{L}'-]+ ){0,3}?(?:warrants?|options?)|bons? de souscription (?:de|du|aux?|d') ?(?:rémunération|courtiers?|compensation|intermédiaires?|placeurs?|agents?)|warrants?|options?|bons?)(?!\p{L})/gu;

/** Reads "each exercisable for one share at $0.12 for 24 months" behind the fee's warrants. */
export function feeWarrantTermsIn(prose: Prose, within: Span): FeeWarrantTerms {
  const noun = spansOf(prose, within, FEE_WARRANT)[0];
  if (noun === undefined) return { price: null, months: null };
  const behind = { start: noun.end, end: within.end };
  const speaksOfExercise = firstSpan(prose, within, EXERCISE) !== null;
  const money = exercisePricesIn(prose, behind).find(
    ({ start }) => AT.test(wordsBefore(prose, start, 30, noun.end)) && (speaksOfExercise || start - noun.end <= NEAR),
  );
  if (money === undefined && !speaksOfExercise) return { price: null, months: null };
  const price = money === undefined ? null : found(money.amount, money, 'fee/warrant-price');
  const months = termIn(prose, behind, []);
  return { price, months: months === null ? null : { ...months, rule: 'fee/warrant-term' } };
}

const AT = /(?:(?:at|of|price|for|à|de|share|unit|is|being) (?:an? )?|^ )\(?$/u;
/** Within so many characters "at $0.20" needs no word of exercise: "250,000 finder's options at $0.20". */
const NEAR = 60;
