import type { Span } from '../../../document/document.ts';
import { found, type Draft, type Found } from '../../found.ts';
import type { Acceleration } from '../../release.ts';
import { firstSpan, spansOf, wordsAfter, wordsBefore, type Prose } from '../prose.ts';

/** Where a sentence turns from the warrant's terms to the conditions on which they may be cut short. */
const TURNS =
  /(?:,? ?(?:provided|however|but)[^.;]{0,40}?)?(?:(?<!\p{L})(?:if|should|in the event(?: that)?|where|when|once|upon|unless|si|dans l'éventualité où|advenant)(?!\p{L})[^.;]{0,160}?(?:clos(?:e|es|ing)|trad(?:e|es|ed|ing)|vwap|weighted|market price|cours)|subject to (?:an? )?(?:\p{L}+ ){0,2}accelerat|accelerat|forced (?:exercise|conversion)|early (?:expiry|termination)|anticip|devanc)/u;
const ABOUT_EXPIRY =
  /accelerat|forced (?:exercise|conversion)|(?:expir|terminat|cancel)\p{L}*[^.]{0,120}(?:notice|day|date|announce|release)|(?:notice|release)[^.]{0,120}(?:expir|terminat)|(?:require|force|call)[^.]{0,60}exercise|reduce the (?:exercise|remaining)|(?:bring|brought) forward|devanc|anticip|accélér|consecutive[^;]{0,200}(?:notice|warrants?)|notice[^;]{0,160}consecutive/u;
const DROPPED =
  /(?:no longer|not be|not) subject to (?:\p{L}+ ){0,3}accelerat|without (?:\p{L}+ ){0,2}accelerat|(?:remov|eliminat|delet|cancel)\p{L}* (?:the |of the |of )?(?:\p{L}+ ){0,2}accelerat|accelerat\p{L}* (?:clause|provision|right|feature)s? (?:has|have|was|were|is|are) (?:been )?(?:remov|eliminat|delet|cancel)|no accelerat/u;

/** "the earlier of (i) 36 months from closing and (ii) the 30th day after notice …": the second is the condition. */
const EARLIER_OF = /(?<=the earlier of[^;]{0,80})(?:[;,] and|;| and) (?=\(?(?:ii|b|2)\)|the (?:date|\d))/u;

/** Where the words of an acceleration begin in a stretch of text, or null where it holds none. */
export function accelerationIn(prose: Prose, within: Span): Span | null {
  const words = prose.words.slice(within.start, within.end);
  if (!ABOUT_EXPIRY.test(words) || DROPPED.test(words)) return null;
  const turn = firstSpan(prose, within, EARLIER_OF) ?? firstSpan(prose, within, TURNS);
  return turn === null ? null : { start: turn.start, end: within.end };
}

const TRIGGER_AFTER =
  /(?:(?:at|of|exceeds?|exceeding|than|above|to|is|or|is at|at least|reach(?:es)?|over|least|de|à|égal\p{L}*|supérieur\p{L}*|excède|dépasse|atteint|be|were|was|\() |"?)$/u;

/** Reads what it takes and how long holders then have. Fills what is still open of `known`. */
export function readAcceleration(prose: Prose, within: Span, known: Draft<Acceleration> | null): Draft<Acceleration> {
  return {
    triggerPrice: known?.triggerPrice ?? triggerPrice(prose, within),
    tradingDays: known?.tradingDays ?? tradingDays(prose, within),
    noticeDays: known?.noticeDays ?? noticeDays(prose, within),
  };
}

function triggerPrice(prose: Prose, within: Span): Found<number> | null {
  const money = prose.quantities
    .within(within, 'money')
    .find(({ start }) => TRIGGER_AFTER.test(wordsBefore(prose, start, 30, within.start)));
  return money === undefined ? null : found(money.amount, money, 'warrant/trigger-price');
}

const RUN_AFTER =
  /^,? ?(?:period|consecutive|straight|successive|on which|during which|consécutif|days|volume|vwap|weighted|moving|average)/u;

/** "20 consecutive trading days", "ten straight trading days", "a 15-day period": how long the price must hold. */
function tradingDays(prose: Prose, within: Span): Found<number> | null {
  const durations = prose.quantities.within(within, 'duration');
  const trading = durations.find(
    ({ unit, start, end }) => unit === 'trading_day' && !isNotice(prose, { start, end }, within),
  );
  if (trading !== undefined) return found(trading.value, trading, 'warrant/trading-days');
  for (const count of prose.quantities.within(within, 'count'))
    if (
      /^ (?:straight|successive|consecutive|continuous) (?:trading |business )?(?:days|sessions)/u.test(
        wordsAfter(prose, count.end, 50),
      )
    )
      return found(count.value, count, 'warrant/trading-days');
  const plain = durations.find(
    ({ unit, start, end }) =>
      unit === 'day' &&
      (/consecutive/u.test(prose.words.slice(start, end)) || RUN_AFTER.test(wordsAfter(prose, end, 20))) &&
      !isNotice(prose, { start, end }, within),
  );
  return plain === undefined ? null : found(plain.value, plain, 'warrant/trading-days');
}

const ORDINAL_DAY =
  /(?<!\p{L})(?:(?<digits>\d{1,3})(?:st|nd|rd|th|e|ème)|(?<word>thirtieth|twentieth|twenty-first|tenth|fifteenth|forty-fifth|sixtieth)(?: \((?:\d{1,3})(?:st|nd|rd|th)?\))?) (?:calendar |business |trading )?(?:day|jour)(?!\p{L})/gu;
const ORDINALS: Record<string, number> = {
  tenth: 10,
  fifteenth: 15,
  twentieth: 20,
  'twenty-first': 21,
  thirtieth: 30,
  'forty-fifth': 45,
  sixtieth: 60,
};

/** Days between the notice and the new expiry: "on the 30th day after", "30 days following", "30 days' notice". */
function noticeDays(prose: Prose, within: Span): Found<number> | null {
  const ordinals = spansOf(prose, within, ORDINAL_DAY).map(({ start, end, match: { groups } }) => ({
    value: groups?.['digits'] === undefined ? ORDINALS[groups?.['word'] ?? ''] : Number(groups['digits']),
    start,
    end,
  }));
  const durations = prose.quantities.within(within, 'duration').filter(({ unit }) => unit !== 'month');
  const days = [...ordinals, ...durations]
    .filter(({ start, end }) => isNotice(prose, { start, end }, within))
    .sort((a, b) => a.start - b.start)[0];
  return days?.value === undefined ? null : found(days.value, days, 'warrant/notice-days');
}

const COMPANYS_TIME = /(?:within|in the|during the|no later than|next)(?: a period of)? (?:the )?\(?$/u;
const COMPANYS_TIME_BEHIND =
  /^,? (?:of (?:such|that|the occurrence|this|an?|its occurrence)|after (?:such|that|the occurrence|the (?:acceleration|trigger)|it)|following (?:such|that|the occurrence|the (?:acceleration )?trigger)|from (?:such|that)|thereof|of the acceleration)[^.;]{0,80}|^,? (?:give|provide|issue|notify|deliver)/u;
const NOTICE_BEHIND =
  /^(?:'|s'|'s)?,? ?(?:prior |advance |written |calendar )?(?:notice|after|following|from|of (?:the |such )?(?:notice|date|receipt|receiving|delivery|news|press|announce)|later|expir|accelerat|subsequent|period|to exercise|in which|during which|suivant|après|avis|de l'avis|d'avis|, |\.|$)/u;
const NOTICE_BEFORE =
  /(?:expir\p{L}*|terminat\p{L}*|accelerat\p{L}*|notice(?: period)?(?: of)?|exercise[^.;]{0,40}|upon|not less than|at least|least|minimum of|earlier than|a period of|have|the date (?:that|which) is|which is|that is|to|with|on the|forward to|brought forward to|reduced to|a|an|avis de|préavis de|expir\p{L}* le)(?: [\p{L}]{1,4}){0,3} \(?$/u;

function isNotice(prose: Prose, { start, end }: Span, within: Span): boolean {
  const before = wordsBefore(prose, start, 70, within.start);
  const after = wordsAfter(prose, end, 110, within.end);
  const words = prose.words.slice(start, end);
  if (/consecutive|consécuti/u.test(words) || /^ ?(?:consecutive|straight)/u.test(after)) return false;
  if (COMPANYS_TIME.test(before) && COMPANYS_TIME_BEHIND.test(after)) return false;
  if (
    /(?:for|during) (?:a period of |any |a |an |at least |the preceding |each of )?(?:\p{L}+ ){0,2}\(?$/u.test(
      before,
    ) &&
    /^ ?(?:period|\)|,|\.|;| in | on | prior|$)/u.test(after) &&
    !/expir|exercise|notice/u.test(before)
  )
    return false;
  return NOTICE_BEHIND.test(after) || NOTICE_BEFORE.test(before);
}
