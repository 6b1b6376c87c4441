import { plainDecimal, WRITTEN_DECIMAL } from '../../quantity/decimal.ts';

/** How a table writes its numbers: "1,059" and "1.54", or "1 059" and "1,54". */
export type NumberStyle = 'english' | 'continental';

const NIL = /^(?:[-–—−.]+|nil|n\/?a|néant|0|s\.?o\.?)?$/i;
/** Marks that may stand around a figure: footnote stars, "(base case)", a leading "~". */
const AROUND =
  /^[~≈]?\s?(?<number>[\d., \u00a0\u202f'’]*\d)\s?(?:%|[*†‡]{1,3}|⁽?[⁰¹²³⁴-⁹]{1,2}⁾?|\(\d\)|\([\p{L} ]{3,20}\))?$/u;
const CONTINENTAL = /^\d{1,3}(?:[ \u00a0\u202f]\d{3})*,\d{1,2}$/;
const ENGLISH = /^\d{1,3}(?:,\d{3})*\.\d+$|^\d{1,3}(?:,\d{3}){2,}$/;

export function numberStyle(cells: readonly string[]): NumberStyle {
  const continental = cells.filter((cell) => CONTINENTAL.test(cell)).length;
  const english = cells.filter((cell) => ENGLISH.test(cell)).length;
  return continental > english ? 'continental' : 'english';
}

export const isNil = (cell: string): boolean => NIL.test(cell.trim());

/** The plain decimal text that a cell shows, or null where it shows none: words, ranges and changes in brackets are no figures. */
export function cellDecimal(cell: string, style: NumberStyle): string | null {
  const written = AROUND.exec(cell.trim())?.groups?.['number']?.trim();
  if (written === undefined) return null;
  if (style === 'continental' && /^[\d \u00a0\u202f]+(?:,\d+)?$/.test(written))
    return written.replace(/[ \u00a0\u202f]/g, '').replace(',', '.');
  const whole = Array.from(written.matchAll(WRITTEN_DECIMAL)).at(0)?.[0];
  return whole === written ? plainDecimal(written) : null;
}
