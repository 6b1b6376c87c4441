import { commodityAt } from './commodity.ts';
import type { NumberedText } from './finder.ts';
import { lookAt } from './look.ts';
import { gradeUnitAt, massUnitAt } from './metal-unit.ts';
import { decimalValue, type Numeral } from './numeral.ts';
import type { Tonnage } from './quantity.ts';
import { abbreviationEnd, linkEnd } from './unit-link.ts';

/** Ore and rock are weighed; the metal in them is contained. "1.06 Mt contained graphite" is no tonnage. */
const ORE = /^\s?(?:ore|kimberlite|mineral|mineralization|material|minerai)/i;

/** "412,600 tonnes", "8.6 Mt", "27.5 million indicated tonnes": in single tonnes or short tons. */
export function findTonnages({ text, numerals }: NumberedText): Tonnage[] {
  return numerals.flatMap((numeral) => tonnageAt(text, numeral) ?? []);
}

/** "7,1 millions de tonnes", "8.6 Mt", "12-tonne". */
const LINK = /[\s\u00a0-]?(?:de |of |d['’])?/iy;
const CATEGORY_BETWEEN =
  /\s?(?:measured and indicated|proven and probable|measured|indicated|inferred|proven|proved|probable)\s/iy;

function tonnageAt(text: string, numeral: Numeral): Tonnage | null {
  const start = unitStart(text, numeral.end);
  if (gradeUnitAt(text, start)) return null;
  const unit = massUnitAt(text, start);
  if (!unit || (unit.unit !== 't' && unit.unit !== 'st')) return null;
  const end = abbreviationEnd(text, unit.end);
  const commodity = commodityAt(text, linkEnd(text, end));
  if (commodity && !ORE.test(text.slice(commodity.end, commodity.end + 20))) return null;
  const value = decimalValue(numeral.plain, numeral.exponent + unit.exponent);
  return { kind: 'tonnage', start: numeral.start, end, value, unit: unit.unit };
}

function unitStart(text: string, numeralEnd: number): number {
  const category = lookAt(CATEGORY_BETWEEN, text, numeralEnd) ?? lookAt(LINK, text, numeralEnd);
  return numeralEnd + (category?.[0].length ?? 0);
}
