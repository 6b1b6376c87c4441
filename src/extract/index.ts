import type { Document } from '../document/document.ts';
import { checkRelease } from './check/index.ts';
import { deriveValues } from './derive/index.ts';
import type { Draft } from './found.ts';
import { readHeadline } from './issuer/headline.ts';
import { homeCurrency } from './issuer/home-currency.ts';
import { readIssuer } from './issuer/issuer.ts';
import { leadOf } from './issuer/lead.ts';
import { readReleaseDate } from './issuer/release-date.ts';
import { isDigest } from './kind/digest.ts';
import { releaseKind } from './kind/kind.ts';
import { readPlacements } from './placement/index.ts';
import { EXTRACTOR_VERSION, type Issuer, type Release } from './release.ts';
import { readResources } from './resource/index.ts';
import { settle } from './settle.ts';
import { readReleaseText, type ReleaseText } from './text/release-text.ts';
import type { Trace } from './trace.ts';
import { traceUnused } from './unused.ts';

/** What is read from the text, before checks and derived values. */
type Facts = Pick<Release, 'issuer' | 'headline' | 'date' | 'placements' | 'resources'>;

export interface ExtractOptions {
  /** Is told of what was read and put aside. */
  trace?: Trace;
}

/** The facts of one release, each with the words that it was read from. Pure: the same document gives the same facts everywhere. */
export function extract(document: Document, { trace }: ExtractOptions = {}): Release {
  const text = readReleaseText(document, trace);
  const digest = isDigest(text);
  const { value: facts, evidence } = settle<Facts>(digest ? digestFacts(text) : readFacts(text), '', text.text);
  traceUnused(text, evidence);
  const lead = leadOf(text);
  return {
    kind: releaseKind({ ...facts, isDigest: digest, lead: text.text.slice(lead.start, lead.end) }),
    language: text.language,
    ...facts,
    evidence,
    derived: deriveValues(facts),
    checks: checkRelease({ ...facts, evidence }),
    extractorVersion: EXTRACTOR_VERSION,
  };
}

function readFacts(text: ReleaseText): Draft<Facts> {
  const issuer = readIssuer(text);
  const { name, listings } = settle<Issuer>(issuer, '', text.text).value;
  const headline = readHeadline(text, [name ?? [], listings.map(({ symbol }) => symbol)].flat());
  const date = readReleaseDate(text);
  const home = { currency: homeCurrency(text, listings), issuer: name, headline, date: date?.value ?? null };
  return {
    issuer,
    headline,
    date,
    placements: readPlacements(text, home),
    resources: readResources(text, { issuer: name, headline: headline?.value ?? null }),
  };
}

/** What a digest reports is other companies' news: it has a title and a date of its own, and no issuer. */
function digestFacts(text: ReleaseText): Draft<Facts> {
  return {
    issuer: { name: null, listings: [] },
    headline: readHeadline(text, []),
    date: readReleaseDate(text),
    placements: [],
    resources: [],
  };
}
