import type { ReleaseText } from '../../text/release-text.ts';
import type { Clause } from '../clause.ts';
import { proceedsSayings, type ProceedsSaying } from '../proceeds/saying.ts';
import { countSayings, type CountSaying } from './count.ts';
import { priceSayings, type PriceSaying } from './price.ts';

/** A figure of a sale, as the reading of a sentence comes to it. */
export type Event =
  | { at: number; kind: 'count'; saying: CountSaying }
  | { at: number; kind: 'price'; saying: PriceSaying; clause: Clause }
  | { at: number; kind: 'proceeds'; saying: ProceedsSaying };

/** The figures that the finders see in the clauses of a sentence, in reading order; a number is one thing only. */
export function eventsOf(text: ReleaseText, clauses: readonly Clause[]): Event[] {
  const events: Event[] = clauses.flatMap((clause) => {
    const counts = countSayings(text, clause);
    const taken = new Set(counts.flatMap(({ price }) => (price === null ? [] : [price.start])));
    const prices = priceSayings(text, clause).filter(({ start }) => !taken.has(start));
    const priced = new Set(prices.map(({ start }) => start));
    const proceeds = proceedsSayings(text, clause).filter(({ start }) => !taken.has(start) && !priced.has(start));
    return [
      ...counts.map((saying): Event => ({ at: saying.start, kind: 'count', saying })),
      ...prices.map((saying): Event => ({ at: saying.start, kind: 'price', saying, clause })),
      ...proceeds.map((saying): Event => ({ at: saying.start, kind: 'proceeds', saying })),
    ];
  });
  return events.toSorted((a, b) => a.at - b.at);
}

/** Money, count, money, count: each count's proceeds stand before it. */
export function tellsProceedsFirst(events: readonly Event[]): boolean {
  const order = events.flatMap(({ kind }) => (kind === 'price' ? [] : [kind]));
  return (
    order.length >= 4 &&
    order.length % 2 === 0 &&
    order.every((kind, i) => kind === (i % 2 === 0 ? 'proceeds' : 'count'))
  );
}
