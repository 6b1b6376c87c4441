import { found, type Found } from '../found.ts';
import type { ReleaseText, Sentence } from '../text/release-text.ts';

/** The day on which the offering closed, or is expected to. */
export function readClosingDate(text: ReleaseText, sentences: readonly Sentence[]): Found<string> | null {
  for (const sentence of sentences) {
    const words = text.text.slice(sentence.start, sentence.end);
    const closing = /\b(?:clos(?:e|ing|ed|ure)|cl[oô]ture|completion|complete)\b/iu.exec(words);
    if (closing === null) continue;
    if (
      !/\bon\s+or\s+(?:about|before|around)\b|\bexpected|\bscheduled|\banticipated|\bplanned|\bvers\s+le|\bset\s+to/iu.test(
        words,
      )
    )
      continue;
    const date = text.quantities
      .within(sentence, 'date')
      .find(({ iso, start }) => iso !== null && start > sentence.start + closing.index);
    if (date?.iso) return found(date.iso, date, 'placement/closing-date');
  }
  return null;
}
