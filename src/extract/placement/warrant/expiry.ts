import type { Span } from '../../../document/document.ts';
import { found, type Found } from '../../found.ts';
import { saysAny, wordsBefore, type Prose } from '../prose.ts';

/** "5:00 p.m. (Vancouver time) on" between the words and the date. */
const CLOCK =
  /(?: (?:at )?(?:[\d:]+ ?[ap]\.? ?m\.?|(?:the )?close of business|midnight))?,?(?: ?\([^()]{0,30}\))?(?: on)?(?: the)? ?$/u;
const EXPIRES = [
  /(?:until|till|through|to|by|prior to|before|on or before|on or prior to)(?: and including| including|,)?$/u,
  /expir\p{L}*(?: date)?(?: (?:on|of|is|will be|at|as of)){0,2}$/u,
  /(?:terminat|matur|laps)\p{L}*(?: on)?$/u,
  /(?:jusqu'(?:au|à|à la date du)|avant le|au plus tard le|échéance(?: est)?(?: le| du)?|expir\p{L}* le)$/u,
  // "the expiry date is June 30", "($0.05, 30 June)"
  /(?: is|\([^()]{0,40},)$/u,
];
const STARTS = /(?:from|since|dated|announced|beginning|commencing|of|on and after|du|à partir du)(?: and after)? $/u;

/** What ends on the date is the hold on the securities. */
const HOLD = /(?:hold|resale|resold|traded|restricted|legend|détention)(?!\p{L})[^;]{0,60}$/u;

/** The date on which a warrant lapses, where the release gives it. */
export function expiryIn(prose: Prose, within: Span): Found<string> | null {
  for (const date of prose.quantities.within(within, 'date')) {
    const before = wordsBefore(prose, date.start, 90, within.start);
    if (date.iso === null || STARTS.test(before) || HOLD.test(before)) continue;
    if (saysAny(before.trimEnd(), EXPIRES) || saysAny(before.replace(CLOCK, ''), EXPIRES))
      return found(date.iso, date, 'warrant/expiry');
  }
  return null;
}
