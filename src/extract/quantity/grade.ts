import { commoditiesIn, commodityAt } from './commodity.ts';
import type { NumberedText } from './finder.ts';
import { lookAt } from './look.ts';
import { gradeUnitAt } from './metal-unit.ts';
import { decimalValue, type Numeral } from './numeral.ts';
import type { GradeValue } from './quantity.ts';
import { abbreviationEnd, linkEnd } from './unit-link.ts';

const SPACE = /[\s\u00a0-]/;
const GRAMS_OF = /\s?(?:grams?|g|grammes?)\s(?:of\s|de\s|d['’])?/iy;
const OUNCES_OF = /\s(?:troy )?(?:ounces?|oz\.?)\s(?:of\s)?/iy;
const PER_TON = /\s(?:per|a)\s(?:short\s)?ton(?![\p{L}])/iuy;
const PER_TONNE = /\s(?:per|par)\s(?:metric\s)?tonne(?![\p{L}])/iuy;
const SPLIT_UNITS = [
  ['g/t', GRAMS_OF, PER_TONNE],
  ['oz/st', OUNCES_OF, PER_TON],
] as const;
/** What may stand between a metal and its grade: "a gold grade of 1.2 g/t", "Zn 4.1%", "zinc equivalent grade of 2.84%". */
const NAME_BEFORE = /(?:\s|\))(?:grades?\s)?(?:(?:of|at|@|averaging|:|=)\s)?$/i;
const REACH_BACK = 50;

/** "5.35 g/t gold", "0.67 grams of gold per tonne", "2.05 grams gold per tonne", "1.2% Li2O". A percentage is a grade only where a metal stands beside it. */
export function findGrades({ text, numerals }: NumberedText): GradeValue[] {
  return numerals.flatMap((numeral) => gradeAt(text, numeral) ?? []);
}

function gradeAt(text: string, numeral: Numeral): GradeValue | null {
  const value = decimalValue(numeral.plain, numeral.exponent);
  const split = splitGrade(text, numeral.end);
  if (split)
    return { kind: 'grade', start: numeral.start, end: split.end, value, unit: split.unit, commodity: split.code };
  const unit = gradeUnitAt(text, SPACE.test(text[numeral.end] ?? '') ? numeral.end + 1 : numeral.end);
  if (!unit) return null;
  const unitEnd = abbreviationEnd(text, unit.end);
  const after = commodityAt(text, linkEnd(text, unitEnd));
  const commodity = after?.code ?? commodityBefore(text, numeral.start);
  if (unit.unit === '%' && !commodity) return null;
  const carats = unit.unit === 'ct/t' || unit.unit === 'cpht';
  return {
    kind: 'grade',
    start: numeral.start,
    end: after?.end ?? unitEnd,
    value,
    unit: unit.unit,
    commodity: commodity ?? (carats ? 'diamonds' : null),
  };
}

/** "grams of gold per tonne", "ounces of silver per ton". */
function splitGrade(text: string, at: number): { code: string; unit: string; end: number } | null {
  for (const [unit, mass, per] of SPLIT_UNITS) {
    const weight = lookAt(mass, text, at);
    const metal = weight && commodityAt(text, at + weight[0].length);
    const rock = metal && lookAt(per, text, metal.end);
    if (metal && rock) return { code: metal.code, unit, end: metal.end + rock[0].length };
  }
  return null;
}

function commodityBefore(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - REACH_BACK), start);
  const link = NAME_BEFORE.exec(before);
  const last = link && commoditiesIn(before).at(-1);
  return last && last.end === link.index ? last.code : null;
}
