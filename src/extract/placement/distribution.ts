import { found, type Found } from '../found.ts';
import type { Distribution } from '../release.ts';
import type { ReleaseText, Sentence } from '../text/release-text.ts';

/** In order of strength: a bought deal is also brokered by its underwriters, and "non-brokered" holds the word "brokered". */
const WAYS: readonly (readonly [RegExp, Distribution])[] = [
  [/\bbought[-\s]+deal\b|\bprise\s+ferme\b|\bacqui[st]\w*\s+ferme/iu, 'bought_deal'],
  [
    /\bnon[-\s]?brokered\b|\bunbrokered\b|\bwithout\s+(?:an?\s+)?(?:intermediary|broker)|\bsans\s+(?:l['’])?(?:entremise|interm[ée]diaire|courtier)[^.;]{0,20}|\bnon[-\s](?:interm[ée]di[ée]|effectu[ée]e?\s+par\s+l['’]interm[ée]diaire|court[ée])/iu,
    'non_brokered',
  ],
  [
    /\bbrokered\b|\bbest[-\s]+efforts\b|\bcommercially\s+reasonable\s+efforts\b|\b(?:lead|sole|exclusive)\s+(?:lead\s+)?agent\b|\bpour\s+compte\b|\bmeilleurs\s+efforts\b|\bagency\s+(?:basis|agreement)|\bas\s+(?:lead\s+|exclusive\s+|sole\s+)?agents?\s+(?:and\s+\w+\s+)?(?:for|on\s+behalf)/iu,
    'brokered',
  ],
];

/** How the offering is sold, where its sentences say so. */
export function readDistribution(text: ReleaseText, sentences: readonly Sentence[]): Found<Distribution> | null {
  for (const [pattern, way] of WAYS)
    for (const { start, end } of sentences) {
      const match = pattern.exec(text.text.slice(start, end));
      if (match !== null)
        return found(
          way,
          { start: start + match.index, end: start + match.index + match[0].length },
          'placement/distribution',
        );
    }
  return null;
}
