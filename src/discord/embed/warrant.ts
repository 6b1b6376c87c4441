import type { Acceleration, Currency, ExerciseStep, Warrant } from '../../extract/release.ts';
import { fill, type Words } from '../../words/index.ts';
import { counted, day, fraction, number, price } from './format.ts';

/** "½ warrant: C$0.30 for months 1–12, then C$0.35 to month 24, non-transferable" */
export function warrantLine(warrant: Warrant, currency: Currency | null, words: Words): string {
  const w = words.release.warrant;
  const head = warrant.perUnit === null ? w.some : fill(w.perUnit, { n: fraction(warrant.perUnit, words) });
  const terms = [...exerciseTerms(warrant, currency, words), ...endTerms(warrant, words)];
  return terms.length === 0 ? head : fill(words.release.pair, { name: head, value: terms.join(', ') });
}

/** "may be shortened: shares at C$0.60, for 20 trading days, 30 days of notice"; null when the release allows no such thing. */
export function accelerationLine(warrant: Warrant, currency: Currency | null, words: Words): string | null {
  if (warrant.acceleration === null) return null;
  const terms = accelerationTerms(warrant.acceleration, currency, words);
  return fill(words.release.warrant.acceleration, { terms: terms.length === 0 ? '…' : terms.join(', ') });
}

function exerciseTerms({ exercise }: Warrant, currency: Currency | null, words: Words): string[] {
  const w = words.release.warrant;
  return exercise.map((step, index) => {
    const phrase = exerciseStep(step, index === 0, exercise.length > 1, currency, words);
    return index === 0 ? phrase : fill(w.afterwards, { step: phrase });
  });
}

/** Months are counted from 1 for people: the step from 0 to 12 holds for months 1–12. */
function exerciseStep(step: ExerciseStep, first: boolean, several: boolean, currency: Currency | null, words: Words) {
  const w = words.release.warrant;
  const shown = price(step.price, currency, words);
  if (step.toMonth === null) return fill(w.step, { price: shown });
  const to = number(step.toMonth, words);
  if (!first) return fill(w.toMonth, { price: shown, to });
  if (several || step.fromMonth > 0)
    return fill(w.months, { price: shown, from: number(step.fromMonth + 1, words), to });
  return fill(w.forMonths, { price: shown, n: to });
}

function endTerms(warrant: Warrant, words: Words): string[] {
  const w = words.release.warrant;
  const terms: string[] = [];
  const termSaid = warrant.exercise.some(({ toMonth }) => toMonth === warrant.termMonths);
  if (warrant.termMonths !== null && !termSaid) terms.push(counted(warrant.termMonths, w.term, words));
  if (warrant.expiryDate !== null) terms.push(fill(w.until, { date: day(warrant.expiryDate, words) }));
  if (warrant.transferable !== null) terms.push(warrant.transferable ? w.transferable : w.nonTransferable);
  return terms;
}

function accelerationTerms(acceleration: Acceleration, currency: Currency | null, words: Words): string[] {
  const w = words.release.warrant;
  const { triggerPrice, tradingDays, noticeDays } = acceleration;
  const terms: string[] = [];
  if (triggerPrice !== null) terms.push(fill(w.triggerPrice, { price: price(triggerPrice, currency, words) }));
  if (tradingDays !== null) terms.push(fill(w.tradingDays, { n: number(tradingDays, words) }));
  if (noticeDays !== null) terms.push(fill(w.noticeDays, { n: number(noticeDays, words) }));
  return terms;
}
