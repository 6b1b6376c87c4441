import type { ContainedMetal, Grade, ResourceEstimate } from '../../src/extract/release.ts';
import { judge } from './judge.ts';
import type { Label } from './label.ts';
import { pairUp } from './pair.ts';
import { bothSay, same, samePlace } from './same.ts';
import type { Tally } from './tally.ts';

/** A grade has a value, contained metal an amount. */
type Metal = Label<Partial<Grade & ContainedMetal>>;

export function scoreResources(
  tally: Tally,
  wants: Label<ResourceEstimate>[] | undefined,
  gots: readonly ResourceEstimate[],
): void {
  if (wants === undefined) return;
  const { pairs, extras } = pairUp(wants, gots, similarity);
  for (const [index, [want, got]] of pairs.entries()) {
    if (got === null) missRow(tally, want, `resources[${index}]`);
    else scoreRow(tally, want, got, `resources[${index}]`);
  }
  for (const extra of extras)
    tally.miss({ group: 'resource.row', where: 'resources', want: null, got: rowName(extra) });
}

function similarity(want: Label<ResourceEstimate>, got: ResourceEstimate): number {
  if (want.category !== got.category) return 0;
  const likeness =
    (bothSay(want.tonnage, got.tonnage) ? 4 : 0) +
    (want.project && got.project && samePlace(want.project, got.project) ? 1 : 0) +
    (want.deposit && got.deposit && samePlace(want.deposit, got.deposit) ? 2 : 0) +
    (!want.deposit && !got.deposit ? 1 : 0) +
    2 * sharedMetals(want.contained, got.contained, 'amount') +
    sharedMetals(want.grades, got.grades, 'value');
  // A category alone does not say which row is meant.
  return likeness === 0 ? 0 : 1 + likeness;
}

function sharedMetals(ones: readonly Metal[] = [], others: readonly Metal[], figure: 'value' | 'amount'): number {
  return ones.filter((one) =>
    others.some((other) => other.commodity === one.commodity && bothSay(one[figure], other[figure])),
  ).length;
}

function missRow(tally: Tally, want: Label<ResourceEstimate>, where: string): void {
  tally.miss({ group: 'resource.row', where, want: rowName(want), got: null });
  judge(tally, 'resource.tonnage', where, want.tonnage, null);
  scoreMetals(tally, 'resource.grade', where, want.grades, [], 'value');
  scoreMetals(tally, 'resource.contained', where, want.contained, [], 'amount');
}

function scoreRow(tally: Tally, want: Label<ResourceEstimate>, got: ResourceEstimate, where: string): void {
  tally.right('resource.row');
  for (const field of ['tonnage', 'tonnageUnit', 'kind', 'announced', 'effectiveDate'] as const)
    judge(tally, `resource.${field}`, `${where}.${field}`, want[field], got[field]);
  for (const field of ['project', 'deposit'] as const)
    judge(tally, `resource.${field}`, `${where}.${field}`, want[field], got[field], samePlace);
  const cutoff = want.cutoff === undefined ? undefined : (want.cutoff?.value ?? null);
  judge(tally, 'resource.cutoff', `${where}.cutoff`, cutoff, got.cutoff?.value);
  scoreMetals(tally, 'resource.grade', `${where}.grades`, want.grades, got.grades, 'value');
  scoreMetals(tally, 'resource.contained', `${where}.contained`, want.contained, got.contained, 'amount');
}

/** Metals in any order; a wrong figure for a metal is one miss, not a missing and a needless one. */
function scoreMetals(
  tally: Tally,
  group: string,
  where: string,
  wants: readonly Metal[] | undefined,
  gots: readonly Metal[],
  figure: 'value' | 'amount',
): void {
  if (wants === undefined) return;
  const left = [...gots];
  const take = (fits: (got: Metal) => boolean): Metal | null => {
    const index = left.findIndex(fits);
    return index === -1 ? null : left.splice(index, 1)[0]!;
  };
  for (const want of wants) {
    const isMetal = ({ commodity }: Metal) => commodity === want.commodity;
    const isRight = (got: Metal) =>
      isMetal(got) && same(want[figure], got[figure]) && (want.unit === undefined || same(want.unit, got.unit));
    if (take(isRight) !== null) tally.right(group);
    else tally.miss({ group, where, want, got: take(isMetal) });
  }
  for (const extra of left) tally.miss({ group, where, want: null, got: extra });
}

function rowName({ project, deposit, category, tonnage }: Label<ResourceEstimate>): string {
  return `${deposit ?? project} ${category} ${tonnage}`;
}
