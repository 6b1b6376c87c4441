import { found, type Draft, type Found } from '../../found.ts';
import type { Proceeds } from '../../release.ts';
import type { ReleaseText } from '../../text/release-text.ts';
import type { Leg } from '../leg/leg.ts';
import type { SentenceReading } from '../leg/mention.ts';
import { isClosed, type Progress } from '../stage.ts';
import { offeredBeside } from './offered.ts';
import { overAllotment } from './option.ts';
import { isClosedSoFar, isEarlierClosing, isOfAnotherClosing } from './other-closing.ts';
import type { ProceedsSaying } from './saying.ts';
import { traceSayings } from './trace-sayings.ts';
import { largest, wholeOf } from './whole.ts';

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
  const isOfThis = (saying: ProceedsSaying) => !earlier.includes(saying) && !isOfAnotherClosing(text, saying, progress);
  const current = plain.filter(isOfThis);
  const uncapped = current.filter(({ capped }) => !capped);
  const size = wholeOf(closed && uncapped.length > 0 ? uncapped : current, titled, legs);
  const toDate = largest(
    ofSale.filter(({ role, value }) => role === 'to_date' && (!closed || size === null || value >= size.value)),
  );
  const later = progress.final || (progress.tranche?.value ?? 1) > 1;
  const inTitle = later && size === null ? (titled[0] ?? null) : null;
  const single = (progress.tranche === null && !progress.final) || progress.tranche?.value === 1;
  const alone = progress.tranche === null && progress.stage.value === 'closed' && !progress.final;
  const whole = alone ? (toDate ?? size) : size;
  const decided: Draft<Proceeds> = {
    offered: read(closed ? offeredBeside(text, ofSale.filter(isOfThis), titled, whole) : size),
    minimum: read(ofSale.find(({ role }) => role === 'minimum')),
    overAllotment: read(overAllotment(text, said)),
    thisClosing: closed ? read(whole) : null,
    closedToDate: closed
      ? read(toDate ?? inTitle ?? (single ? size : null))
      : read(earlier[0] ?? (toDate !== null && isClosedSoFar(text, toDate) ? toDate : null)),
  };
  traceSayings(text, said, decided, legs, isOfThis);
  return decided;
}

function read(saying: ProceedsSaying | null | undefined): Found<number> | null {
  return saying === null || saying === undefined ? null : found(saying.value, saying, saying.rule);
}
