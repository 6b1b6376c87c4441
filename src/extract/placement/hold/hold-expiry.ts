import type { Span } from '../../../document/document.ts';
import { found, type Found } from '../../found.ts';
import type { CalendarDate } from '../../quantity/quantity.ts';
import { wordsBefore, type Prose } from '../prose.ts';

const EXPIRES =
  /(?:until|till|to|before|expir\p{L}*|ends?|ending|on|is|being|jusqu'au|prenant fin|expirant|se terminant|échéant|avant le|le)(?: on| le| at (?:the )?(?:close|end) of(?: business)?(?: on)?| midnight(?: on)?)?,? ?\(?$/u;
const OTHER_DATE = /(?:dated|announced|closed on|closing on|issued on|release of|from|news release|du) $/u;
const HOLD_BEFORE = /hold|held|restrict|traded|resold|sold|transfer|legend|détention|négoci|revend/u;

/** The date on which the hold ends; of several tranches' dates the last, which is that of the closing reported. */
export function holdExpiryIn(prose: Prose, sentence: Span): Found<string> | null {
  const dates = prose.quantities.within(sentence, 'date').filter((date) => isHoldExpiry(prose, date, sentence));
  const date = TRANCHES.test(prose.words.slice(sentence.start, sentence.end)) ? dates.at(-1) : dates[0];
  return date === undefined || date.iso === null ? null : found(date.iso, date, 'hold/expiry');
}

const TRANCHES =
  /(?:first|initial|previous|earlier) (?:tranche|closing)[^;]{0,200}(?:second|third|final|this|present) (?:tranche|closing)/u;

function isHoldExpiry(prose: Prose, { iso, start }: CalendarDate, sentence: Span): boolean {
  const before = wordsBefore(prose, start, 260, sentence.start);
  return iso !== null && HOLD_BEFORE.test(before) && EXPIRES.test(before) && !OTHER_DATE.test(before);
}
