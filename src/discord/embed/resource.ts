import type { Cutoff, Release, ResourceEstimate } from '../../extract/release.ts';
import { fill, type Words } from '../../words/index.ts';
import { LIMITS, type EmbedField } from '../limits.ts';
import { clipLines, escape } from '../text.ts';
import { derivedPhrases } from './derived.ts';
import { counted, day, number, statedDecimals } from './format.ts';

interface Row {
  estimate: ResourceEstimate;
  pointer: string;
}

/** One field a deposit, a line a category; what the release gives as a total of a project comes before its parts. */
export function resourceFields(release: Release, words: Words): EmbedField[] {
  const rows = release.resources.map((estimate, index): Row => ({ estimate, pointer: `/resources/${index}` }));
  const groups = Map.groupBy(rows, ({ estimate }) => groupName(estimate, words));
  return [...groups]
    .sort(([, a], [, b]) => Number(isPart(a)) - Number(isPart(b)))
    .map(([name, group]) => ({ name, value: groupLines(release, group, words) }));
}

function isPart(group: readonly Row[]): boolean {
  return group[0]?.estimate.deposit !== null;
}

/** "Resource · Rocmec 1 · background" */
function groupName(estimate: ResourceEstimate, words: Words): string {
  const title = resourceTitle(estimate, words);
  return estimate.announced ? title : `${title} · ${words.release.resource.background}`;
}

/** "Resource · Rocmec 1" */
export function resourceTitle({ kind, project, deposit }: ResourceEstimate, words: Words): string {
  const names = new Set([project, deposit].filter((name) => name !== null).map(escape));
  return [words.release.resource.kinds[kind], ...names].filter((part) => part !== '').join(' · ');
}

function groupLines(release: Release, group: readonly Row[], words: Words): string {
  const lines = group.map((row) => categoryLine(release, row, words));
  const notes = [...new Set(group.flatMap(({ estimate }) => notesOf(estimate, words)))];
  return clipLines([...lines, ...notes], LIMITS.fieldValue, (left) => counted(left, words.release.more, words));
}

/** "Inferred: 2,250,000 t at 6.32 g/t Au, 456,900 oz Au" */
function categoryLine(release: Release, { estimate, pointer }: Row, words: Words): string {
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
