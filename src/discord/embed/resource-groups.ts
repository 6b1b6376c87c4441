import type { Release, ResourceCategory, ResourceEstimate } from '../../extract/release.ts';
import type { Words } from '../../words/index.ts';
import { tidy } from '../text.ts';

export interface ResourceRow {
  estimate: ResourceEstimate;
  /** `/resources/3` */
  pointer: string;
}

export interface DepositRows {
  /** null for a project's total or where no deposit is named. */
  name: string | null;
  rows: ResourceRow[];
}

/** What one estimate of a project says, deposit by deposit. */
export interface EstimateRows {
  /** "Resource · Heron Lake · background" */
  title: string;
  deposits: DepositRows[];
}

const CATEGORIES: readonly ResourceCategory[] = [
  'measured',
  'indicated',
  'measured_and_indicated',
  'inferred',
  'proven',
  'probable',
  'proven_and_probable',
];

/** A release's rows as people look for them: news first, totals before parts, the biggest deposit first, categories in their usual order. */
export function estimatesOf(release: Release, words: Words): EstimateRows[] {
  const rows = release.resources.map((estimate, index): ResourceRow => ({ estimate, pointer: `/resources/${index}` }));
  const estimates = Map.groupBy(
    rows.toSorted((a, b) => Number(b.estimate.announced) - Number(a.estimate.announced)),
    ({ estimate }) => titleOf(estimate, words),
  );
  return [...estimates].map(([title, own]) => ({ title, deposits: depositsOf(own) }));
}

function titleOf({ kind, project, announced }: ResourceEstimate, words: Words): string {
  const { kinds, background } = words.release.resource;
  const parts = [kinds[kind], tidy(project ?? ''), announced ? '' : background];
  return parts.filter((part) => part !== '').join(' · ');
}

function depositsOf(rows: readonly ResourceRow[]): DepositRows[] {
  const deposits = [...Map.groupBy(rows, ({ estimate }) => estimate.deposit)].map(([name, own]) => ({
    name,
    rows: own.toSorted((a, b) => rankOf(a) - rankOf(b)),
  }));
  return deposits.toSorted((a, b) => Number(a.name !== null) - Number(b.name !== null) || sizeOf(b) - sizeOf(a));
}

function rankOf({ estimate }: ResourceRow): number {
  return CATEGORIES.indexOf(estimate.category);
}

function sizeOf({ rows }: DepositRows): number {
  return rows.reduce((sum, { estimate }) => sum + (estimate.tonnage ?? 0), 0);
}

/** The same estimates with their first rows only, and how many rows were left out. */
export function firstRows(estimates: readonly EstimateRows[], most: number): { shown: EstimateRows[]; left: number } {
  let room = most;
  let left = 0;
  const shown = estimates.map(({ title, deposits }) => ({
    title,
    deposits: deposits
      .map(({ name, rows }) => {
        const kept = rows.slice(0, room);
        room -= kept.length;
        left += rows.length - kept.length;
        return { name, rows: kept };
      })
      .filter(({ rows }) => rows.length > 0),
  }));
  return { shown: shown.filter(({ deposits }) => deposits.length > 0), left };
}
