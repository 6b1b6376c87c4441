import type { Span } from '../../../document/document.ts';
import { found, type Found } from '../../found.ts';
import { saysAny, spansOf, wordsAfter, wordsBefore, type Prose } from '../prose.ts';

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
export function noticeDaysIn(prose: Prose, within: Span): Found<number> | null {
  const ordinals = spansOf(prose, within, ORDINAL_DAY).map(({ start, end, match: { groups } }) => ({
    value: groups?.['digits'] === undefined ? ORDINALS[groups?.['word'] ?? ''] : Number(groups['digits']),
    start,
    end,
  }));
  const durations = prose.quantities.within(within, 'duration').filter(({ unit }) => unit !== 'month');
  const days = [...ordinals, ...durations]
    .filter((one) => isNotice(prose, one, within))
    .sort((a, b) => a.start - b.start)[0];
  return days?.value === undefined ? null : found(days.value, days, 'warrant/notice-days');
}

/** The time that the company itself has: "may, within five business days of that event, give notice". */
const COMPANYS_TIME = /(?:within|in the|during the|no later than|next|inside)(?: a period of)? (?:the )?\(?$/u;
const COMPANYS_TIME_BEHIND = [
  /^,? (?:of|after|following|from) (?:such|that|this|an?|it|its occurrence|the (?:occurrence|acceleration|trigger))(?!\p{L})|^,? (?:thereof|of the acceleration)/u,
  /^,? (?:give|provide|issue|notify|deliver)/u,
];
/** "at any time after the date that is 61 days from closing" */
const SINCE_CLOSING = /^,? (?:from|after|following|of) (?:the )?(?:closing|issu|date of (?:closing|issu))/u;
/** The days for which the price must hold. */
const RUN_BEHIND = /^ ?(?:consecutive|straight|running|in a row|vwap|volume|weighted|moving|average)/u;
const RUN_BETWEEN_BEFORE =
  /(?:for|during|over) (?:a period of |any |a |an |at least |the preceding |each of )?(?:\p{L}+ ){0,2}\(?$/u;
const RUN_BETWEEN_BEHIND = /^ ?(?:period|\)|,|\.|;| in | on | or | prior|$)/u;

const NOTICE_BEHIND = [
  /^(?:'|s'|'s)?,? ?(?:prior |advance |written |calendar )?notice|^,? ?(?:avis|de l'avis|d'avis)/u,
  /^,? ?(?:after|following|from|later|on from|suivant|après|subsequent|expir|accelerat|period|to exercise|in which|during which)/u,
  /^,? ?of (?:the |such )?(?:notice|date|receipt|receiving|delivery|news|press|announce)/u,
  /^ ?(?:, |\.|$)/u,
];
const NOTICE_BEFORE = [
  /(?:expir\p{L}*|terminat\p{L}*|accelerat\p{L}*|notice(?: period)?(?: of)?|upon|have|with|a|an|to|on the)(?: \p{L}{1,4}){0,3} \(?$/u,
  /(?:not less than|at least|least|minimum of|earlier than|a period of|forward to|reduced to)(?: \p{L}{1,4}){0,3} \(?$/u,
  /(?:the date (?:that|which) is|which is|that is)(?: \p{L}{1,4}){0,3} \(?$/u,
  /(?:avis de|préavis de) \(?$/u,
];

/** Whether a number of days is the holders' notice, not the run of the price or the company's own time. */
export function isNotice(prose: Prose, { start, end }: Span, within: Span): boolean {
  const before = wordsBefore(prose, start, 70, within.start);
  const after = wordsAfter(prose, end, 110, within.end);
  if (isRun(prose.words.slice(start, end), before, after)) return false;
  if (SINCE_CLOSING.test(after)) return false;
  if (COMPANYS_TIME.test(before) && saysAny(after, COMPANYS_TIME_BEHIND)) return false;
  return saysAny(after, NOTICE_BEHIND) || saysAny(before, NOTICE_BEFORE);
}

function isRun(days: string, before: string, after: string): boolean {
  if (/consecutive|consécuti/u.test(days) || RUN_BEHIND.test(after)) return true;
  return RUN_BETWEEN_BEFORE.test(before) && RUN_BETWEEN_BEHIND.test(after) && !/expir|exercise|notice/u.test(before);
}
