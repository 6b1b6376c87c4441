import type { NumberedText } from './finder.ts';
import { lookAt } from './look.ts';
import type { Percent } from './quantity.ts';

const SIGN =
  /[ \u00a0\u202f]?%|[ \u00a0-]per[ -]?cent\.?(?!\p{L})|[ \u00a0]p\. ?(?:100|cent)|[ \u00a0]pour cent(?!\p{L})/iuy;
const RESTATED = /[ \u00a0]?\([ ]?(?<digits>\d{1,3}(?:[.,]\d{1,4})?)[ \u00a0]?%[ ]?\)/y;

/** "6%", "6 per cent", "six percent (6%)", "6 %", "6 pour cent". */
export function findPercents({ text, numerals }: NumberedText): Percent[] {
  return numerals.flatMap(({ start, end, value }) => {
    const sign = lookAt(SIGN, text, end);
    if (sign === null) return [];
    const signEnd = end + sign[0].length;
    const restated = lookAt(RESTATED, text, signEnd);
    const same = restated !== null && Number(restated.groups?.['digits']?.replace(',', '.')) === value;
    return [{ kind: 'percent' as const, value, start, end: signEnd + (same ? restated[0].length : 0) }];
  });
}
