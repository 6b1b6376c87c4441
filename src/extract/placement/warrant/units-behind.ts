import type { Span } from '../../../document/document.ts';
import { spansOf, type Prose } from '../prose.ts';
import type { Leg } from '../leg/leg.ts';
import { legsNamedIn } from './subject.ts';

const FOR_THE_UNITS =
  /(?<!\p{L})(?:for|of|in|from|in the case of|comprised in|included in|under|dans|pour) (?<units>(?:the |each |les |an? )?(?:[\p{L}/-]+ ){0,4}?(?:units?|unités?)(?: \p{L}+){0,3}?)(?=[ ,.;)]|$)/gu;

/** A stretch of text that ends with the units it is about: "at $0.12 for 24 months for the HD Units". */
export interface UnitsStretch extends Span {
  legs: Leg[];
}

/**
 * Cuts a stretch that tells the terms of several kinds of units one after the other; null where it does not,
 * that is unless every price in it has its own units behind it.
 */
export function byUnitsBehind(prose: Prose, within: Span, legs: Leg[]): UnitsStretch[] | null {
  const prices = prose.quantities.within(within, 'money');
  if (prices.length < 2 || legs.length < 2) return null;
  const pieces = prices.map(({ start }, index) => ({ start, end: prices[index + 1]?.start ?? within.end }));
  const stretches = pieces.map((piece) => ({ ...piece, legs: legsBehind(prose, piece, legs) }));
  const told = stretches.map((stretch) => stretch.legs[0]);
  return told.every((leg) => leg !== undefined) && new Set(told).size === told.length ? stretches : null;
}

function legsBehind(prose: Prose, piece: Span, legs: Leg[]): Leg[] {
  const named = spansOf(prose, piece, FOR_THE_UNITS).map(({ match }) =>
    legsNamedIn(match.groups?.['units'] ?? '', legs),
  );
  return named.find((some) => some.length > 0) ?? [];
}
