import type { ReleaseText } from '../../text/release-text.ts';
import { sentenceWords } from '../clause.ts';
import { isClosed, type Progress } from '../stage.ts';
import { tranchesIn } from '../tranche.ts';
import type { ProceedsSaying } from './saying.ts';

const REPORTED = /\b(?:closed|completed|clos(?:ing|ure)|raised|(?<!be\s)(?:issued|sold|placed))\b/iu;
const AHEAD = /\b(?:to\s+be\s+issued|to\s+raise|will|would|expected|subject\s+to)\b/iu;

/** "The first tranche closed for $858,000", told beside the news of another closing or of the offering's terms. */
export function isEarlierClosing(text: ReleaseText, { clause }: ProceedsSaying, progress: Progress): boolean {
  const words = sentenceWords(clause, text.text);
  if (!REPORTED.test(words)) return false;
  const tranches = tranchesIn(words);
  if (!isClosed(progress)) return tranches.length > 0 && !AHEAD.test(words);
  const own = progress.tranche?.value ?? null;
  return own !== null && tranches.length > 0 && !tranches.includes(own);
}

/** Told of a tranche that is still to come, or of any but the one reported. */
export function isOfAnotherClosing(text: ReleaseText, { clause }: ProceedsSaying, { tranche }: Progress): boolean {
  const tranches = tranchesIn(sentenceWords(clause, text.text));
  return tranche !== null && tranches.length > 0 && !tranches.includes(tranche.value);
}

/** "To date $210,000 has been closed", not "subscriptions for $210,000 have been received". */
export function isClosedSoFar(text: ReleaseText, { clause }: ProceedsSaying): boolean {
  return /\b(?:closed|issued|completed)\b/iu.test(sentenceWords(clause, text.text));
}
