import type { Draft, Found } from '../../found.ts';
import { found } from '../../found.ts';
import type { Proceeds } from '../../release.ts';
import type { ReleaseText } from '../../text/release-text.ts';
import { agree, sum } from '../arithmetic.ts';
import type { Leg } from '../leg/leg.ts';
import type { SentenceReading } from '../leg/mention.ts';
import { sentenceWords, type Clause } from '../clause.ts';
import { isClosed, type Progress } from '../stage.ts';
import { tranchesIn } from '../tranche.ts';
import type { ProceedsSaying } from './saying.ts';

const REPORTED = /\b(?:closed|completed|clos(?:ing|ure)|raised|(?<!be\s)(?:issued|sold|placed))\b/iu;
const AHEAD = /\b(?:to\s+be\s+issued|to\s+raise|will|would|expected|subject\s+to)\b/iu;
const EXERCISED =
  /\b(?:have|has|ont|a)\s+(?:also\s+|[ée]galement\s+)?(?:exercised|exerc[ée]e?s?)(?!\p{L})|\b(?:partial|full)\s+exercise\s+of|\bexercised\s+(?:in\s+(?:part|full)|its|their|the)\b|exercice\s+partiel/iu;
const SIZE_IN_NAME = /\b(?:placements?|offering|financings?|bought\s+deal)\b[^.;$£€]{0,40}$/iu;
const ANNOUNCED = /\bannounced\b|\bup\s+to\s+$/iu;
const ENLARGED_TO =
  /\b(?:upsized|increas\w+|enlarg\w+|expand\w+)\b(?:[^.;]|\.\d){0,160}\bto\s+(?:up\s+to\s+|approximately\s+)*$/iu;

/** What the readings of one offering say of its money. */
export function decideProceeds(
  text: ReleaseText,
  readings: readonly SentenceReading[],
  headlines: readonly SentenceReading[],
  legs: readonly Leg[],
  progress: Progress,
): Draft<Proceeds> {
  const said = readings.flatMap(({ proceeds }) => proceeds);
  const ofSale = said.filter(({ clause }) => clause.topic === 'sale');
  const plain = [
    ...ofSale.filter(({ role }) => role === 'plain'),
    ...ofSale.filter(({ role }) => role === 'additional'),
  ];
  const titled = headlines.flatMap(({ proceeds }) => proceeds).filter(({ role }) => role === 'plain');
  const closed = isClosed(progress);
  const earlier = plain.filter((saying) => isEarlierClosing(text, saying, progress));
  const current = plain.filter((saying) => !earlier.includes(saying) && !isOfAnotherClosing(text, saying, progress));
  const uncapped = current.filter(({ capped }) => !capped);
  const size = wholeOf(closed && uncapped.length > 0 ? uncapped : current, titled, legs);
  const toDate = exactest(
    ofSale.filter(({ role, value }) => role === 'to_date' && (!closed || size === null || value >= size.value)),
  );
  const single = (progress.tranche === null && !progress.final) || progress.tranche?.value === 1;
  const alone = progress.tranche === null && progress.stage.value === 'closed' && !progress.final;
  const whole = alone ? (toDate ?? size) : size;
  return {
    offered: closed
      ? offeredBeside(
          text,
          ofSale.filter((saying) => !earlier.includes(saying) && !isOfAnotherClosing(text, saying, progress)),
          titled,
          whole,
        )
      : read(size),
    minimum: read(ofSale.find(({ role }) => role === 'minimum')),
    overAllotment: read(overAllotment(text, said)),
    thisClosing: closed ? read(whole) : null,
    closedToDate: closed
      ? read(toDate ?? (single ? size : null))
      : read(earlier[0] ?? (toDate !== null && isClosedSoFar(text, toDate) ? toDate : null)),
  };
}

/** "To date $210,000 has been closed", not "subscriptions for $210,000 have been received". */
function isClosedSoFar(text: ReleaseText, { clause }: ProceedsSaying): boolean {
  return /\b(?:closed|issued|completed)\b/iu.test(sentenceWords(clause, text.text));
}

/** "The first tranche closed for $858,000", told beside the news of another closing or of the offering's terms. */
function isEarlierClosing(text: ReleaseText, { clause }: ProceedsSaying, progress: Progress): boolean {
  const words = sentenceWords(clause, text.text);
  if (!REPORTED.test(words)) return false;
  const tranches = tranchesIn(words);
  if (!isClosed(progress)) return tranches.length > 0 && !AHEAD.test(words);
  const own = progress.tranche?.value ?? null;
  return own !== null && tranches.length > 0 && !tranches.includes(own);
}

