import type { ReleaseText } from '../../text/release-text.ts';
import type { ProceedsSaying } from './saying.ts';
import { digits } from './whole.ts';

const SIZE_IN_NAME = /\b(?:placements?|offering|financings?|bought\s+deal)\b[^.;$£€]{0,60}$/iu;
const ANNOUNCED = /\bannounced\b|\bup\s+to\s+$/iu;
const ENLARGED_TO =
  /\b(?:upsized|increas\w+|enlarg\w+|expand\w+)\b(?:[^.;]|\.\d){0,160}\bto\s+(?:up\s+to\s+|approximately\s+)*$/iu;
const OFFERING_OF = /\b(?:offering|placement|financing)\s+of\s+up\s+to\b/iu;
/** A closing this much larger than a figure was not offered by it. */
const SMALLEST_SHARE = 0.9;

/** A closing states the size that was offered only where it gives a figure other than its own, in the offering's name or as a maximum. */
export function offeredBeside(
  text: ReleaseText,
  said: readonly ProceedsSaying[],
  titled: readonly ProceedsSaying[],
  closing: ProceedsSaying | null,
): ProceedsSaying | null {
  if (closing === null) return null;
  const other = said.find((saying) => {
    if (saying.value === closing.value || saying.value < closing.value * SMALLEST_SHARE) return false;
    const before = text.text.slice(Math.max(saying.clause.sentence.start, saying.start - 200), saying.start);
    if (roundsTo(closing.value, saying.value) && !ANNOUNCED.test(before)) return false;
    if (saying.role === 'old') return OFFERING_OF.test(before);
    if (saying.role !== 'plain') return false;
    return (
      saying.capped ||
      saying.rule === 'placement/proceeds-in-name' ||
      SIZE_IN_NAME.test(before) ||
      ENLARGED_TO.test(before)
    );
  });
  const enlarged = titled.find(({ start, clause }) => ENLARGED_TO.test(text.text.slice(clause.start, start)));
  return other ?? enlarged ?? null;
}

/** Whether a figure is only another one rounded: $19.2 million for $19,151,000. */
function roundsTo(exact: number, rounded: number): boolean {
  const unit = 10 ** (String(Math.trunc(rounded)).length - digits(rounded));
  return Math.round(exact / unit) * unit === rounded;
}
