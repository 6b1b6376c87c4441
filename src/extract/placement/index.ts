import type { Draft } from '../found.ts';
import type { Placement } from '../release.ts';
import type { ReleaseText } from '../text/release-text.ts';
import { assemble, type Assembly } from './assemble.ts';
import { dealsIn, type Deal } from './deal.ts';
import type { Home } from './home.ts';
import { isNews } from './news.ts';

export type { Home } from './home.ts';

/** The issuer's own financings that the release reports as news, in reading order; none where it only recalls them. */
export function readPlacements(text: ReleaseText, home: Home): Draft<Placement>[] {
  const done = new Map<Deal, Assembly>();
  for (const deal of dealsIn(text, home).filter(({ scope }) => scope.length > 0))
    done.set(deal, assemble(text, deal, home, (deal.beside === null ? undefined : done.get(deal.beside))?.legs ?? []));
  return Array.from(done).flatMap(([deal, { placement }]) => {
    if (isNews(text, deal, placement, home)) return [placement];
    traceRecalled(text, placement);
    return [];
  });
}

/** Tells the trace of an offering with figures that is not reported as news. */
function traceRecalled(text: ReleaseText, { proceeds, securities }: Draft<Placement>): void {
  const said = proceeds.thisClosing ?? proceeds.offered ?? securities[0]?.count ?? securities[0]?.price;
  if (said === null || said === undefined) return;
  const { start, end, value } = said;
  text.trace?.({ start, end, value, rule: 'placement/news', why: 'no news of the issuer’s own offering' });
}
