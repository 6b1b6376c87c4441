import type { Release, ResourceEstimate } from '../../extract/release.ts';
import type { Words } from '../../words/index.ts';
import { clip, tidy } from '../text.ts';
import { number, statedDecimals } from './format.ts';
import type { DepositRows, ResourceRow } from './resource-groups.ts';
import { scaled, scaleFor, type Scale } from './scale.ts';

/** What a phone shows of a line of fixed width without breaking it. */
const WIDEST_NAME = 36;

interface Metal {
  commodity: string;
  grade: { value: number; unit: string; decimals: number } | null;
  contained: { amount: number; unit: string; isDerived: boolean } | null;
}

interface TableRow {
  estimate: ResourceEstimate;
  metals: Metal[];
}

/** A cell as it is written, with the part that stands left of its decimal sign. */
interface Cell {
  text: string;
  whole: number;
}

const NOTHING: Cell = { text: '', whole: 0 };

/** Rows of resources as lines of fixed width, without the fence around them. */
export function tableLines(release: Release, deposits: readonly DepositRows[], words: Words): string[] {
  const rows = deposits.map(({ name, rows: own }) => ({ name, rows: own.map((row) => metalsOf(release, row)) }));
  const all = rows.flatMap(({ rows: own }) => own);
  const units = commonUnits(all);
  const heading = units === null ? [] : ['', units.tonnage.unit, units.grade, units.contained.unit];
  const cellsOf = (row: TableRow) => (units === null ? metalCells(row, words) : [rowCells(row, units, words)]);
  const widths = widthsOf(all.flatMap(cellsOf), heading);
  return [
    ...(units === null ? [] : [headingLine(heading, widths)]),
    ...rows.flatMap(({ name, rows: own }) => [
      ...(name === null ? [] : [clip(inFence(name), WIDEST_NAME)]),
      ...own.flatMap((row) => [
        ...(units === null ? [massLine(row, words)] : []),
        ...cellsOf(row).map((cells) => lineOf(cells, widths)),
      ]),
    ]),
  ];
}

/** The sign that ends a fence is the only markup inside one. */
function inFence(words: string): string {
  return tidy(words).replaceAll('`', '’');
}

function metalsOf(release: Release, { estimate, pointer }: ResourceRow): TableRow {
  const graded = estimate.grades.map(({ commodity, value, unit }, index): Metal => {
    const decimals = statedDecimals(release, `${pointer}/grades/${index}/value`, value);
    const contained = containedOf(release, estimate, `${pointer}/grades/${index}`, commodity);
    return { commodity, grade: { value, unit, decimals }, contained };
  });
  const known = new Set(graded.map(({ commodity }) => commodity));
  const others = estimate.contained
    .filter(({ commodity }) => !known.has(commodity))
    .map(({ commodity, amount, unit }): Metal => ({
      commodity,
      grade: null,
      contained: { amount, unit, isDerived: false },
    }));
  return { estimate, metals: [...graded, ...others] };
}

/** The metal's mass as the release states it, else as it follows from tonnage and grade. */
export function containedOf(
  release: Release,
  { contained }: ResourceEstimate,
  gradePointer: string,
  commodity: string,
): Metal['contained'] {
  const stated = contained.find((metal) => metal.commodity === commodity);
  if (stated !== undefined) return { amount: stated.amount, unit: stated.unit, isDerived: false };
  const derived = release.derived.find(({ name, at }) => name === 'contained_metal' && at === gradePointer);
  if (derived === undefined || typeof derived.value !== 'number') return null;
  return { amount: Number(derived.value.toPrecision(4)), unit: derived.unit ?? '', isDerived: true };
}

interface CommonUnits {
  tonnage: Scale;
  /** "g/t Au" */
  grade: string;
  contained: Scale;
}

/** The units of a table with one metal, to stand over its columns; null where rows differ in them. */
function commonUnits(rows: readonly TableRow[]): CommonUnits | null {
  if (rows.some(({ metals }) => metals.length > 1)) return null;
  const metals = rows.flatMap((row) => row.metals);
  const commodities = new Set(metals.map(({ commodity }) => commodity));
  const gradeUnits = new Set(metals.flatMap(({ grade }) => grade?.unit ?? []));
  const massUnits = new Set(metals.flatMap(({ contained }) => contained?.unit ?? []));
  const tonnageUnits = new Set(rows.flatMap(({ estimate }) => (estimate.tonnage === null ? [] : unitOf(estimate))));
  const [commodity, gradeUnit, massUnit] = [first(commodities), first(gradeUnits), first(massUnits)];
  if (Math.max(commodities.size, gradeUnits.size, massUnits.size, tonnageUnits.size) > 1) return null;
  return {
    tonnage: scaleFor(
      first(tonnageUnits),
      rows.flatMap(({ estimate }) => estimate.tonnage ?? []),
    ),
    grade: inFence(gradeUnit === '' ? commodity : `${gradeUnit} ${commodity}`),
    contained: scaleFor(
      inFence(massUnit),
      metals.flatMap(({ contained }) => contained?.amount ?? []),
    ),
  };
}

