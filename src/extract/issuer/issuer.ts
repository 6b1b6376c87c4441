import type { Span } from '../../document/document.ts';
import { found, type Draft, type Found } from '../found.ts';
import type { Issuer } from '../release.ts';
import type { ReleaseText } from '../text/release-text.ts';
import { companyNameBefore, findCompanyNames, foldCompanyName, type CompanyName } from './company-name.ts';
import { leadOf, mastheadLines } from './lead.ts';
import { readListings } from './listings.ts';
import { ownerOf } from './owner.ts';
import { findTickers, type Ticker } from './ticker.ts';

/** Who issues the release, and where its shares trade. */
export function readIssuer(text: ReleaseText): Draft<Issuer> {
  const tickers = findTickers(text.text);
  const name = readName(text, tickers);
  return { name, listings: readListings(text, tickers, name?.value ?? null) };
}

interface Candidate {
  name: CompanyName;
  score: number;
}

const ISSUER_TERM = /^(?:company|corporation|issuer|group|société|compagnie|corporation|émetteur|sociéte)$/i;

function readName(text: ReleaseText, tickers: Ticker[]): Found<string> | null {
  const lead = leadOf(text);
  const candidates = new Map<string, Candidate>();
  const vote = (name: CompanyName | null, score: number) => {
    if (name === null) return;
    const key = foldCompanyName(name.name);
    if (key === '') return;
    const known = candidates.get(key);
    if (known === undefined) candidates.set(key, { name, score: score + (name.incorporated ? 1 : 0) });
    else {
      known.score += score;
      if (isCapitals(known.name) && !isCapitals(name)) known.name = name;
    }
  };
  for (const name of tickerOwners(text, tickers, lead)) vote(name, 5);
  for (const { term, start } of text.definitions.within(lead))
    if (ISSUER_TERM.test(term)) vote(ownerOf(text.text, start + 1), 5);
  for (const { words, end } of mastheadLines(text)) {
    const name = companyNameBefore(
      text.text,
      words.endsWith(')') ? end - (/\s?\(\d\)$/.exec(words)?.[0].length ?? 0) : end,
    );
    if (name !== null && name.incorporated) vote(name, 3);
  }
  for (const name of findCompanyNames(text.text.slice(lead.start, lead.end)).slice(0, 4)) vote(name, 1);
  const best = withoutLeadingWords(candidates).toSorted((a, b) => b.score - a.score || a.name.start - b.name.start)[0];
  return best === undefined ? null : found(best.name.name, best.name, 'issuer/name');
}

/**
 * Capitalised words before a name are easily taken for part of it ("Result of Placing Red Fox plc"). Where the name also
 * stands alone, it is the name, and what spoke for the longer reading speaks for it.
 */
function withoutLeadingWords(candidates: ReadonlyMap<string, Candidate>): Candidate[] {
  const bare = new Map([...candidates].map(([key, candidate]) => [key, { ...candidate }]));
  for (const [key, { score }] of candidates) {
    const name = [...candidates.keys()].find((other) => other.includes(' ') && key.endsWith(` ${other}`));
    if (name === undefined) continue;
    bare.get(name)!.score += score;
    bare.delete(key);
  }
  return [...bare.values()];
}

/** Set in capitals for show: the text has the name's own spelling elsewhere. */
function isCapitals({ name }: CompanyName): boolean {
  return name === name.toUpperCase();
}

/** Each company is counted once, however many tickers stand behind its name. */
function tickerOwners(text: ReleaseText, tickers: Ticker[], lead: Span): CompanyName[] {
  const owners = new Map<number, CompanyName>();
  for (const { start, end } of tickers) {
    if (end > lead.end) break;
    const owner = ownerOf(text.text, start);
    if (owner !== null) owners.set(owner.start, owner);
  }
  return [...owners.values()];
}
