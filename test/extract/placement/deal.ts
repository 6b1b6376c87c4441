import { textDocument } from '../../../src/document/text.ts';
import type { DealScope, Leg } from '../../../src/extract/placement/leg/leg.ts';
import type { SecurityKind } from '../../../src/extract/release.ts';
import { readReleaseText, type ReleaseText } from '../../../src/extract/text/release-text.ts';

/** A leg as a test needs it: its names, and its kind where it is not a unit. */
export interface LegSpec {
  names: string[];
  kind?: SecurityKind;
  flowThrough?: boolean;
}

/** A release of these paragraphs in which every sentence speaks of one offering with these legs. */
export function dealOf(
  paragraphs: string,
  legs: LegSpec[] = [{ names: ['unit'] }],
): { text: ReleaseText; scope: DealScope } {
  const text = readReleaseText(textDocument(`${MASTHEAD}\n\n${paragraphs}`));
  return { text, scope: { sentences: text.sentences, legs: legs.map(legOf) } };
}

const MASTHEAD = `Tamarack Ridge Announces Private Placement

Vancouver, British Columbia, May 6, 2031 - Tamarack Ridge Metals Corp. (TSXV: TRM) announces a private placement.`;

function legOf({ names, kind = 'unit', flowThrough = false }: LegSpec): Leg {
  return { draft: { kind, flowThrough, count: null, price: null, proceeds: null, warrants: [] }, names, mentions: [] };
}

/** The words that each found value was read from must hold the value's own digits or number words. */
export function quoteOf({ text }: ReleaseText, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end);
}
