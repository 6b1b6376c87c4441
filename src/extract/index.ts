import type { Document } from '../document/document.ts';
import type { Draft } from './found.ts';
import { readHeadline } from './issuer/headline.ts';
import { readIssuer } from './issuer/issuer.ts';
import { leadOf } from './issuer/lead.ts';
import { readReleaseDate } from './issuer/release-date.ts';
import { releaseKind } from './kind/kind.ts';
import { EXTRACTOR_VERSION, type Placement, type Release, type ResourceEstimate } from './release.ts';
import { settle } from './settle.ts';
import { readReleaseText } from './text/release-text.ts';

/** What is read from the text, before checks and derived values. */
type Facts = Pick<Release, 'issuer' | 'headline' | 'date' | 'placements' | 'resources'>;

/** The facts of one release, each with the words that it was read from. Pure: the same document gives the same facts everywhere. */
export function extract(document: Document): Release {
  const text = readReleaseText(document);
  const issuer = readIssuer(text);
  const names = [issuer.name, ...issuer.listings.map(({ symbol }) => symbol)].flatMap((name) =>
    name === null || typeof name === 'string' ? (name ?? []) : name.value,
  );
  const placements: Draft<Placement>[] = [];
  const resources: Draft<ResourceEstimate>[] = [];
  const draft: Draft<Facts> = {
    issuer,
    headline: readHeadline(text, names),
    date: readReleaseDate(text),
    placements,
    resources,
  };
  const { value: facts, evidence } = settle<Facts>(draft, '', text.text);
  const lead = leadOf(text);
  return {
    kind: releaseKind({ ...facts, lead: text.text.slice(lead.start, lead.end) }),
    language: text.language,
    ...facts,
    evidence,
    derived: [],
    checks: [],
    extractorVersion: EXTRACTOR_VERSION,
  };
}
