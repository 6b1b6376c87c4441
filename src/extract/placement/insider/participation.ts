import type { Span } from '../../../document/document.ts';
import { found, type Draft, type Found } from '../../found.ts';
import type { Placement } from '../../release.ts';
import { wordsAfter, wordsBefore, type Prose } from '../prose.ts';

const INSIDER =
  /(?<!\p{L})(?:insiders?|directors?|officers?|related part(?:y|ies)|management|chief executive officer|ceo|cfo|president|chairman|control persons?|initiés?|administrateurs?|dirigeants?|membres? de la direction|chef de la direction)(?!\p{L})/u;
const TOOK =
  /(?<!\p{L})(?:subscrib\p{L}*|subscription|purchas(?:ed?|ing)|acquir\p{L}*|bought|took|taken?|participat\p{L}*|invest(?:ed|ing)?|souscri\p{L}*|acquis\p{L}*|acheté|particip\p{L}*)(?!\p{L})/u;
const OTHER_SENTENCE = /stock options?|incentive options?|capitali[sz]ation|previously held|prior to the/u;
const SECURITIES =
  /^ (?:\([^()]{0,30}\) )?(?:of the )?(?:[\p{L}\d/'-]+ ){0,4}(?:units?|shares?|receipts?|debentures?|notes?|special warrants|securities|unités?|actions?|titres)(?!\p{L})/u;

/** The money and the number of securities that insiders took, as one sentence says; null where it gives neither. */
export function participationIn(prose: Prose, sentence: Span): Exclude<Draft<Placement['insiders']>, null> | null {
  const own = prose.words.slice(sentence.start, sentence.end);
  const insider = INSIDER.exec(own);
  if (insider === null || !TOOK.test(own) || OTHER_SENTENCE.test(own)) return null;
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
        !PRICE_BEFORE.test(wordsBefore(prose, start, 12, sentence.start)),
    );
  return money === undefined ? null : found(money.amount, money, 'insider/amount');
}

/** Several kinds of securities have no one count: nothing is added up. */
function countIn(prose: Prose, sentence: Span): Found<number> | null {
  const counts = prose.quantities
    .within(sentence, 'count')
    .filter(({ value, end }) => value >= 100 && SECURITIES.test(wordsAfter(prose, end, 80)));
  return counts.length === 1 ? found(counts[0]!.value, counts[0]!, 'insider/count') : null;
}