function first(units: ReadonlySet<string>): string {
  const [unit] = units;
  return unit ?? '';
}

function unitOf({ tonnageUnit }: ResourceEstimate): string {
  return tonnageUnit ?? 't';
}

function rowCells({ estimate, metals }: TableRow, units: CommonUnits, words: Words): Cell[] {
  const [metal] = metals;
  const { grade, contained } = metal ?? { grade: null, contained: null };
  return [
    plain(words.release.resource.short[estimate.category]),
    estimate.tonnage === null ? NOTHING : figure(scaled(estimate.tonnage, units.tonnage), 0, '', words),
    grade === null ? NOTHING : figure(grade.value, grade.decimals, '', words),
    contained === null
      ? NOTHING
      : approximate(figure(scaled(contained.amount, units.contained), 0, '', words), contained.isDerived),
  ];
}

/** Where there are several metals, the row's name and tonnage stand on a line above them. */
function massLine({ estimate }: TableRow, words: Words): string {
  const tonnage = estimate.tonnage === null ? '' : withUnit(estimate.tonnage, unitOf(estimate), words).text;
  return `${words.release.resource.short[estimate.category]} ${tonnage}`.trimEnd();
}

/** A line a metal, set in a little. */
function metalCells({ metals }: TableRow, words: Words): Cell[][] {
  return metals.map(({ commodity, grade, contained }) => [
    plain(' '),
    grade === null
      ? plain(inFence(commodity))
      : figure(grade.value, grade.decimals, `${grade.unit === '%' ? '' : ' '}${grade.unit} ${commodity}`, words),
    contained === null ? NOTHING : approximate(withUnit(contained.amount, contained.unit, words), contained.isDerived),
  ]);
}

function withUnit(value: number, unit: string, words: Words): Cell {
  const scale = scaleFor(unit, [value]);
  return figure(scaled(value, scale), 0, ` ${scale.unit}`, words);
}

function figure(value: number, decimals: number, after: string, words: Words): Cell {
  const written = number(value, words, decimals);
  const whole = written.split(/[.,](?=\d*$)/u, 1)[0]!.length;
  const isGrouped = Number.isInteger(value) && decimals === 0;
  return { text: inFence(written) + inFenceEnd(after), whole: isGrouped ? inFence(written).length : whole };
}

/** `inFence` without losing the space between a figure and its unit. */
function inFenceEnd(after: string): string {
  const unit = inFence(after);
  return after.startsWith(' ') && unit !== '' ? ` ${unit}` : unit;
}

function approximate(cell: Cell, isDerived: boolean): Cell {
  return isDerived ? { text: `≈${cell.text}`, whole: cell.whole + 1 } : cell;
}

function plain(text: string): Cell {
  return { text, whole: text.length };
}

interface Width {
  /** Of what stands right of the decimal signs. */
  rest: number;
  total: number;
}

function widthsOf(lines: readonly (readonly Cell[])[], heading: readonly string[]): Width[] {
  const columns = Math.max(heading.length, ...lines.map((cells) => cells.length));
  return Array.from({ length: columns }, (_, column) => {
    const whole = Math.max(0, ...lines.map((cells) => cells[column]!.whole));
    const rest = Math.max(0, ...lines.map((cells) => cells[column]!.text.length - cells[column]!.whole));
    return { rest, total: Math.max(whole + rest, heading[column]?.length ?? 0) };
  });
}

/** Figures stand with their decimal signs below each other. */
function lineOf(cells: readonly Cell[], widths: readonly Width[]): string {
  const [label, ...figures] = cells;
  const parts = figures.map(({ text, whole }, index) => {
    const { rest, total } = widths[index + 1]!;
    return `${' '.repeat(total - rest - whole)}${text}`.padEnd(total);
  });
  return [label!.text.padEnd(widths[0]!.total), ...parts].join(' ').trimEnd();
}

function headingLine(cells: readonly string[], widths: readonly Width[]): string {
  return cells.map((text, column) => text.padStart(widths[column]!.total)).join(' ');
}
