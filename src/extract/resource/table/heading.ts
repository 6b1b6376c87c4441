import { commoditiesIn } from '../../quantity/commodity.ts';
import { gradeUnitAt, massUnitAt, scaleAt, type UnitAt } from '../../quantity/metal-unit.ts';

/** What a column holds, as its heading says. Units are null where the heading leaves them open. */
export type ColumnMeaning =
  | { role: 'tonnage'; unit: 't' | 'st'; exponent: number }
  | { role: 'grade'; commodity: string | null; unit: string | null }
  | { role: 'contained'; commodity: string | null; unit: string | null; exponent: number }
  | { role: 'cutoff'; commodity: string | null; unit: string | null }
  | { role: 'label' }
  | { role: 'other' };

const CUTOFF = /cut[- ]?off|coupure|\bCOG\b/i;
const MONEY = /[$€£]|\bNSR\b/i;
/** Columns of money, change, recovery, geometry: nothing that an estimate row holds. */
const OTHER =
  /\bNSR\b|[$€£]|\bchange\b|\bvariance\b|\bdifference\b|\brecover|\bpayable\b|\bprice\b|\bstrip|\bdensity\b|\bS\.?G\.?\b|\bthickness\b|\bwidth\b|\bmoisture\b|\bdepth\b|\byears?\b|\bfrom \(|\bto \(|\blength\b|\bmetres?\b|\bconcentrate\b|\bproduc|\bper cent of\b|% of\b|\bdistance\b|\bratio\b|\bshare\b|\battribut/i;
/** "g Au/t". */
const METAL_IN_UNIT = /\bg\s?(Au|Ag|Pt|Pd)\s?\/\s?t\b/g;
const TONNAGE = /\btonn|\btons?\b|\bquantit|\bkilotonnes\b/i;
const CONTAINED =
  /\bcontain|\bcont\b|\bmetal\b|\bcontent\b|\bcontenu|\bmétal\b|\bounces\b|\bonces\b|\bpounds\b|\bcarats\b/i;
const GRADE = /\bgrades?\b|\bteneurs?\b/i;

/** Reads a column's heading: all its lines, top to bottom, as one text. */
export function readHeading(written: string): ColumnMeaning {
  // "U3O8ppm": the unit is glued to the formula.
  const heading = written.replace(/(?<=\d)(?=ppm|ppb)/g, ' ').replace(METAL_IN_UNIT, '$1 g/t');
  const commodity = commodityOf(heading);
  const grade = unitIn(heading, gradeUnitAt);
  if (CUTOFF.test(heading) && MONEY.test(heading)) return { role: 'other' };
  if (CUTOFF.test(heading)) return { role: 'cutoff', commodity, unit: grade?.unit ?? null };
  if (OTHER.test(heading) || isRatio(heading) || isUnknownCompound(heading, commodity)) return { role: 'other' };
  if (grade) return gradeColumn(heading, commodity, grade.unit);
  const mass = unitIn(heading, massUnitAt);
  const exponent = mass?.exponent || scaleIn(heading);
  if (mass) return massColumn(heading, commodity, mass.unit, exponent);
  if (TONNAGE.test(heading)) return { role: 'tonnage', unit: 't', exponent };
  if (GRADE.test(heading)) return { role: 'grade', commodity, unit: null };
  if (CONTAINED.test(heading)) return { role: 'contained', commodity, unit: null, exponent };
  return commodity ? { role: 'grade', commodity, unit: null } : { role: 'label' };
}

function gradeColumn(heading: string, commodity: string | null, unit: string): ColumnMeaning {
  // A bare "%" may be a change, a share or a recovery.
  if (unit === '%' && !commodity && !GRADE.test(heading)) return { role: 'other' };
  return { role: 'grade', commodity, unit };
}

function massColumn(heading: string, commodity: string | null, unit: string, exponent: number): ColumnMeaning {
  const isOreUnit = unit === 't' || unit === 'st';
  if (isOreUnit && !commodity && !CONTAINED.test(heading.replace(/tonn\w*/gi, '')))
    return { role: 'tonnage', unit, exponent };
  return { role: 'contained', commodity: commodity ?? (unit === 'ct' ? 'diamonds' : null), unit, exponent };
}

/** "MREO/TREO": a share of one in the other. */
function isRatio(heading: string): boolean {
  const names = commoditiesIn(heading);
  return names.some(({ start }, index) => index > 0 && heading.slice(names[index - 1]!.end, start) === '/');
}

/** "H3BO3", "CeO2", "MgO". */
const COMPOUND = /(?<!\p{L})(?:\p{Lu}\p{Ll}?\d\p{Lu}|\p{Lu}\p{Ll}O\d?(?!\p{L})|\p{Lu}O\d)/u;
/** What is assayed beside the metals: "As (ppm)". */
const BY_ELEMENT = /^(?:As|Hg|Mg|Ca|Na|Th|Cd|Al|Si|K|S|P|F|LOI)\s?\(?(?:ppm|ppb|%|g\/t)/u;

/** "H3BO3 (Mt)": a product that no code stands for is neither rock nor one of the metals. */
function isUnknownCompound(heading: string, commodity: string | null): boolean {
  return commodity === null && (COMPOUND.test(heading) || BY_ELEMENT.test(heading));
}

/** The metal that a heading names; "iron ore" is rock. */
function commodityOf(heading: string): string | null {
  const names = commoditiesIn(heading).filter(({ end }) => !/^\s(?:ore|minerai)\b/i.test(heading.slice(end, end + 9)));
  return names.at(-1)?.code ?? null;
}

/** The unit with the largest scale that begins at a word's start. */
function unitIn(heading: string, unitAt: (text: string, index: number) => UnitAt | null): UnitAt | null {
  const starts = Array.from(heading.matchAll(/(?<!\d\s?)%|(?<![\p{L}\d])[\p{L}\d'’]/gu), ({ index }) => index);
  const units = starts.flatMap((start) => unitAt(heading, start) ?? []);
  return units.toSorted((a, b) => b.exponent - a.exponent)[0] ?? null;
}

/** "(000s)", "(Million)", "(x1,000)" beside a unit without a scale of its own. */
function scaleIn(heading: string): number {
  const bracketed = /\(\s?(?:in |x ?1?,?)?(?<scale>[^()]{1,12})\)?\s*$|\b(?<word>thousands|millions|milliers)\b/i.exec(
    heading,
  )?.groups;
  const words = bracketed?.['scale'] ?? bracketed?.['word'];
  if (!words) return 0;
  const scale = scaleAt(words, 0);
  return scale && scale.end >= words.trimEnd().length ? scale.exponent : 0;
}
