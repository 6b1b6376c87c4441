import type { ExerciseStep, Warrant } from '../../src/extract/release.ts';
import { judge, judgeKeys } from './judge.ts';
import type { Label } from './label.ts';
import { pairUp } from './pair.ts';
import { bothSay, isAbsent, same } from './same.ts';
import type { Tally } from './tally.ts';

export function scoreWarrants(
  tally: Tally,
  wants: Label<Warrant>[] | undefined,
  gots: readonly Warrant[],
  where: string,
): void {
  if (wants === undefined) return;
  const { pairs, extras } = pairUp(wants, gots, similarity);
  for (const [index, [want, got]] of pairs.entries()) {
    if (got === null) missWarrant(tally, want, `${where}[${index}]`);
    else scoreWarrant(tally, want, got, `${where}[${index}]`);
  }
  for (const extra of extras) tally.miss({ group: 'warrant.present', where, want: null, got: extra });
}

function similarity(want: Label<Warrant>, got: Warrant): number {
  const sharedPrices = (want.exercise ?? []).filter((step) =>
    got.exercise.some(({ price }) => bothSay(step.price, price)),
  );
  const sharedTerms = (['perUnit', 'termMonths', 'expiryDate'] as const).filter((key) => bothSay(want[key], got[key]));
  return 0.1 + sharedTerms.length + 2 * sharedPrices.length;
}

function missWarrant(tally: Tally, want: Label<Warrant>, where: string): void {
  tally.miss({ group: 'warrant.present', where, want, got: null });
  for (const { price } of want.exercise ?? []) tally.miss({ group: 'warrant.exercise', where, want: price, got: null });
  judge(tally, 'warrant.perUnit', where, want.perUnit, null);
  judge(tally, 'warrant.term', where, want.termMonths, null);
  judge(tally, 'warrant.term', where, want.expiryDate, null);
}

function scoreWarrant(tally: Tally, want: Label<Warrant>, got: Warrant, where: string): void {
  tally.right('warrant.present');
  judge(tally, 'warrant.perUnit', `${where}.perUnit`, want.perUnit, got.perUnit);
  scoreSteps(tally, want.exercise, got.exercise, `${where}.exercise`);
  judge(tally, 'warrant.term', `${where}.termMonths`, want.termMonths, got.termMonths);
  judge(tally, 'warrant.term', `${where}.expiryDate`, want.expiryDate, got.expiryDate);
  judge(tally, 'warrant.transferable', `${where}.transferable`, want.transferable, got.transferable);
  const at = `${where}.acceleration`;
  if (want.acceleration === null) judge(tally, 'warrant.acceleration', at, null, got.acceleration);
  else
    judgeKeys(tally, 'warrant.acceleration', at, want.acceleration, got.acceleration, [
      'triggerPrice',
      'tradingDays',
      'noticeDays',
    ]);
}

/** Steps are judged in their order: a price is right only with the months in which it holds. */
function scoreSteps(
  tally: Tally,
  wants: Label<ExerciseStep>[] | undefined,
  gots: readonly ExerciseStep[],
  where: string,
): void {
  if (wants === undefined) return;
  const group = 'warrant.exercise';
  for (const [index, want] of wants.entries()) {
    const got = gots[index] ?? null;
    if (got !== null && isStep(want, got)) tally.right(group);
    else tally.miss({ group, where: `${where}[${index}]`, want, got });
  }
  for (const extra of gots.slice(wants.length)) tally.miss({ group, where, want: null, got: extra });
}

function isStep(want: Label<ExerciseStep>, got: ExerciseStep): boolean {
  const inMonth = (key: 'fromMonth' | 'toMonth') => want[key] === undefined || same(want[key], got[key]);
  return !isAbsent(want.price) && same(want.price, got.price) && inMonth('fromMonth') && inMonth('toMonth');
}
