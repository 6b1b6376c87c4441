import { commodityAt } from './commodity.ts';
import type { NumberedText } from './finder.ts';
import { lookAt } from './look.ts';
import { gradeUnitAt, massUnitAt } from './metal-unit.ts';
import { decimalValue, type Numeral } from './numeral.ts';
import type { MetalMass } from './quantity.ts';
import { abbreviationEnd, linkEnd } from './unit-link.ts';

const ORE = /^\s?(?:ore\b|minerai)/i;
const CONTAINED =
  /(?:\s\((?:k|m|mm|b)\))?[\s\u00a0-]?(?:(?:measured and indicated|proven and probable|measured|indicated|inferred|proven|probable) )?(?:de |of |d['’])?(?:contained |in[- ]situ )?/iy;

/** "91,300 ounces of gold", "1.2 Moz Ag", "1,624,000 gold ounces", "1.06 Mt contained graphite": in single ounces, pounds, tonnes, kilograms, carats. */
export function findMetalMasses({ text, numerals }: NumberedText): MetalMass[] {
  return numerals.flatMap((numeral) => massAt(text, numeral) ?? []);
}

function massAt(text: string, numeral: Numeral): MetalMass | null {
  const start = numeral.end + (lookAt(CONTAINED, text, numeral.end)?.[0].length ?? 0);
  const before = commodityAt(text, start);
  const unitStart = before ? before.end + (/[\s-]/.test(text[before.end] ?? '') ? 1 : 0) : start;
  if (gradeUnitAt(text, unitStart)) return null;
  const unit = massUnitAt(text, unitStart);
  if (!unit) return null;
  const unitEnd = abbreviationEnd(text, unit.end);
  const after = before ?? commodityAfter(text, unitEnd);
  if ((unit.unit === 't' || unit.unit === 'st') && !after) return null;
  const amount = decimalValue(numeral.plain, numeral.exponent + unit.exponent);
  // "(000 oz)" heads a column.
  if (amount === 0) return null;
  return {
    kind: 'mass',
    start: numeral.start,
    end: Math.max(unitEnd, after?.end ?? 0),
    amount,
    unit: unit.unit,
    commodity: after?.code ?? (unit.unit === 'ct' ? 'diamonds' : null),
  };
}

function commodityAfter(text: string, unitEnd: number) {
  const name = commodityAt(text, linkEnd(text, unitEnd));
  return name && !ORE.test(text.slice(name.end, name.end + 10)) ? name : null;
}
