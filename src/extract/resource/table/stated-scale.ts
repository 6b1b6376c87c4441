import { scaleAt } from '../../quantity/metal-unit.ts';
import type { Column } from './column.ts';

/** "Tonnes and contained metal in thousands", "tonnage in '000". */
const STATED =
  /\b(?:tonnes|tonnage|tons|figures|quantities)\b[^.,;()]{0,40}\b(?:in|x) (?<scale>thousands|millions|['’‘]?000s?)(?!\p{L})/iu;

/** Columns of tonnes that show no scale, in the scale that the caption states for them. The sums then tell that of the metal. */
export function inStatedScale(columns: readonly Column[], caption: string): Column[] {
  const scale = scaleAt(STATED.exec(caption)?.groups?.['scale'] ?? '', 0);
  if (!scale) return [...columns];
  return columns.map((column) =>
    column.meaning.role === 'tonnage' && column.meaning.exponent === 0
      ? { ...column, meaning: { ...column.meaning, exponent: scale.exponent } }
      : column,
  );
}
