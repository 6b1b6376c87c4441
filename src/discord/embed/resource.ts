import type { Cutoff, Release, ResourceEstimate } from '../../extract/release.ts';
import { fill, type Words } from '../../words/index.ts';
import { LIMITS, type EmbedField } from '../limits.ts';
import { clip, clipLines, escape } from '../text.ts';
import { derivedPhrases } from './derived.ts';
import { counted, day, number, statedDecimals } from './format.ts';
import { estimatesOf, firstRows, type EstimateRows, type ResourceRow } from './resource-groups.ts';
import { tableLines } from './resource-table.ts';

/** Fewer rows than this read better as sentences than as a table. */
export const FEWEST_TABLE_ROWS = 3;
export const MOST_TABLE_ROWS = 8;

/** The resources of a release as fields, and how many of its rows stand in none of them. */
export interface ResourceFields {
  fields: EmbedField[];
  left: number;
}

/** A field an estimate: a table where there is something to compare, sentences where there is not. */
export function resourceFields(release: Release, words: Words): ResourceFields {
  const estimates = estimatesOf(release, words);
  if (release.resources.length < FEWEST_TABLE_ROWS)
    return { fields: estimates.flatMap((estimate) => sentenceFields(release, estimate, words)), left: 0 };
  const { shown, left } = firstRows(estimates, MOST_TABLE_ROWS);
  const tables = shown.map((estimate) => tableField(release, estimate, words));
  const hidden = tables.reduce((sum, table) => sum + table.left, left);
  const fields = tables.map(({ field }) => field);
  const last = fields.at(-1);
  if (hidden > 0 && last !== undefined) last.value += `\n${counted(hidden, words.release.more, words)}`;
  return { fields, left: hidden };
}

/** A field a deposit, a line a category. */
function sentenceFields(release: Release, { deposits }: EstimateRows, words: Words): EmbedField[] {
  return deposits.map(({ rows }) => {
    const [{ estimate }] = rows as [ResourceRow];
    const title = resourceTitle(estimate, words);
    const name = estimate.announced ? title : `${title} · ${words.release.resource.background}`;
    return { name, value: sentences(release, rows, words) };
  });
}

/** The rows in a fence, as many as a field holds; where not even one fits, as sentences that are cut. */
function tableField(
  release: Release,
  { title, deposits }: EstimateRows,
  words: Words,
): { field: EmbedField; left: number } {
  const name = escape(title);
  const rows = deposits.flatMap((deposit) => deposit.rows);
  const notes = [...new Set(rows.flatMap(({ estimate }) => notesOf(estimate, words)))].join(' · ');
  for (let kept = rows.length; kept > 0; kept -= 1) {
    const { shown } = firstRows([{ title, deposits }], kept);
    const lines = tableLines(release, shown[0]!.deposits, words).join('\n');
    const value = [`\`\`\`\n${lines}\n\`\`\``, notes].filter((part) => part !== '').join('\n');
    if (value.length + REST_LENGTH <= LIMITS.fieldValue) return { field: { name, value }, left: rows.length - kept };
  }
  const value = clip(sentences(release, rows.slice(0, 1), words), LIMITS.fieldValue - REST_LENGTH);
  return { field: { name, value }, left: rows.length - 1 };
}

/** Room for the line that tells how many rows are left. */
const REST_LENGTH = 40;

/** "Resource · Rocmec 1" */
export function resourceTitle({ kind, project, deposit }: ResourceEstimate, words: Words): string {
  const names = new Set([project, deposit].filter((name) => name !== null).map(escape));
  return [words.release.resource.kinds[kind], ...names].filter((part) => part !== '').join(' · ');
}

function sentences(release: Release, rows: readonly ResourceRow[], words: Words): string {
  const lines = rows.map((row) => categoryLine(release, row, words));
  const notes = [...new Set(rows.flatMap(({ estimate }) => notesOf(estimate, words)))];
  return clipLines([...lines, ...notes], LIMITS.fieldValue, (left) => counted(left, words.release.more, words));
}

/** "Inferred: 2,250,000 t at 6.32 g/t Au, 456,900 oz Au" */
export function categoryLine(release: Release, { estimate, pointer }: ResourceRow, words: Words): string {
  const { categories, at } = words.release.resource;
  const tonnage = tonnageOf(estimate, words);
  const grades = gradesOf(release, estimate, pointer, words);
  const mass = tonnage !== '' && grades !== '' ? fill(at, { tonnage, grades }) : `${tonnage}${grades}`;
  const parts = [mass, containedOf(release, estimate, pointer, words)].filter((part) => part !== '');
  const category = `**${categories[estimate.category]}**`;
  return parts.length === 0 ? category : fill(words.release.pair, { name: category, value: parts.join(', ') });
}

function tonnageOf({ tonnage, tonnageUnit }: ResourceEstimate, words: Words): string {
  if (tonnage === null) return '';
  return fill(words.release.resource.tonnageUnits[tonnageUnit ?? 't'], { n: number(tonnage, words) });
}

function gradesOf(release: Release, { grades }: ResourceEstimate, pointer: string, words: Words): string {
  return grades
    .map(({ commodity, value, unit }, index) => {
      const decimals = statedDecimals(release, `${pointer}/grades/${index}/value`, value);
      return `${measure(number(value, words, decimals), unit)} ${escape(commodity)}`;
    })
    .join(', ');
}

/** With one metal its name stands beside the grade, so the mass needs none. What is not stated but follows is behind "≈". */
function containedOf(release: Release, { contained, grades }: ResourceEstimate, pointer: string, words: Words): string {
  const [metal] = grades;
  const onlyMetal = grades.length === 1 && contained.every(({ commodity }) => commodity === metal?.commodity);
  const named = (mass: string, commodity: string) => (onlyMetal ? mass : `${mass} ${escape(commodity)}`);
  const stated = contained.map(({ commodity, amount, unit }) => named(measure(number(amount, words), unit), commodity));
  const derived = grades.flatMap(({ commodity }, index) =>
    derivedPhrases(release, 'contained_metal', `${pointer}/grades/${index}`, null, words).map((mass) =>
      named(mass, commodity),
    ),
  );
  return [...stated, ...derived].join(', ');
}

function notesOf({ cutoff, effectiveDate }: ResourceEstimate, words: Words): string[] {
  const { resource } = words.release;
  const notes: string[] = [];
  if (cutoff !== null) notes.push(fill(resource.cutoff, { cutoff: cutoffOf(cutoff, words) }));
  if (effectiveDate !== null) notes.push(fill(resource.effective, { date: day(effectiveDate, words) }));
  return notes;
}

function cutoffOf({ value, unit, commodity }: Cutoff, words: Words): string {
  const figure = unit === null ? number(value, words) : measure(number(value, words), unit);
  return commodity === null ? figure : `${figure} ${escape(commodity)}`;
}

/** "5.15 g/t", "1.2%" */
export function measure(figure: string, unit: string): string {
  return unit === '%' ? `${figure}%` : `${figure} ${escape(unit)}`;
}
