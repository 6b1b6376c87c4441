import { found, type Found } from '../found.ts';
import type { CalendarDate } from '../quantity/quantity.ts';
import { isoDate } from '../quantity/calendar.ts';
import type { ReleaseText } from '../text/release-text.ts';
import { datelineDate } from '../text/dateline.ts';
import { mastheadLines } from './lead.ts';

const OTHER_DATE =
  /(?:\b(?:dated|until|of|announced|since|by|before|after|from|as at|as of|effective|close|clôture)|\d{1,2}:\d{2}:\d{2}[^\n]{0,16})\s{0,2}$/i;
const PAGE_FURNITURE = /^(?:close\b|\d{1,2}:\d{2}:\d{2}|[•·*-]\s)/i;

/** The day on which the release was published: its dateline's, or else its masthead's. Never a date that the news speaks of. */
export function readReleaseDate(text: ReleaseText): Found<string> | null {
  const date = openingDate(text) ?? mastheadDate(text);
  if (date === null) return null;
  const iso = date.iso ?? withYear(date, text);
  return iso === null ? null : found(iso, date, 'issuer/release-date');
}

function openingDate(text: ReleaseText): CalendarDate | null {
  const { document, sections, quantities } = text;
  const body = sections.findIndex((section) => section !== 'masthead');
  const opening = document.blocks.slice(Math.max(body - 3, 0), body + 2);
  const dates = opening.flatMap((block) => datelineDate(text.text, block, quantities) ?? []);
  return dates.find(({ start }) => start >= (document.blocks[body]?.start ?? 0)) ?? dates.at(-1) ?? null;
}

/** The last date of the masthead: clocks and menus of a page stand above the release's own lines. */
function mastheadDate(text: ReleaseText): CalendarDate | null {
  const dates = mastheadLines(text).flatMap((line) => {
    if (PAGE_FURNITURE.test(line.words)) return [];
    return text.quantities
      .within(line, 'date')
      .filter(({ start, day }) => day !== null && !OTHER_DATE.test(text.text.slice(line.start, start)));
  });
  return dates.findLast(({ iso }) => iso !== null) ?? dates.at(-1) ?? null;
}

/** A dateline without a year takes the one that brings it nearest to the first full date of the release. */
function withYear({ month, day }: CalendarDate, { quantities }: ReleaseText): string | null {
  const full = quantities.all.find((quantity) => quantity.kind === 'date' && quantity.iso !== null);
  if (full?.kind !== 'date' || full.iso === null || day === null) return null;
  const year = Number(full.iso.slice(0, 4));
  const monthsAhead = month - full.month;
  return isoDate(monthsAhead > 6 ? year - 1 : monthsAhead < -6 ? year + 1 : year, month, day);
}
