import type { Placement } from '../../src/extract/release.ts';
import { judge, judgeKeys } from './judge.ts';
import type { Label } from './label.ts';
import { pairUp } from './pair.ts';
import { bothSay } from './same.ts';
import { scoreSecurities } from './score-security.ts';
import type { Tally } from './tally.ts';

export function scorePlacements(tally: Tally, wants: Label<Placement>[] | undefined, gots: readonly Placement[]): void {
  if (wants === undefined) return;
  const { pairs, extras } = pairUp(wants, gots, similarity);
  for (const [index, [want, got]] of pairs.entries()) {
    const where = `placements[${index}]`;
    if (got === null) tally.miss({ group: 'placement.present', where, want: want.stage, got });
    else tally.right('placement.present');
    scorePlacement(tally, want, got, where);
  }
  for (const { stage, proceeds } of extras)
    tally.miss({ group: 'placement.present', where: 'placements', want: null, got: { stage, proceeds } });
}

function similarity(want: Label<Placement>, got: Placement): number {
  const sizes = (['offered', 'thisClosing', 'closedToDate'] as const).filter((key) =>
    bothSay(want.proceeds?.[key], got.proceeds[key]),
  );
  const legs = (want.securities ?? []).filter(({ price, count }) =>
    got.securities.some((leg) => bothSay(price, leg.price) || bothSay(count, leg.count)),
  );
  return 0.1 + (want.stage === got.stage ? 2 : 0) + 2 * sizes.length + legs.length;
}

/** A placement that was not answered (null) misses all that its label has. */
function scorePlacement(tally: Tally, want: Label<Placement>, got: Placement | null, where: string): void {
  for (const field of ['stage', 'distribution', 'currency', 'tranche', 'closingDate'] as const)
    judge(tally, `placement.${field}`, `${where}.${field}`, want[field], got?.[field]);
  // Most labels leave `life` out where it is false.
  judge(tally, 'placement.life', `${where}.life`, want.life || null, got?.life || null);
  judgeKeys(tally, 'placement.proceeds', `${where}.proceeds`, want.proceeds, got?.proceeds, [
    'offered',
    'minimum',
    'overAllotment',
    'thisClosing',
    'closedToDate',
  ]);
  for (const field of ['holdMonths', 'holdExpiryDate'] as const)
    judge(tally, 'placement.hold', `${where}.${field}`, want[field], got?.[field]);
  judgeKeys(tally, 'placement.finderFees', `${where}.finderFees`, want.finderFees, got?.finderFees, [
    'cash',
    'cashPercent',
    'warrants',
    'warrantPercent',
    'warrantPrice',
    'warrantTermMonths',
  ]);
  judgeKeys(tally, 'placement.insiders', `${where}.insiders`, want.insiders, got?.insiders, ['amount', 'count']);
  scoreSecurities(tally, want.securities, got?.securities ?? [], `${where}.securities`);
}
