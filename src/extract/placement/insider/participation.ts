import type { Span } from '../../../document/document.ts';
import { found, type Draft, type Found } from '../../found.ts';
import type { Placement } from '../../release.ts';
import { wordsAfter, wordsBefore, type Prose } from '../prose.ts';

const INSIDER =
  /(?<!\p{L})(?:insiders?|directors?|officers?|related part(?:y|ies)|management|chief executive officer|ceo|cfo|president|chairman|control persons?|initiés?|administrateurs?|dirigeants?|membres? de la direction|chef de la direction)(?!\p{L})/u;
const TOTAL =
  /(?<!\p{L})(?:aggregate|total|combined|together|collectively|insiders|directors|officers|initiés|administrateurs|dirigeants)(?!\p{L})/u;
const TOOK =
  /(?<!\p{L})(?:subscrib\p{L}*|subscription|purchas(?:ed?|ing)|acquir\p{L}*|bought|took|taken?|participat\p{L}*|invest(?:ed|ing)?|souscri\p{L}*|acquis\p{L}*|acheté|particip\p{L}*)(?!\p{L})/u;
const OTHER_SENTENCE = /stock options?|incentive options?|prior to the (?:closing|offering|placement|acquisition)/u;
/** What insiders own in all, and the limits of the exemptions for them. */
const OTHER_FIGURE_AFTER =
  /(?:exceed\p{L}*|more than|less than|fair market value[^;]{0,60}|(?<!\p{L})(?:owns?|owned|holds?|holdings?|held|controls|controlled|beneficially|détien\p{L}*)[^;]{0,80}|warrants?[^;]{0,30}exercis[^;]{0,40})[^\p{L}]{0,6}$/u;
const SECURITIES =
  /^ (?:\([^()]{0,30}\) )?(?:of the )?(?:[\p{L}\d/'-]+ ){0,4}(?:units?|shares?|receipts?|debentures?|notes?|special warrants|securities|unités?|actions?|titres)(?!\p{L})/u;

export type Participation = Exclude<Draft<Placement['insiders']>, null>;

export function speaksOfInsiders(prose: Prose, sentence: Span): boolean {
  const own = prose.words.slice(sentence.start, sentence.end);
  return INSIDER.test(own) && TOOK.test(own) && !OTHER_SENTENCE.test(own);
}

/** The money and the number of securities that insiders took, as one sentence says; null where it gives neither. */
export function participationIn(prose: Prose, sentence: Span): Participation | null {
  const amount = amountIn(prose, sentence);
  const count = countIn(prose, sentence);
  return amount === null && count === null ? null : { amount, count };
}

const PRICE_AFTER = /^ (?:per|par|each|a) (?:\p{L}+ ){0,2}(?:unit|share|unité|action)/u;
const PRICE_BEFORE = /(?:price of|at|au prix de|à) $/u;

function amountIn(prose: Prose, sentence: Span): Found<number> | null {
  const money = prose.quantities
    .within(sentence, 'money')
    .find(
      ({ start, end }) =>
        !PRICE_AFTER.test(wordsAfter(prose, end, 40)) &&
        !PRICE_BEFORE.test(wordsBefore(prose, start, 12, sentence.start)) &&
        !OTHER_FIGURE_AFTER.test(wordsBefore(prose, start, 120, sentence.start)),
    );
  return money === undefined ? null : found(money.amount, money, 'insider/amount');
}

/** Smaller numbers count people. */
const FEWEST = 100;

/** Several kinds of securities have no one count: nothing is added up. */
function countIn(prose: Prose, sentence: Span): Found<number> | null {
  const counts = prose.quantities
    .within(sentence, 'count')
    .filter(
      ({ value, start, end }) =>
        value >= FEWEST &&
        SECURITIES.test(wordsAfter(prose, end, 80)) &&
        !OTHER_FIGURE_AFTER.test(wordsBefore(prose, start, 120, sentence.start)),
    );
  const first = counts[0];
  const one = first !== undefined && counts.every(({ value }) => value === first.value);
  return one ? found(first.value, first, 'insider/count') : null;
}

/** Of what several sentences say: the one that speaks of all insiders, or the only one. Single insiders are not added up. */
export function wholeOf(said: { participation: Participation; words: string }[]): Participation | null {
  const total = said.find(({ words }) => TOTAL.test(words));
  const only = said.length === 1 ? said[0] : undefined;
  return (total ?? only)?.participation ?? null;
}
