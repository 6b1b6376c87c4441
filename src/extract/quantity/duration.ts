import type { NumberedText } from './finder.ts';
import { lookAt } from './look.ts';
import { decimalValue, type Numeral } from './numeral.ts';
import type { Duration } from './quantity.ts';

const UNIT =
  /[\s\u00a0-](?:(?:consecutive|calendar|business|full)[\s-])?(?:(?<trading>(?:consecutive[ -])?trading[ -](?:days?|sessions?)|jours (?:consécutifs )?(?:de bourse|de négociation|boursiers|de séance)|séances(?: consécutives)?)|(?<month>months?|mois)|(?<year>years?|ans?|années?)|(?<week>weeks?|semaines?)|(?<day>days?|jours?))(?!\p{L})/iuy;

/** Securities law adds a day so that the period is over; releases say "four-month hold" for the same thing. */
const AND_A_DAY = /,?[\s\u00a0-](?:and|plus|et)[\s\u00a0-](?:one|a|1|un)(?: \(1\))?[\s\u00a0-](?:day|jour)(?!\p{L})/iuy;

/** "24 months", "two years" (24 months), "thirty (30) days", "20 consecutive trading days", "four months and one day" (4 months). */
export function findDurations({ text, numerals }: NumberedText): Duration[] {
  return numerals.flatMap((numeral) => {
    const unit = lookAt(UNIT, text, numeral.end);
    if (unit === null) return [];
    const end = numeral.end + unit[0].length;
    const extraDay = unit.groups?.['month'] === undefined ? null : lookAt(AND_A_DAY, text, end);
    return [
      {
        kind: 'duration' as const,
        ...measure(numeral, unit),
        start: numeral.start,
        end: end + (extraDay?.[0].length ?? 0),
      },
    ];
  });
}

function measure(
  { plain, exponent, value }: Numeral,
  { groups = {} }: RegExpExecArray,
): Pick<Duration, 'value' | 'unit'> {
  if (groups['trading'] !== undefined) return { value, unit: 'trading_day' };
  if (groups['day'] !== undefined) return { value, unit: 'day' };
  if (groups['week'] !== undefined) return { value: value * 7, unit: 'day' };
  if (groups['month'] !== undefined) return { value, unit: 'month' };
  // Twelve times a half or quarter year is a whole number of months; rounding removes the float's last digit.
  return { value: Math.round(decimalValue(plain, exponent) * 12), unit: 'month' };
}
