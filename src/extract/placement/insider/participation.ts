import type { Span } from '../../../document/document.ts';
import { found, type Draft, type Found } from '../../found.ts';
import type { Placement } from '../../release.ts';
import { firstSpan, saysAny, wordsAfter, wordsBefore, type Prose } from '../prose.ts';
import { wholeAmong } from '../whole.ts';

export type Participation = Exclude<Draft<Placement['insiders']>, null>;

const INSIDER =
  /(?<!\p{L})(?:insiders?|directors?|officers?|related part(?:y|ies)|management|chief executive officer|ceo|cfo|president|chairman|présidente?|chef|control persons?|initiés?|administrateurs?|administratrices?|dirigeants?|membres? de la direction|chef de la direction|(?:personnes?|parties?) liées?)(?!\p{L})/u;
const TOOK =
  /(?<!\p{L})(?:subscrib\p{L}*|subscription|purchas(?:ed?|ing)|acquir\p{L}*|bought|buy|took|taken?|participat\p{L}*|invest(?:ed|ing)?|account(?:s|ed)? for|put in|puts? up|picked up|contribut\p{L}*|order(?:s|ed)?|commit(?:ted|s)?|agreed to (?:take|buy)|indicated|souscri\p{L}*|acquis\p{L}*|acheté\p{L}*|particip\p{L}*|issued to)(?!\p{L})/u;
const OTHER_SENTENCE = /stock options?|incentive options?|prior to the (?:closing|offering|placement|acquisition)/u;

export function speaksOfInsiders(prose: Prose, sentence: Span): boolean {
  const own = prose.words.slice(sentence.start, sentence.end);
  return INSIDER.test(own) && TOOK.test(own) && !OTHER_SENTENCE.test(own);
}

/** The money and the number of securities that insiders took, as one sentence says; null where it gives neither. */
export function participationIn(prose: Prose, sentence: Span): Participation | null {
  const insider = firstSpan(prose, sentence, INSIDER);
  if (insider === null) return null;
  const isTheirs = (figure: Span) => isTakenBy(prose, figure, insider, sentence);
  const amount = amountAmong(prose, sentence, isTheirs);
  const count = countAmong(prose, sentence, isTheirs);
  return amount === null && count === null ? null : { amount, count };
}

/** Between a figure and the insiders behind it: "450,000 units were purchased by insiders". */
const PASSIVE =
  /(?:purchased|acquired|subscribed|taken|bought|issued|sold|souscrit\p{L}*|acquis\p{L}*)[^;]{0,60}?(?:by|to|from|par|à|auprès)[^;]{0,60}$/u;
/** What insiders own in all, the limits of the exemptions for them, and the whole that theirs is a part of. */
const OTHER_FIGURE_AFTER = [
  /(?<!\p{L})(?:owns?|owned|holds?|holdings|held|controls|controlled|beneficially|détien\p{L}*)(?!\p{L})[^;,]{0,80}[^\p{L}]{0,6}$/u,
  /(?:exceed\p{L}*|more than|less than|fair market value[^;]{0,60})[^\p{L}]{0,6}$/u,
  /(?:of the|(?:placement|offering|financing) of(?: up to)?) $/u,
  /(?:placement|offering|financing) of (?:up to |approximately )?(?:[a-z]{0,3}\$)?\d[^;]{0,80}$/u,
  /warrants?[^;]{0,30}exercis[^;]{0,40}[^\p{L}]{0,6}$/u,
];
/** "each subscribed for 100,000 units" is not what they took together. */
const OF_EACH = /(?<!\p{L})(?:each|apiece)(?!\p{L})(?![^;]*(?:total|aggregate))[^;]{0,40}$/u;

/** "Spruce Fund will subscribe for 600,000 units and, as an insider, …" */
const AS_AN_INSIDER = /(?:as|being|is|who is) an insider/u;

function isTakenBy(prose: Prose, figure: Span, insider: Span, sentence: Span): boolean {
  const before = wordsBefore(prose, figure.start, 120, sentence.start);
  if (saysAny(before, OTHER_FIGURE_AFTER) || OF_EACH.test(before)) return false;
  if (figure.start > insider.start || AS_AN_INSIDER.test(wordsAfter(prose, figure.end, 60, sentence.end))) return true;
  return insider.start - figure.end <= 160 && PASSIVE.test(prose.words.slice(figure.end, insider.start));
}

const PRICE_AFTER = /^ (?:per|par|each|a) (?:\p{L}+ ){0,3}(?:unit|share|unité|action|receipt)/u;
const PRICE_BEFORE = /(?:price of|at|au prix de|à|(?:units|notes|debentures|unités|débentures) (?:of|de)) $/u;

function amountAmong(prose: Prose, sentence: Span, isTheirs: (figure: Span) => boolean): Found<number> | null {
  const amounts = prose.quantities.within(sentence, 'money').filter((money) => {
    const isPrice =
      PRICE_AFTER.test(wordsAfter(prose, money.end, 40)) ||
      PRICE_BEFORE.test(wordsBefore(prose, money.start, 20, sentence.start));
    return !isPrice && isTheirs(money);
  });
  const whole = wholeAmong(
    prose,
    sentence,
    amounts.map(({ amount, start, end }) => ({ value: amount, start, end })),
  );
  return whole === null ? null : found(whole.value, whole, 'insider/amount');
}

const SECURITIES =
  /^ (?:\([^()]{0,30}\) )?(?:of the |d'|de )?(?:[\p{L}\d,/'-]+ ){0,4}(?:units?|shares?|receipts?|debentures?|notes?|special warrants|securities|unités?|actions?|titres)(?!\p{L})|^ (?:of (?:them|these|which) )?(?:were|was|have been|are|is) (?:being )?(?:purchased|acquired|subscribed|taken|bought|sold|issued)/u;
/** Smaller numbers count people, or the parts of one unit. */
const FEWEST = 10;

function countAmong(prose: Prose, sentence: Span, isTheirs: (figure: Span) => boolean): Found<number> | null {
  const counts = prose.quantities
    .within(sentence, 'count')
    .filter((count) => count.value >= FEWEST && SECURITIES.test(wordsAfter(prose, count.end, 80)) && isTheirs(count));
  const whole = wholeAmong(prose, sentence, counts);
  return whole === null ? null : found(whole.value, whole, 'insider/count');
}
