import type { Draft } from '../found.ts';
import type { Placement } from '../release.ts';
import type { ReleaseText } from '../text/release-text.ts';
import { assemble } from './assemble.ts';
import { dealsIn } from './deal.ts';
import type { Home } from './home.ts';
import { isNews } from './news.ts';

export type { Home } from './home.ts';

/** The issuer's own financings that the release reports as news, in reading order; none where it only recalls them. */
export function readPlacements(text: ReleaseText, home: Home): Draft<Placement>[] {
  return dealsIn(text, home).flatMap((deal) => {
    const reading = assemble(text, deal, home);
    return isNews(text, deal, reading) ? [reading.placement] : [];
  });
}
