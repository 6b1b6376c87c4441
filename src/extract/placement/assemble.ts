import type { Draft } from '../found.ts';
import type { Placement } from '../release.ts';
import type { ReleaseText } from '../text/release-text.ts';
import { readClosingDate } from './closing-date.ts';
import { readCurrency } from './currency.ts';
import type { Deal } from './deal.ts';
import { readDistribution } from './distribution.ts';
import type { Home } from './home.ts';
import { readLegs } from './leg/index.ts';
import { readSentence, type SentenceReading } from './leg/mention.ts';
import { readLife } from './life.ts';
import { decideProceeds } from './proceeds/decide.ts';
import { readProgress } from './stage.ts';

/** One offering put together, with what its sentences said. */
export interface Assembly {
  placement: Draft<Placement>;
  readings: SentenceReading[];
}

/** Puts one offering together from what its sentences say. */
export function assemble(text: ReleaseText, deal: Deal, home: Home): Assembly {
  const clauses = deal.sentences.flatMap((sentence) => deal.clauses.get(sentence)!);
  const read = (sentence: (typeof deal.sentences)[number]) => readSentence(text, sentence, deal.clauses.get(sentence)!);
  const readings = deal.sentences.map(read);
  const headlines = deal.headlines.map(read);
  const progress = readProgress(text, deal.headlines, deal.sentences);
  const fromBody = readLegs(text, readings, clauses);
  const legs = fromBody.length > 0 ? fromBody : readLegs(text, headlines, clauses);
  const proceeds = decideProceeds(text, readings, headlines, legs, progress);
  const whole = proceeds.thisClosing ?? proceeds.offered;
  const [only] = legs;
  if (legs.length === 1 && only !== undefined && only.draft.proceeds === null && whole !== null)
    only.draft.proceeds = whole;
  const placement: Draft<Placement> = {
    stage: progress.stage,
    distribution: readDistribution(text, [...deal.headlines, ...deal.sentences]),
    life: readLife(text, deal.sentences),
    currency: readCurrency(text, readings, home.currency),
    proceeds,
    tranche: progress.tranche,
    closingDate: readClosingDate(text, deal.sentences),
    securities: legs.map(({ draft }) => draft),
    finderFees: null,
    holdMonths: null,
    holdExpiryDate: null,
    insiders: null,
  };
  return { placement, readings };
}
