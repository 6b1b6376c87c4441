import { found, type Found } from '../found.ts';
import type { Distribution } from '../release.ts';
import type { ReleaseText, Sentence } from '../text/release-text.ts';

/** In order of strength: the underwriters of a bought deal are agents too. */
const WAYS: readonly (readonly [RegExp, Distribution])[] = [
  [/\bbought[-\s]+deal\b|\bprise\s+ferme\b|\bacqui[st]\w*\s+ferme/iu, 'bought_deal'],
  [
    /\bnon[-\s]?brokered\b|\bunbrokered\b|\bwithout\s+(?:an?\s+)?(?:intermediary|broker)|\bsans\s+(?:l['’])?(?:entremise|interm[ée]diaire|courtier)|\bnon[-\s](?:interm[ée]di[ée]|effectu[ée]e?\s+par\s+l['’]interm[ée]diaire|court[ée])/iu,
    'non_brokered',
  ],
  [
    /(?<!non[-\s]?)\bbrokered\b|\bbest[-\s]+efforts\b|\bcommercially\s+reasonable\s+efforts\b|\b(?:lead|sole|exclusive|co-lead)\s+(?:lead\s+)?agents?\b|\bpour\s+compte\b|\bmeilleurs\s+efforts\b|\bagency\s+(?:basis|agreement)|\bas\s+(?:lead\s+|exclusive\s+|sole\s+)?agents?\s+(?:and\s+\w+\s+)?(?:for|on\s+behalf)/iu,
    'brokered',
  ],
];

/** How the offering is sold: as the first of its sentences says that says it. */
export function readDistribution(text: ReleaseText, sentences: readonly Sentence[]): Found<Distribution> | null {
  for (const { start, end } of sentences) {
    const words = text.text.slice(start, end);
    for (const [pattern, way] of WAYS) {
      const match = pattern.exec(words);
      if (match === null) continue;
      const at = start + match.index;
      return found(way, { start: at, end: at + match[0].length }, 'placement/distribution');
    }
  }
  return null;
}
