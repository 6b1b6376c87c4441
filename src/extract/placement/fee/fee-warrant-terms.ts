import type { Span } from '../../../document/document.ts';
import { found, type Found } from '../../found.ts';
import { saysAny, spansOf, wordsBefore, type Prose } from '../prose.ts';
import { exercisePricesIn } from '../warrant/exercise-price.ts';
import { EXERCISE_WORDS } from '../warrant/exercise-words.ts';
import { termIn } from '../warrant/term.ts';

/** The exercise price and the months of a fee warrant. */
export interface FeeWarrantTerms {
  price: Found<number> | null;
  months: Found<number> | null;
}

const FEE_WARRANT =
  /(?<!\p{L})(?:(?:finders?|brokers?|agents?|underwriters?|compensation|dealers?|selling|advisors?)'?s?'? (?:[\p{L}'-]+ ){0,3}?(?:warrants?|options?|units?)|bons? de souscription (?:de|du|aux?|d') ?(?:rémunération|courtiers?|compensation|intermédiaires?|placeurs?|agents?)|warrants?|options?|bons?)(?!\p{L})/gu;
const PRICE_AFTER = /(?:(?:at|of|price|for|à|de|share|unit|is|being) (?:an? )?|^ )\(?$/u;
/** Within so many characters "at $0.20" needs no word of exercise: "250,000 finder's options at $0.20". */
const NEAR = 60;

/** Reads "each exercisable for one share at $0.12 for 24 months" behind the fee's warrants. */
export function feeWarrantTermsIn(prose: Prose, within: Span): FeeWarrantTerms {
  const noun = spansOf(prose, within, FEE_WARRANT)[0];
  if (noun === undefined) return { price: null, months: null };
  const behind = { start: noun.end, end: within.end };
  const speaksOfExercise = saysAny(prose.words.slice(within.start, within.end), EXERCISE_WORDS);
  const money = exercisePricesIn(prose, behind).find(
    ({ start }) =>
      PRICE_AFTER.test(wordsBefore(prose, start, 30, noun.end)) && (speaksOfExercise || start - noun.end <= NEAR),
  );
  if (money === undefined && !speaksOfExercise) return { price: null, months: null };
  const price = money === undefined ? null : found(money.amount, money, 'fee/warrant-price');
  const months = termIn(prose, behind, []);
  return { price, months: months === null ? null : { ...months, rule: 'fee/warrant-term' } };
}
