import type { Counts, Tally } from './tally.ts';

export interface Figures {
  /** How many values the labels have. */
  values: number;
  precision: number;
  recall: number;
  f1: number;
}

const CORE_PLACEMENTS = new Set([
  'placement.present',
  'placement.proceeds',
  'security.present',
  'security.count',
  'security.price',
  'warrant.present',
  'warrant.perUnit',
  'warrant.exercise',
  'warrant.term',
]);
const CORE_RESOURCES = new Set(['resource.row', 'resource.tonnage', 'resource.grade', 'resource.contained']);

/** A group whose error costs a reader money. */
export function isCore(group: string): boolean {
  return CORE_PLACEMENTS.has(group) || CORE_RESOURCES.has(group);
}

/** Figures of each group of fields by its name, then of the groups together. */
export function figuresOf(tally: Tally): Map<string, Figures> {
  const groups = [...tally.groups].toSorted(([one], [other]) => one.localeCompare(other, 'en'));
  const together = (isMeant: (group: string) => boolean) =>
    figures(sum(groups.filter(([group]) => isMeant(group)).map(([, counts]) => counts)));
  return new Map([
    ...groups.map(([group, counts]) => [group, figures(counts)] as const),
    ['core placements', together((group) => CORE_PLACEMENTS.has(group))],
    ['core resources', together((group) => CORE_RESOURCES.has(group))],
    ['all fields', together((group) => group !== 'evidence')],
  ]);
}

function figures({ right, wrong, missed }: Counts): Figures {
  const precision = ratio(right, right + wrong);
  const recall = ratio(right, right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { values: right + missed, precision, recall, f1 };
}

function sum(counts: readonly Counts[]): Counts {
  const total = { right: 0, wrong: 0, missed: 0 };
  for (const { right, wrong, missed } of counts) {
    total.right += right;
    total.wrong += wrong;
    total.missed += missed;
  }
  return total;
}

/** Nothing asked and nothing wrong is perfect. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
