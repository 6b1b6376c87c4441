import { lookAt } from './look.ts';

/**
 * Units of ore, metal and grade, in prose and in table headings. A unit may carry its own scale ("koz", "Mlbs", "'000 t"):
 * `exponent` is the power of ten that it adds. Troy ounces are "oz", pounds "lb", metric tonnes "t", short tons "st", carats "ct".
 */
export interface UnitAt {
  unit: string;
  exponent: number;
  end: number;
}

interface Spelling {
  value: string | number;
  pattern: RegExp;
}

const sticky = (writing: string): RegExp => new RegExp(writing, 'iuy');

const scales: readonly Spelling[] = [
  {
    value: 6,
    pattern: sticky(
      String.raw`['’]?000[,'’ ]?000s?\s?(?:of )?|millions?\s(?:of |de |d['’])?|mil\.?(?: \(million\))?\s|mm\s?|m\s?`,
    ),
  },
  { value: 9, pattern: sticky(String.raw`billions?\s(?:of )?|milliards?\s(?:de |d['’])?|b\s?`) },
  {
    value: 3,
    pattern: sticky(String.raw`\(?['’‘]?000s?\)?\s?(?:of )?|thousands?\s(?:of )?|milliers\s(?:de |d['’])?|k\s?`),
  },
];

/** A unit ends where its word ends, and is none where it is a rate ("tonnes per day") or a price's ("/oz"). */
const end = String.raw`(?![\p{L}\d])`;
/** A mark glued to a unit written out: "ounces3". */
const footnote = String.raw`(?:(?<=\p{L}{4})[1-9](?!\d))?`;
const noRate = String.raw`(?!\s?(?:\/|-?per-?|par)\s?(?:d\b|days?|yr?\b|years?|annum|month|hour|h\b|jour|an\b|année|m3|m³|cubic|hectare|shift)|\sa\s(?:day|year|month)|\/m)`;

const masses: readonly Spelling[] = [
  { value: 'oz', pattern: sticky(`(?:troy |fine )?(?:ounces?|onces?(?: troy)?|ozs?)${footnote}${end}${noRate}`) },
  { value: 'lb', pattern: sticky(`(?:pounds?|livres?|lbs?)${footnote}${end}${noRate}`) },
  { value: 'st', pattern: sticky(`(?:short[- ]tons?|st|tons?(?! métrique)|tonnes? courtes?)${end}${noRate}`) },
  {
    value: 't',
    pattern: sticky(
      `(?:metric ton(?:ne)?s?|dry metric ton(?:ne)?s?|dmt|tonnes? métriques?|tonnes?|t)${footnote}${end}${noRate}`,
    ),
  },
  { value: 'kg', pattern: sticky(`(?:kilograms?|kilogrammes?|kg)${end}${noRate}`) },
  { value: 'ct', pattern: sticky(`(?:carats?|cts?)${footnote}${end}${noRate}`) },
];

const perTonne = String.raw`(?:\/\s?|\s?per\s|\spar\s)(?:metric\s)?(?:tonne|t)`;
const perTon = String.raw`(?:\/\s?|\s?per\s)(?:short\s)?(?:ton|st|t)`;
const grades: readonly Spelling[] = [
  {
    value: 'g/t',
    pattern: sticky(`(?:g(?:rams?|rammes?|r)?(?:-force)?${perTonne}|gpt|g\\/mt|grams?\\sper\\ston)${end}`),
  },
  { value: 'oz/st', pattern: sticky(`(?:(?:troy )?(?:ounces?|ozs?|oz\\.)${perTon}|opt|opst)${end}`) },
  { value: 'lb/st', pattern: sticky(`(?:pounds?|lbs?)${perTon}${end}`) },
  { value: 'kg/t', pattern: sticky(`(?:kg|kilograms?|kilogrammes?)${perTonne}${end}`) },
  { value: 'ct/t', pattern: sticky(`(?:(?:carats?|cts?)${perTonne}|cpt)${end}`) },
  { value: 'cpht', pattern: sticky(`(?:cpht|(?:carats?|cts?)(?:\\/|\\sper\\s)(?:100\\s?t|hundred\\stonnes))${end}`) },
  { value: 'mg/L', pattern: sticky(`(?:mg\\/l|milligrams?\\sper\\slit(?:re|er)s?)${end}`) },
  { value: 'ppm', pattern: sticky(`(?:ppm|parts\\sper\\smillion)${end}`) },
  { value: 'ppb', pattern: sticky(`ppb${end}`) },
  { value: '%', pattern: sticky(`(?:%|per[- ]?cent${end}|pour\\scent${end}|pct${end}|wt\\.?\\s?%)`) },
];

function matchAt(
  spellings: readonly Spelling[],
  text: string,
  index: number,
): { value: string | number; end: number } | null {
  for (const { value, pattern } of spellings) {
    const match = lookAt(pattern, text, index);
    if (match) return { value, end: index + match[0].length };
  }
  return null;
}

/** A unit of mass or count of carats at `index`: "ounces", "koz", "M lbs", "million pounds", "'000 t". */
export function massUnitAt(text: string, index: number): UnitAt | null {
  const plain = matchAt(masses, text, index);
  if (plain) return { unit: String(plain.value), exponent: 0, end: plain.end };
  const scale = matchAt(scales, text, index);
  if (!scale) return null;
  const scaled = matchAt(masses, text, scale.end);
  return scaled && { unit: String(scaled.value), exponent: Number(scale.value), end: scaled.end };
}

/** A unit of grade at `index`: "g/t", "grams per tonne", "%", "oz/ton" (ounces per short ton), "cpht". */
export function gradeUnitAt(text: string, index: number): UnitAt | null {
  const match = matchAt(grades, text, index);
  return match && { unit: String(match.value), exponent: 0, end: match.end };
}

/** A power of ten that stands without a unit ("(000s)", "(millions)", "(k)"), at `index`. */
export function scaleAt(text: string, index: number): { exponent: number; end: number } | null {
  const match = matchAt(scales, `${text} `, index);
  return match && { exponent: Number(match.value), end: Math.min(match.end, text.length) };
}
