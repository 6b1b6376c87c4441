import { found, type Found } from '../found.ts';
import type { CalendarDate } from '../quantity/quantity.ts';
import { daysIn } from '../quantity/date.ts';
import type { ReleaseText } from '../text/release-text.ts';
import { mastheadLines } from './lead.ts';

/** A dateline's date stands this near to the paragraph's beginning. */
const DATELINE_REACH = 260;
const AFTER_DATELINE_DATE = /^\s{0,3}(?:[)\]/|:;,.(]|[-–—]|\n|$|(?:at )?\d{1,2}[:.]\d\d)/;
/** Words before a date that speaks of something else. */
const OTHER_DATE =
  /(?:\b(?:on|dated|until|of|announced|since|by|before|after|from|as at|as of|effective|le|du|au|close|clôture)|\d{1,2}:\d{2}:\d{2}[^\n]{0,16})\s{0,2}$/i;
const PAGE_FURNITURE = /^(?:close\b|\d{1,2}:\d{2}:\d{2}|[•·*-]\s)/i;

/** The day on which the release was published: its dateline's, or else its masthead's. Never a date that the news speaks of. */
export function readReleaseDate(text: ReleaseText): Found<string> | null {
  const date = datelineDate(text) ?? mastheadDate(text);
  if (date === null) return null;
  const iso = date.iso ?? withYear(date, text);
  return iso === null ? null : found(iso, date, 'issuer/release-date');
}

function datelineDate(text: ReleaseText): CalendarDate | null {
  const { document, sections, quantities } = text;
  const first = sections.findIndex((section) => section !== 'masthead');
  for (const block of document.blocks.slice(Math.max(first, 0), first + 2)) {
    const span = { start: block.start, end: Math.min(block.end, block.start + DATELINE_REACH) };
    const date = quantities
      .within(span, 'date')
      .find(
        ({ start, end, day }) =>
          day !== null && isDateline(text.text.slice(block.start, start), text.text.slice(end, end + 12)),
      );
    if (date !== undefined) return date;
  }
  return null;
}

function isDateline(before: string, after: string): boolean {
  return (
    AFTER_DATELINE_DATE.test(after) &&
    (!OTHER_DATE.test(before) || /,\s(?:le|on)\s$/.test(before) || /^le\s$/i.test(before))
  );
}

/** The last date of the masthead: clocks and menus of a page stand above the release's own lines. */
function mastheadDate(text: ReleaseText): CalendarDate | null {
  const dates = mastheadLines(text).flatMap((line) => {
    if (PAGE_FURNITURE.test(line.words)) return [];
    return text.quantities
      .within(line, 'date')
      .filter(
        ({ start, day }) =>
          day !== null && !OTHER_DATE.test(text.text.slice(line.start, start).replace(/posted on $/i, '')),
      );
  });
  return dates.findLast(({ iso }) => iso !== null) ?? dates.at(-1) ?? null;
}

/** A dateline without a year takes it from the first full date that the release gives, the same day's if there is one. */
function withYear({ month, day }: CalendarDate, { quantities }: ReleaseText): string | null {
  const full = quantities.all.filter((quantity) => quantity.kind === 'date').filter(({ iso }) => iso !== null);
  const nearest = full.find((date) => date.month === month && date.day === day) ?? full[0];
  const year = nearest?.iso?.slice(0, 4);
  if (year === undefined || day === null || day > daysIn(Number(year), month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
