import { attachWarrants } from '../../../../src/extract/placement/warrant/index.ts';
import type { Warrant } from '../../../../src/extract/release.ts';
import { settle, type Settled } from '../../../../src/extract/settle.ts';
import { dealOf, type LegSpec } from '../deal.ts';

/** The warrants of each leg, in the legs' order, with their evidence. */
export function settledWarrants(paragraphs: string, legs?: LegSpec[]): Settled<Warrant[]>[] {
  const { text, scope } = dealOf(paragraphs, legs);
  attachWarrants(text, scope);
  return scope.legs.map(({ draft }) => settle<Warrant[]>(draft.warrants, '', text.text));
}

/** The plain warrants of each leg. */
export function warrantsOf(paragraphs: string, legs?: LegSpec[]): Warrant[][] {
  return settledWarrants(paragraphs, legs).map(({ value }) => value);
}

/** The only warrant of a release with one kind of unit. */
export function warrantIn(paragraphs: string): Warrant | undefined {
  return warrantsOf(paragraphs)[0]?.[0];
}

/** "0.3 @0-12, 0.35 @12-24": an exercise price a step. */
export function stepsOf(warrant: Warrant | undefined): string {
  return (warrant?.exercise ?? [])
    .map(({ price, fromMonth, toMonth }) => `${price} @${fromMonth}-${toMonth ?? ''}`)
    .join(', ');
}
