import type { Draft } from '../found.ts';
import type { Placement } from '../release.ts';
import type { ReleaseText } from '../text/release-text.ts';
import { readClosingDay, readExpectedClosing } from './closing-date.ts';
import { readCurrency } from './currency.ts';
import type { Deal } from './deal.ts';
import { readDistribution } from './distribution.ts';
import { readFees } from './fee/index.ts';
import { readHold } from './hold/index.ts';
import type { Home } from './home.ts';
import { readInsiders } from './insider/index.ts';
import { shareName } from './leg/group.ts';
import { readLegs } from './leg/index.ts';
import type { Leg } from './leg/leg.ts';
import type { SentenceReading } from './leg/mention.ts';
import { legsBeside } from './leg/shared.ts';
import { uncountedLeg } from './leg/uncounted.ts';
import { readLife } from './life.ts';
import { decideProceeds } from './proceeds/decide.ts';
import { isClosed, readProgress, type Progress } from './stage.ts';
import { namesFinalTranche, tranchesIn } from './tranche.ts';
import { attachWarrants } from './warrant/index.ts';

/** One offering put together. */
export interface Assembly {
  placement: Draft<Placement>;
  legs: Leg[];
}

/** Puts one offering together from what its sentences say; `beside` are the legs of the offering whose terms it may share. */
export function assemble(text: ReleaseText, deal: Deal, home: Home, beside: readonly Leg[]): Assembly {
  const sentences = deal.readings.map(({ sentence }) => sentence);
  const titles = deal.headlines.map(({ sentence }) => sentence);
  const progress = readProgress(text, titles, sentences, home.date);
  const ofThis = deal.readings.filter((reading) => !isOfAnotherTranche(text, reading, progress));
  const readings = isClosed(progress) ? withoutCaps(ofThis) : ofThis;
  const legs = legsOf(text, deal, readings, beside);
  const proceeds = decideProceeds(text, deal.readings, deal.headlines, legs, progress);
  const whole = proceeds.thisClosing ?? proceeds.offered;
  const [only] = legs;
  if (legs.length === 1 && only !== undefined && whole !== null) only.draft.proceeds ??= whole;
  const scope = { sentences: deal.scope, legs };
  if (!legs.some((leg) => leg.draft.warrants.length > 0)) attachWarrants(text, scope);
  const hold = readHold(text, { sentences: deal.context, legs });
  const securities = legs.map(({ draft }) => draft);
  const placement: Draft<Placement> = {
    stage: progress.stage,
    distribution: readDistribution(text, [...sentences, ...titles]),
    life: readLife(text, [...titles, ...deal.scope]),
    currency: readCurrency(text, proceeds, securities, home.currency),
    proceeds,
    tranche: progress.tranche,
    closingDate: isClosed(progress)
      ? readClosingDay(text, sentences, progress.tranche?.value ?? null)
      : readExpectedClosing(text, deal.context),
    securities,
    finderFees: readFees(text, scope),
    holdMonths: hold.months,
    holdExpiryDate: hold.expiry,
    insiders: readInsiders(text, scope),
  };
  return { placement, legs };
}

function legsOf(text: ReleaseText, deal: Deal, readings: readonly SentenceReading[], beside: readonly Leg[]): Leg[] {
  const clauses = readings.flatMap(({ sentence }) => deal.clauses.get(sentence) ?? []);
  const told = readLegs(text, readings, clauses);
  if (told.length > 0) return told;
  const shared = legsBeside(text, readings, beside);
  if (shared.length > 0) return shared;
  const titled = readLegs(text, deal.headlines, clauses);
  if (titled.length > 0) return titled;
  const mentions = uncountedLeg(text, [...readings, ...deal.headlines], deal.clauses);
  return readLegs(
    text,
    mentions.map((mention) => ({ sentence: mention.sentence, mentions: [mention], prices: [], proceeds: [] })),
    clauses,
  );
}

/** A closing sold what it counts, not the most that was offered; the price of the offer still holds. */
function withoutCaps(readings: readonly SentenceReading[]): SentenceReading[] {
  const sold = readings
    .flatMap(({ mentions }) => mentions)
    .filter(({ role, capped, count }) => role === 'sold' && !capped && count !== null);
  return readings.map((reading) => ({
    ...reading,
    mentions: reading.mentions.map((mention) =>
      mention.capped &&
      sold.some(({ name, aliases }) => shareName([name, ...aliases], [mention.name, ...mention.aliases]))
        ? { ...mention, count: null, proceeds: null }
        : mention,
    ),
  }));
}

/** What was sold in an earlier tranche, or will be in a later one, is not what this closing sold. */
function isOfAnotherTranche(text: ReleaseText, { sentence }: SentenceReading, { stage, tranche }: Progress): boolean {
  if (tranche === null) return false;
  const words = text.text.slice(sentence.start, sentence.end);
  const named = tranchesIn(words);
  if (named.includes(tranche.value)) return false;
  return named.length > 0 || (stage.value === 'tranche_closed' && namesFinalTranche(words));
}
