import type { Span } from '../../../document/document.ts';
import { found, type Found } from '../../found.ts';
import { wordsBefore, type Prose } from '../prose.ts';

const EXPIRES =
  /(?:until|till|to|before|expir\p{L}*|ends?|ending|on|is|being|jusqu'au|prenant fin|expirant|se terminant|échéant|avant le|le)(?: on| le| at (?:the )?(?:close|end) of(?: business)?(?: on)?| midnight(?: on)?)?,? ?\(?$/u;
const OTHER_DATE = /(?:dated|announced|closed on|closing on|issued on|release of|from|news release|du) $/u;
const HOLD_BEFORE = /hold|held|restrict|traded|resold|sold|transfer|legend|détention|négoci|revend/u;

/** The date on which the hold ends. */
export function holdExpiryIn(prose: Prose, sentence: Span): Found<string> | null {
  for (const date of prose.quantities.within(sentence, 'date')) {
    const before = wordsBefore(prose, date.start, 260, sentence.start);
    if (date.iso !== null && HOLD_BEFORE.test(before) && EXPIRES.test(before) && !OTHER_DATE.test(before))
      return found(date.iso, date, 'hold/expiry');
  }
  return null;
}
