import type { Span } from '../../document/document.ts';
import type { ReleaseText, Sentence } from '../text/release-text.ts';
import type { SentenceReading } from './leg/mention.ts';

/** Where a release turns to another offering. */
export interface Opening {
  start: number;
  /** The place up to which the sentences are the other offering's. */
  until: number;
  /** What the release calls the other offering. */
  names: string[];
}

/** The places where a release turns to an offering beside the first, in reading order. */
export function openingsOfOthers(text: ReleaseText, readings: readonly SentenceReading[]): Opening[] {
  const firstSale = readings.findIndex(hasFigures);
  if (firstSale === -1) return [];
  let ofRights = readings.slice(0, firstSale + 1).some(({ sentence }) => RIGHTS.test(wordsOf(text, sentence)));
  const sections = sectionsOfOthers(text, readings);
  const told = new Set<number>();
  return readings.flatMap((reading, i) => {
    const figures = figuresOf(reading);
    // Figures that were told before are of the offering that they were told of.
    const isNew = figures.length > 0 && !figures.some((value) => told.has(value));
    for (const value of figures) told.add(value);
    if (i <= firstSale || figures.length === 0) return [];
    const { sentence } = reading;
    const words = wordsOf(text, sentence);
    const names = namesDefinedIn(text, sentence);
    const paragraph = { start: sentence.start, until: text.document.blocks[sentence.block]!.end };
    const rights = ofRights ? null : RIGHTS_OFFER.exec(words);
    if (isNew && rights !== null) {
      ofRights = true;
      return [{ ...paragraph, names: [...names, rights[0]] }];
    }
    const section = isNew ? sections.get(reading) : undefined;
    if (section !== undefined) return [{ start: section.start, until: section.end, names }];
    return bringsInAnother(words) ? [{ ...paragraph, names }] : [];
  });
}

const BESIDE =
  /\b(?:also|in\s+addition|additionally|second|another|separate(?:ly)?|concurrent(?:ly)?|at\s+the\s+same\s+time|simultaneous(?:ly)?)\b/iu;
const ANOTHER_OFFERING =
  /\b(?:an?|another|second)\s+(?:(?:second|separate|additional|further|concurrent)\s+)?(?:[\p{L}-]+\s+){0,4}(?:placement|offering|financing|bought\s+deal)\b/iu;
const OWN_STEP = /\btranche\b|\bclosing\s+of\s+the\b|\boption\b/iu;

const RIGHTS = /\b(?:rights|entitlements?)\b/iu;
const RIGHTS_OFFER = /\b(?:entitlement\s+(?:offer|issue)|rights\s+(?:offering|issue))\b(?!s)/iu;

/** "The Company has also completed a non-brokered placement for $300,000". */
function bringsInAnother(words: string): boolean {
  return BESIDE.test(words) && ANOTHER_OFFERING.test(words) && !OWN_STEP.test(words);
}

/** "LIFE Offering", but no headline: "Tamarack Announces Offering". */
const OFFERING_HEADING =
  /^\W{0,3}(?!(?:\S+\s){1,5}(?:announc|clos|complet|upsiz|increas|launch)\w*\s)(?:[\p{L}-]+\s){1,5}(?:placement|offering|financing|offer|issue)\W{0,3}$/iu;
const ANOTHERS_HEADING = /\b(?:concurrent|second|separate|non-?brokered|rights|entitlement)\b/iu;

/** The sections under headings for an offering beside one that has a heading too, each by the sentence that first tells its size. */
function sectionsOfOthers(text: ReleaseText, readings: readonly SentenceReading[]): Map<SentenceReading, Span> {
  const sized = readings.filter((reading) => figuresOf(reading).length > 0);
  const headings = text.document.blocks.filter(({ kind }) => kind === 'heading');
  const sections = new Map<SentenceReading, Span>();
  let offerings = 0;
  let next = 0;
  for (const [i, { start, end }] of headings.entries()) {
    const words = text.text.slice(start, end);
    const sectionEnd = headings[i + 1]?.start ?? text.text.length;
    while (next < sized.length && sized[next]!.sentence.start < start) next++;
    const first = sized[next];
    if (!OFFERING_HEADING.test(words) || first === undefined || first.sentence.start >= sectionEnd) continue;
    offerings++;
    if (offerings > 1 && ANOTHERS_HEADING.test(words)) sections.set(first, { start, end: sectionEnd });
  }
  return sections;
}

function figuresOf({ mentions, proceeds }: SentenceReading): number[] {
  return [...mentions.flatMap(({ count }) => count?.value ?? []), ...proceeds.map(({ value }) => value)];
}

function hasFigures({ mentions, proceeds }: SentenceReading): boolean {
  return mentions.length > 0 || proceeds.length > 0;
}

function namesDefinedIn(text: ReleaseText, sentence: Sentence): string[] {
  return text.definitions
    .within(sentence)
    .map(({ term }) => term)
    .filter((term) => /placement|offering|financing/iu.test(term) && !/s$/iu.test(term));
}

function wordsOf(text: ReleaseText, { start, end }: Sentence): string {
  return text.text.slice(start, end);
}