/** Told of a tranche that is still to come, or of any but the one reported. */
function isOfAnotherClosing(text: ReleaseText, { clause }: ProceedsSaying, { tranche }: Progress): boolean {
  const tranches = tranchesIn(sentenceWords(clause, text.text));
  return tranche !== null && tranches.length > 0 && !tranches.includes(tranche.value);
}

/** The size of the whole: the figure that the legs add up to, else what is said of the whole, else the headline's. */
function wholeOf(
  plain: readonly ProceedsSaying[],
  titled: readonly ProceedsSaying[],
  legs: readonly Leg[],
): ProceedsSaying | null {
  const computed = sumOfLegs(legs);
  const ofLegs = new Set(legs.length > 1 ? legs.flatMap(({ draft }) => draft.proceeds?.start ?? []) : []);
  const wholes = plain.filter(({ start }) => !ofLegs.has(start));
  if (computed !== null) {
    const exact = nearest(wholes, computed, 0.012) ?? nearest(titled, computed, 0.03);
    if (exact !== null) return exact;
  }
  const fitting = computed === null ? wholes : wholes.filter(({ value }) => value >= computed * 0.9);
  const [first] = fitting;
  return first === undefined
    ? (titled[0] ?? null)
    : exactest(fitting.filter(({ value }) => agree(value, first.value, 0.015)));
}

/** Of figures for one sum, the one that is rounded least; of equals the first. */
function exactest(sayings: readonly ProceedsSaying[]): ProceedsSaying | null {
  return sayings.toSorted((a, b) => digits(b.value) - digits(a.value))[0] ?? null;
}

function digits(value: number): number {
  let left = value;
  while (left > 0 && left % 10 === 0) left /= 10;
  return String(left).length;
}

function sumOfLegs(legs: readonly Leg[]): number | null {
  const products = legs.map(({ draft: { count, price, proceeds } }) =>
    count === null || price === null ? (proceeds?.value ?? null) : count.value * price.value,
  );
  const known = products.filter((product) => product !== null);
  return known.length > 0 && known.length === products.length ? sum(known) : null;
}

function nearest(sayings: readonly ProceedsSaying[], value: number, tolerance: number): ProceedsSaying | null {
  const near = sayings.filter((saying) => agree(saying.value, value, tolerance));
  return near.toSorted((a, b) => Math.abs(a.value - value) - Math.abs(b.value - value))[0] ?? null;
}

/** A closing states the size that was offered only where it gives a figure other than its own, in the offering's name or as a maximum. */
function offeredBeside(
  text: ReleaseText,
  said: readonly ProceedsSaying[],
  titled: readonly ProceedsSaying[],
  closing: ProceedsSaying | null,
): Found<number> | null {
  if (closing === null) return null;
  const other = said.find((saying) => {
    if (saying.value === closing.value || saying.value < closing.value * 0.9) return false;
    const before = text.text.slice(Math.max(saying.clause.sentence.start, saying.start - 200), saying.start);
    if (roundsTo(closing.value, saying.value) && !ANNOUNCED.test(before)) return false;
    if (saying.role === 'old') return /\b(?:offering|placement|financing)\s+of\s+up\s+to\b/iu.test(before);
    if (saying.role !== 'plain') return false;
    return (
      saying.capped ||
      saying.rule === 'placement/proceeds-in-name' ||
      SIZE_IN_NAME.test(before) ||
      ENLARGED_TO.test(before)
    );
  });
  return read(other ?? titled.find(({ start, clause }) => ENLARGED_TO.test(text.text.slice(clause.start, start))));
}

/** What an option has brought is part of the closing; what it may still bring is extra. */
function isExercised(text: ReleaseText, { sentence }: Clause, before: number): boolean {
  return EXERCISED.test(text.text.slice(sentence.start, before));
}

/** Whether a figure is only another one rounded: $19.2 million for $19,151,000. */
function roundsTo(exact: number, rounded: number): boolean {
  const unit = 10 ** (String(Math.trunc(rounded)).length - digits(rounded));
  return Math.round(exact / unit) * unit === rounded;
}

function overAllotment(text: ReleaseText, said: readonly ProceedsSaying[]): ProceedsSaying | null {
  const extra = said.filter(({ clause, start }) => clause.topic === 'option' && !isExercised(text, clause, start));
  return extra.find(({ role }) => role === 'additional') ?? extra.find(({ role }) => role === 'plain') ?? null;
}

function read(saying: ProceedsSaying | null | undefined): Found<number> | null {
  return saying === null || saying === undefined ? null : found(saying.value, saying, saying.rule);
}
