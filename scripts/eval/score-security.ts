import type { Security } from '../../src/extract/release.ts';
import { judge } from './judge.ts';
import type { Label } from './label.ts';
import { pairUp } from './pair.ts';
import { bothSay } from './same.ts';
import { scoreWarrants } from './score-warrant.ts';
import type { Tally } from './tally.ts';

const FIELDS = ['kind', 'flowThrough', 'count', 'price', 'proceeds'] as const;

export function scoreSecurities(
  tally: Tally,
  wants: Label<Security>[] | undefined,
  gots: readonly Security[],
  where: string,
): void {
  if (wants === undefined) return;
  const { pairs, extras } = pairUp(wants, gots, similarity);
  for (const [index, [want, got]] of pairs.entries()) {
    const at = `${where}[${index}]`;
    if (got === null) tally.miss({ group: 'security.present', where: at, want: want.kind, got });
    else tally.right('security.present');
    for (const field of got === null ? (['count', 'price'] as const) : FIELDS)
      judge(tally, `security.${field}`, `${at}.${field}`, want[field], got?.[field]);
    scoreWarrants(tally, want.warrants, got?.warrants ?? [], `${at}.warrants`);
  }
  for (const extra of extras) {
    tally.miss({ group: 'security.present', where, want: null, got: extra.kind });
    judge(tally, 'security.count', where, null, extra.count);
    judge(tally, 'security.price', where, null, extra.price);
  }
}

function similarity(want: Label<Security>, got: Security): number {
  const agrees = (field: (typeof FIELDS)[number]) => Number(bothSay(want[field], got[field]));
  return 0.1 + agrees('kind') + agrees('flowThrough') + 3 * agrees('price') + 3 * agrees('count') + agrees('proceeds');
}
