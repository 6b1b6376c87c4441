import type { NumberedText } from './finder.ts';
import { lookAt } from './look.ts';
import type { Count } from './quantity.ts';

const MILLIONS = /M(?= (?:new |fully |common |ordinary |flow|units?|shares?|warrants?|options?))/y;
const GLUED = /[\p{L}\d]/uy;

/** "1,800,000", "7.2 million", "six million", "twelve", "1 450 000", "12M shares". A number glued to a letter is a name or a unit. */
export function findCounts({ text, numerals }: NumberedText): Count[] {
  return numerals.flatMap(({ start, end, plain, exponent, value }) => {
    if (lookAt(MILLIONS, text, end))
      return [{ kind: 'count' as const, value: Number(`${plain}e${exponent + 6}`), start, end: end + 1 }];
    return lookAt(GLUED, text, end) ? [] : [{ kind: 'count' as const, value, start, end }];
  });
}
