import type { ReadCutoff } from '../estimate.ts';
import { found, type Found } from '../../found.ts';
import { pitClassOf, pitWordsIn, type PitClass } from '../pit-class.ts';
import type { ReadSentence } from './sentence.ts';

/** What a line over a list says of its rows: "In-Pit Resource at a 0.3% NiEq Cutoff Grade". */
export interface ListHeading {
  cutoff: ReadCutoff;
  pitClass: PitClass | null;
  pitWords: Found<string> | null;
}

const LONGEST = 140;

/** The heading that a short line without a row of its own gives to the lines after it. */
export function listHeadingOf({ sentence, words, cutoffs, measures, mentions }: ReadSentence): ListHeading | null {
  const [cutoff, ...others] = cutoffs;
  if (!cutoff || others.length > 0 || words.length > LONGEST || measures.length > 0 || mentions.length > 0) return null;
  const pit = pitWordsIn(words);
  return {
    cutoff: { value: cutoff.value, unit: cutoff.unit, commodity: cutoff.commodity },
    pitClass: pitClassOf(words),
    pitWords: pit === null ? null : found(pit, sentence, 'resource/list-heading'),
  };
}
