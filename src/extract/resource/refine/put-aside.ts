import type { ReleaseText } from '../../text/release-text.ts';
import type { Candidate } from '../estimate.ts';

/** The rows that are kept, after the trace was told of the others. Refiners copy rows, so a row is known by its place. */
export function keepingRows(
  text: ReleaseText,
  candidates: readonly Candidate[],
  kept: Candidate[],
  whyNotTheOthers: string,
): Candidate[] {
  if (text.trace !== null) {
    const places = new Set(kept.map(placeOf));
    for (const candidate of candidates.filter((each) => !places.has(placeOf(each)))) {
      const { start, end } = candidate.at;
      text.trace({ start, end, rule: 'resource/row', value: candidate.category.value, why: whyNotTheOthers });
    }
  }
  return kept;
}

function placeOf({ at, category }: Candidate): string {
  return `${at.start}-${at.end} ${category.start}`;
}
