/** Grams in one unit of mass. */
const GRAMS: Record<string, number> = {
  oz: 31.1034768,
  lb: 453.59237,
  kg: 1_000,
  t: 1_000_000,
  st: 907_184.74,
  ct: 0.2,
};

/** The part of the whole that one unit of grade stands for. */
const FRACTION: Record<string, number> = {
  'g/t': 1e-6,
  'oz/st': GRAMS['oz']! / GRAMS['st']!,
  'lb/st': 1 / 2_000,
  'kg/t': 1e-3,
  '%': 1e-2,
  ppm: 1e-6,
  ppb: 1e-9,
  'ct/t': 0.2e-6,
  cpht: 0.2e-8,
};

/** Tonnage x grade in the unit of the contained metal; null where the units do not multiply ("mg/L"). */
export function containedMetal(
  tonnage: number,
  tonnageUnit: string,
  grade: number,
  gradeUnit: string,
  unit: string,
): number | null {
  const grams = GRAMS[tonnageUnit];
  const fraction = FRACTION[gradeUnit];
  const target = GRAMS[unit];
  if (grams === undefined || fraction === undefined || target === undefined) return null;
  return (tonnage * grams * grade * fraction) / target;
}

/** No rock holds more than all of it: grades over this do not exist. Grams per tonne and the like are capped where only a misread unit gets. */
const HIGHEST: Record<string, number> = {
  'g/t': 20_000,
  'oz/st': 600,
  'lb/st': 2_000,
  'kg/t': 1_000,
  '%': 100,
  ppm: 1_000_000,
  ppb: 1_000_000_000,
  'ct/t': 100,
  cpht: 10_000,
};

export function isPossibleGrade(value: number, unit: string): boolean {
  return value > 0 && value <= (HIGHEST[unit] ?? Infinity);
}
