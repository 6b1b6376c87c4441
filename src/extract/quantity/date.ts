import { isoDate } from './calendar.ts';
import type { NumberedText } from './finder.ts';
import type { CalendarDate } from './quantity.ts';

const MONTHS: [RegExp, number][] = [
  [/^jan/i, 1],
  [/^f[eé]v|^feb/i, 2],
  [/^mar/i, 3],
  [/^a[pv]r/i, 4],
  [/^ma[iy]/i, 5],
  [/^jun|^juin/i, 6],
  [/^jul|^juil/i, 7],
  [/^aug|^ao[uû]t/i, 8],
  [/^sep/i, 9],
  [/^oct/i, 10],
  [/^nov/i, 11],
  [/^d[eé]c/i, 12],
];

const MONTH = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?|janvier|janv\.?|février|fevrier|févr?\.?|mars|avril|avr\.?|mai|juin|juillet|juill?\.?|août|aout|septembre|octobre|novembre|décembre|decembre|déc\.?)`;
/** Common words unless they are capitalised, as English months are. */
const LOWER_CASE_WORDS = new Set(['may', 'march', 'mar', 'dec', 'jan']);

const DAY = String.raw`(?:3[01]|[12]\d|0?[1-9])`;
const ORDINAL = String.raw`(?:st|nd|rd|th|er|e|ème)?`;
const YEAR = String.raw`(?:19|20)\d\d`;
const GAP = String.raw`[\s\u00a0]{1,3}`;

const STYLES = [
  // September 21, 2007 · Sept. 21 2007 · September 21st, 2007 · September 21; or the month alone: September 2007
  String.raw`(?<m1>${MONTH})(?:${GAP}(?<d1>${DAY})${ORDINAL}(?!\d|[.,]\d)(?:(?:\s?,)?\s{0,2}(?<y1>${YEAR})(?!\d))?|(?:,|${GAP}of)?${GAP}(?<year>${YEAR})(?!\d))`,
  // 21 September 2007 · 30th day of June, 2024 · le 1er avril 2023 · 21-Sep-2007
  String.raw`(?<d2>${DAY})${ORDINAL}(?:${GAP}(?:day|jour))?(?:${GAP}(?:of|de))?(?:${GAP}|-)?(?<m2>${MONTH})(?!\p{L})(?:[,.]?(?:${GAP}|-)(?<y2>${YEAR})(?!\d))?`,
  // 2007-09-21 · 2007/09/21
  String.raw`(?<y3>${YEAR})(?<s3>[-/.])(?<m3>0?[1-9]|1[0-2])\k<s3>(?<d3>${DAY})(?!\d)`,
  // 13.06.2014 · 13/06/2014 · 06/13/2014
  String.raw`(?<d4>${DAY})(?<s4>[./-])(?<m4>${DAY})\k<s4>(?<y4>${YEAR})(?!\d)`,
];
const PATTERN = new RegExp(String.raw`(?<![\p{L}\d.,/-])(?:${STYLES.join('|')})`, 'giu');

/** Calendar dates in every style of the wires, English, French and numeric; without a year where none is written. */
export function findDates({ text }: NumberedText): CalendarDate[] {
  return Array.from(text.matchAll(PATTERN)).flatMap((match) => {
    const parts = partsOf(match.groups ?? {});
    return parts === null
      ? []
      : [{ kind: 'date' as const, ...parts, start: match.index, end: match.index + match[0].length }];
  });
}

function partsOf(groups: Record<string, string | undefined>): Pick<CalendarDate, 'iso' | 'month' | 'day'> | null {
  const { m1, d1, y1, m2, d2, y2, y3, m3, d3, d4, m4, y4, year } = groups;
  if (m1 !== undefined && year !== undefined)
    return monthOf(m1) === 0 ? null : { iso: null, month: monthOf(m1), day: null };
  if (m1 !== undefined) return calendarDate(y1, monthOf(m1), Number(d1));
  if (m2 !== undefined) return calendarDate(y2, monthOf(m2), Number(d2));
  if (m3 !== undefined) return calendarDate(y3, Number(m3), Number(d3));
  // Day first, as in Europe, unless only month first makes a date.
  return calendarDate(y4, Number(m4), Number(d4)) ?? calendarDate(y4, Number(d4), Number(m4));
}

function monthOf(name: string): number {
  if (LOWER_CASE_WORDS.has(name)) return 0;
  return MONTHS.find(([pattern]) => pattern.test(name))?.[1] ?? 0;
}

function calendarDate(
  year: string | undefined,
  month: number,
  day: number,
): Pick<CalendarDate, 'iso' | 'month' | 'day'> | null {
  // Without a year February 29 may exist.
  const iso = isoDate(year === undefined ? 2000 : Number(year), month, day);
  return iso === null ? null : { iso: year === undefined ? null : iso, month, day };
}
