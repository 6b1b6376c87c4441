import type { Draft, Found } from '../../found.ts';
import { found } from '../../found.ts';
import type { Proceeds } from '../../release.ts';
import type { ReleaseText } from '../../text/release-text.ts';
import { agree, sum } from '../arithmetic.ts';
import type { Leg } from '../leg/leg.ts';
import type { SentenceReading } from '../leg/mention.ts';
import type { Progress } from '../stage.ts';
import type { ProceedsSaying } from './saying.ts';

const EARLIER_TRANCHE = /\b(?:first|initial|previous|prior)\s+(?:tranche|closing)\b/iu;
const REPORTED = /\b(?:closed|completed|clos(?:ing|ure)|raised|issued|sold|placed)\b/iu;
const SIZE_IN_NAME = /\b(?:placements?|offering|financings?|bought\s+deal)\b[^.;$£€]{0,40}$/iu;

/** What the release says of the money of one offering. */
export function decideProceeds(
  text: ReleaseText,
  readings: readonly SentenceReading[],
  headlines: readonly SentenceReading[],
  legs: readonly Leg[],
  { stage, tranche }: Progress,
): Draft<Proceeds> {
  const said = readings.flatMap(({ proceeds }) => proceeds);
  const plain = said.filter(({ role, clause }) => role === 'plain' && clause.topic === 'sale');
  const titled = headlines.flatMap(({ proceeds }) => proceeds).filter(({ role }) => role === 'plain');
  const closed = ['closed', 'tranche_closed'].includes(typeof stage === 'string' ? stage : stage.value);
  const number = tranche?.value ?? null;
  const isEarlier = (saying: ProceedsSaying): boolean => {
    const words = text.text.slice(saying.clause.sentence.start, saying.clause.sentence.end);
    return (
      EARLIER_TRANCHE.test(words) &&
      REPORTED.test(words) &&
      (!closed || (number !== null && number > 1 && !ownTranche(words)))
    );
  };
  const earlier = plain.filter(isEarlier);
  const current = plain.filter((saying) => !earlier.includes(saying));
  const size = wholeOf(current, titled, legs);
  const toDate = said.find(({ role }) => role === 'to_date') ?? null;
  const closing = closed ? size : null;
  return {
    offered: closed ? offeredBeside(text, current, closing) : found_(size),
    minimum: found_(said.find(({ role, clause }) => role === 'minimum' && clause.topic === 'sale')),
    overAllotment: found_(overAllotment(said)),
    thisClosing: found_(closing),
    closedToDate: closed ? found_(toDate ?? (number === null || number === 1 ? closing : null)) : found_(earlier[0]),
  };
}

function ownTranche(words: string): boolean {
  return /\b(?:second|third|fourth|final)\s+(?:and\s+final\s+)?(?:tranche|closing)\b/iu.test(words);
}

/** The size of the whole: the figure that the legs add up to, else what is said of the whole, else the only leg's, else the headline's. */
function wholeOf(
  plain: readonly ProceedsSaying[],
  titled: readonly ProceedsSaying[],
  legs: readonly Leg[],
): ProceedsSaying | null {
  const products = legs.map(({ draft: { count, price } }) =>
    count === null || price === null ? null : count.value * price.value,
  );
  const computed = legs.length > 0 && products.every((product) => product !== null) ? sum(products) : null;
  const ofLegs = new Set(legs.length > 1 ? legs.flatMap(({ draft }) => draft.proceeds?.start ?? []) : []);
  const wholes = plain.filter(({ start }) => !ofLegs.has(start));
  if (computed !== null) {
    const exact =
      wholes.find(({ value }) => agree(value, computed, 0.0005)) ??
      wholes.find(({ value }) => agree(value, computed)) ??
      titled.find(({ value }) => agree(value, computed, 0.03));
    if (exact !== undefined) return exact;
  }
  return wholes[0] ?? titled[0] ?? null;
}

/** A closing states the size that was offered only where it gives a figure other than its own, in the offering's name or as a maximum. */
function offeredBeside(
  text: ReleaseText,
  plain: readonly ProceedsSaying[],
  closing: ProceedsSaying | null,
): Found<number> | null {
  const other = plain.find((saying) => {
    if (closing === null || saying.value === closing.value || saying.value < closing.value * 0.9) return false;
    const before = text.text.slice(Math.max(saying.clause.start, saying.start - 60), saying.start);
    return saying.rule === 'placement/proceeds-in-name' || SIZE_IN_NAME.test(before) || /\bup\s+to\s+$/iu.test(before);
  });
  return found_(other);
}

function overAllotment(said: readonly ProceedsSaying[]): ProceedsSaying | null {
  const extra = said.filter(({ clause }) => clause.topic === 'option');
  return extra.find(({ role }) => role === 'additional') ?? extra.find(({ role }) => role === 'plain') ?? null;
}

function found_(saying: ProceedsSaying | null | undefined): Found<number> | null {
  return saying === null || saying === undefined ? null : found(saying.value, saying, saying.rule);
}
