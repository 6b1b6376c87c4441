import type { Span } from '../../../document/document.ts';
import { found, type Found } from '../../found.ts';
import { spansOf, wordsAfter, wordsBefore, type Prose } from '../prose.ts';

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
const COMPANYS_TIME_BEHIND =
  /^,? (?:of (?:such|that|the occurrence|this|an?|its occurrence)|after (?:such|that|the occurrence|the (?:acceleration|trigger)|it)|following (?:such|that|the occurrence|the (?:acceleration )?trigger)|from (?:such|that)|thereof|of the acceleration)[^.;]{0,80}|^,? (?:give|provide|issue|notify|deliver)/u;
const RUN_BEFORE =
  /(?:for|during|over) (?:a period of |any |a |an |at least |the preceding |each of )?(?:\p{L}+ ){0,2}\(?$/u;
const RUN_BEHIND = /^ ?(?:period|\)|,|\.|;| in | on | or | running| straight| prior|$)/u;
const NOTICE_BEHIND =
  /^(?:'|s'|'s)?,? ?(?:prior |advance |written |calendar )?(?:notice|after|following|from|of (?:the |such )?(?:notice|date|receipt|receiving|delivery|news|press|announce)|later|expir|accelerat|subsequent|period|to exercise|in which|during which|on from|suivant|après|avis|de l'avis|d'avis|, |\.|$)/u;
const NOTICE_BEFORE =
  /(?:expir\p{L}*|terminat\p{L}*|accelerat\p{L}*|notice(?: period)?(?: of)?|exercise[^.;]{0,40}|upon|not less than|at least|least|minimum of|earlier than|a period of|have|the date (?:that|which) is|which is|that is|to|with|on the|forward to|reduced to|a|an|avis de|préavis de|expir\p{L}* le)(?: [\p{L}]{1,4}){0,3} \(?$/u;

/** Whether a number of days is the holders' notice, not the run of the price or the company's own time. */
export function isNotice(prose: Prose, { start, end }: Span, within: Span): boolean {
  const before = wordsBefore(prose, start, 70, within.start);
  const after = wordsAfter(prose, end, 110, within.end);
  const words = prose.words.slice(start, end);
  if (
    /consecutive|consécuti/u.test(words) ||
    /^ ?(?:consecutive|straight|running|in a row|vwap|volume|weighted|moving|average)/u.test(after)
  )
    return false;
  if (COMPANYS_TIME.test(before) && COMPANYS_TIME_BEHIND.test(after)) return false;
  if (RUN_BEFORE.test(before) && RUN_BEHIND.test(after) && !/expir|exercise|notice/u.test(before)) return false;
  return NOTICE_BEHIND.test(after) || NOTICE_BEFORE.test(before);
}
