import type { ResourceCategory } from '../../release.ts';
import { readHeading, type ColumnMeaning } from './heading.ts';
import { readLabel } from './label.ts';
import type { Panel } from './panel.ts';
import { cellDecimal } from './cell.ts';

/** A column with what its group lines say. */
export interface Column {
  index: number;
  meaning: ColumnMeaning;
  category: ResourceCategory | 'mixed' | null;
}

const PREVIOUS = /\b(?:previous|prior|old|former|superseded|historical)\b|précédent/i;
const ATTRIBUTABLE =
  /\battribut|\bnet\b|\bowned\b|\bequity\b|\b(?!100)\d{1,2}(?:\.\d+)?\s?%\s?(?:basis|interest|share)/i;
const NAMES =
  /^$|\b(?:zones?|deposits?|domains?|areas?|veins?|lens(?:es)?|lodes?|pits?|categor(?:y|ies)|class(?:ification)?|projects?|prospects?|sources?|types?|gîtes?|levels?)\b/i;
const YEAR = /\b(?:19|20)\d\d\b/g;

/** Reads a panel's columns; those of an older estimate, an attributable share or a change mean nothing here. */
export function columnsOf(panel: Panel): Column[] {
  const width = panel.headings.length;
  const headings = borrowHeadings(panel);
  const newest = newestYear(headings);
  const first = headings.findIndex((heading, index) => isFigure(panel, index) && readHeading(heading).role !== 'label');
  return Array.from({ length: width }, (_, index): Column => {
    const heading = headings[index]!;
    const { category } = readLabel(panel.headings[index]!);
    return {
      index,
      meaning: meaningOf(panel, heading, index, first, newest),
      category,
    };
  });
}

function meaningOf(panel: Panel, heading: string, index: number, first: number, newest: number | null): ColumnMeaning {
  if (!isFigure(panel, index)) return { role: 'label' };
  const meaning = readHeading(heading);
  // Zones may be named by numbers; a volume or a count of holes is no name.
  if (meaning.role === 'label')
    return index === 0 || (index < first && NAMES.test(heading)) ? meaning : { role: 'other' };
  if (PREVIOUS.test(heading) || ATTRIBUTABLE.test(heading)) return { role: 'other' };
  const year = yearOf(heading);
  return newest !== null && year !== null && year < newest ? { role: 'other' } : meaning;
}

/** Does a column hold figures? Zones may be named by bare numbers, so the first column is one only where its heading says so. */
function isFigure(panel: Panel, index: number): boolean {
  const written = panel.rows.map(({ cells }) => cells[index]!.text).filter((text) => text !== '');
  const figures = written.filter((text) => cellDecimal(text, panel.style) !== null);
  if (written.some((text) => !/\d/.test(text) && /\p{L}{3}/u.test(text)) && figures.length < written.length / 2)
    return false;
  return figures.length > 0;
}

/** A heading that stands over an empty spacer column belongs to the figures beside it. */
function borrowHeadings(panel: Panel): string[] {
  const hasFigures = panel.headings.map((_, index) => isFigure(panel, index));
  const isEmpty = panel.headings.map((_, index) => panel.rows.every(({ cells }) => cells[index]!.text === ''));
  return panel.headings.map((heading, index) => {
    if (heading !== '' || !hasFigures[index]) return heading;
    const neighbour = [index - 1, index + 1].find((other) => panel.headings[other] && isEmpty[other]);
    return neighbour === undefined ? '' : panel.headings[neighbour]!;
  });
}

function yearOf(heading: string): number | null {
  const years = heading.match(YEAR);
  return years ? Math.max(...years.map(Number)) : null;
}

/** The newest year that heads a column, where columns are of several years. */
function newestYear(headings: readonly string[]): number | null {
  const years = new Set(headings.map(yearOf).filter((year) => year !== null));
  return years.size > 1 ? Math.max(...years) : null;
}
