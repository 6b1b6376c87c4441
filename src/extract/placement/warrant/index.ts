import { found, type Draft, type Found } from '../../found.ts';
import type { ExerciseStep, Warrant } from '../../release.ts';
import type { ReleaseText, Sentence } from '../../text/release-text.ts';
import type { DealScope, Leg } from '../leg/leg.ts';
import { DealWarrants, type Grant } from './deal-warrants.ts';
import { readMentions } from './mention.ts';
import { passagesOf, type Passage } from './passage.ts';
import type { Series } from './series.ts';
import { carriersAmong } from './subject.ts';
import { newMemory, readTerms } from './terms.ts';

/** Reads the investors' warrants of one offering and hangs them on its legs (`draft.warrants`). */
export function attachWarrants(text: ReleaseText, scope: DealScope): void {
  if (scope.legs.length === 0) return;
  const { grants } = readFirst(text, sourcesOf(text, scope), scope.legs);
  for (const leg of scope.legs) leg.draft.warrants = grants.filter((grant) => grant.leg === leg).map(warrantOf);
}

/** Where warrants can be told: the offering's own sentences, the highlights above them, and what is told for several offerings at once. */
function sourcesOf(text: ReleaseText, { sentences, legs }: DealScope): Sentence[][] {
  const highlights = text.sentences.filter(({ section }) => section === 'masthead');
  return [sentences, highlights, ...(hasUnits(legs) ? [text.sentences] : [])];
}

/** Reads the first of the sources that grants warrants. */
function readFirst(text: ReleaseText, sources: Sentence[][], legs: Leg[]): DealWarrants {
  for (const sentences of sources) {
    const deal = readWarrants(text, sentences, legs);
    if (deal.grants.length > 0) return deal;
  }
  return new DealWarrants();
}

function hasUnits(legs: Leg[]): boolean {
  return carriersAmong(legs).some(({ draft: { kind } }) => (typeof kind === 'string' ? kind : kind.value) === 'unit');
}

function readWarrants(text: ReleaseText, sentences: Sentence[], legs: Leg[]): DealWarrants {
  const deal = new DealWarrants();
  const memory = newMemory();
  const passages = passagesOf(text, sentences);
  const beforeGrants: Passage[] = [];
  for (const passage of passages) {
    const mentions = readMentions(text, deal, passage, legs);
    // Before the first grant there is nothing that terms could be of.
    if (deal.series.length > 0) readTerms(text, passage.sentence, mentions, memory);
    if (deal.grants.length === 0) beforeGrants.push(passage);
  }
  // Amendments tell the new terms first, and only then what a unit is made of.
  const early = newMemory();
  for (const passage of deal.grants.length > 0 ? beforeGrants : [])
    readTerms(text, passage.sentence, readMentions(text, deal, passage, legs), early);
  deal.shareTerms();
  return deal;
}

function warrantOf({ series, perUnit }: Grant): Draft<Warrant> {
  return {
    perUnit,
    exercise: series.exercise.map((step) => stepOf(step, series, series.exercise.length === 1)),
    termMonths: series.term,
    expiryDate: series.expiry,
    transferable: series.transferable,
    acceleration: series.acceleration,
  };
}

/** A single price holds from the closing to the end of the term. */
function stepOf(step: Draft<ExerciseStep>, { term }: Series, only: boolean): Draft<ExerciseStep> {
  const start: Found<number> = only && term !== null ? found(0, term, 'warrant/term') : step.fromMonth;
  return { price: step.price, fromMonth: start, toMonth: only ? term : step.toMonth };
}
