import type { Draft } from '../../found.ts';
import type { Placement } from '../../release.ts';
import type { ReleaseText } from '../../text/release-text.ts';
import type { DealScope } from '../leg/leg.ts';
import { proseOf } from '../prose.ts';
import { participationIn } from './participation.ts';

export type Insiders = Draft<Placement['insiders']>;

/** What directors, officers and other related parties took of one offering; null where no figure is given. */
export function readInsiders(text: ReleaseText, scope: DealScope): Insiders {
  const prose = proseOf(text);
  for (const sentence of scope.sentences.filter(({ section }) => section === 'body')) {
    const participation = participationIn(prose, sentence);
    if (participation !== null) return participation;
  }
  return null;
}
