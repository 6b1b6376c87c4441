import type { Draft } from '../found.ts';
import { found } from '../found.ts';
import type { Listing } from '../release.ts';
import type { ReleaseText } from '../text/release-text.ts';
import { companyNameBefore, foldCompanyName, type CompanyName } from './company-name.ts';
import { findExchanges } from './exchange.ts';
import { leadOf, mastheadLines } from './lead.ts';
import { ownerOf } from './owner.ts';
import type { Ticker } from './ticker.ts';

const SPEAKS_OF_ISSUER =
  /\b(?:the Company|the Corporation|its (?:common )?shares|la Société|la Compagnie|our (?:common )?shares)\b/iu;
const LISTED = /\b(?:listed|trad(?:e|es|ed|ing)|cotée?s?|inscrites?|négociées?)\b/iu;

/** The issuer's listings, each once, in the order of the text; other companies' tickers are left out. */
export function readListings(text: ReleaseText, tickers: Ticker[], issuer: string | null): Draft<Listing>[] {
  const lead = leadOf(text);
  const seen = new Set<string>();
  const listings = tickers.flatMap((ticker) => {
    const { exchange, symbol } = ticker.listing;
    const key = `${exchange}:${symbol}`;
    if (seen.has(key) || !belongsToIssuer(text, ticker, issuer, ticker.end <= lead.end)) return [];
    seen.add(key);
    return [{ exchange: found(exchange, ticker, 'issuer/ticker'), symbol: found(symbol, ticker, 'issuer/ticker') }];
  });
  return listings.length > 0 ? listings : quotePageListing(text);
}

const HOME_MARKETS = new Set(['TSXV', 'TSX', 'CSE', 'CBOE']);
const SYMBOL_LINE = /^Symbol:?\s{1,3}([A-Z]{1,5}(?:\.[A-Z])?)$/;

/** A quote page says "Symbol BTR" and leaves the exchange to the release, which asks for that exchange's approval. */
function quotePageListing(text: ReleaseText): Draft<Listing>[] {
  const line = mastheadLines(text).find(({ words }) => SYMBOL_LINE.test(words));
  const symbol = line === undefined ? undefined : SYMBOL_LINE.exec(line.words)?.[1];
  const exchange = findExchanges(text.text).find(({ code }) => HOME_MARKETS.has(code));
  if (line === undefined || symbol === undefined || exchange === undefined) return [];
  return [
    { exchange: found(exchange.code, exchange, 'issuer/quote-page'), symbol: found(symbol, line, 'issuer/quote-page') },
  ];
}

function belongsToIssuer(text: ReleaseText, ticker: Ticker, issuer: string | null, inLead: boolean): boolean {
  const owner = ownerOf(text.text, ticker.start);
  if (owner !== null && isCompany(owner.name)) return issuer !== null && owns(owner, issuer);
  const sentence = text.sentences.find(({ start, end }) => start <= ticker.start && ticker.end <= end);
  if (sentence === undefined) return inLead;
  if (sentence.section === 'masthead') return true;
  const before = text.text.slice(sentence.start, ticker.start);
  const speaksOfIssuer = SPEAKS_OF_ISSUER.test(before) || (issuer !== null && mentions(before, issuer));
  return (
    speaksOfIssuer && (inLead || LISTED.test(before)) && sentence.section !== 'legal' && !namesAnother(before, issuer)
  );
}

function isCompany(name: string): boolean {
  return !LISTED.test(name) && /\p{Lu}/u.test(name);
}

/** "Red Fox Resources Ltd." and "Red Fox Resources America Inc." are two companies; "Red Fox" is short for either. */
function owns(owner: CompanyName, issuer: string): boolean {
  return owner.incorporated ? foldCompanyName(owner.name) === foldCompanyName(issuer) : sameCompany(owner.name, issuer);
}

/** Whether two spellings name one company: "Red Fox" and "Red Fox Gold Corp.". */
export function sameCompany(a: string, b: string): boolean {
  const [short, long] = [foldCompanyName(a), foldCompanyName(b)].toSorted((x, y) => x.length - y.length);
  return short !== '' && (long === short || long!.startsWith(`${short} `));
}

function mentions(words: string, issuer: string): boolean {
  const first = foldCompanyName(issuer).split(' ')[0] ?? '';
  return first.length > 1 && foldCompanyName(words).split(' ').includes(first);
}

function namesAnother(before: string, issuer: string | null): boolean {
  const name = companyNameBefore(before, before.trimEnd().length);
  return name !== null && name.incorporated && (issuer === null || !sameCompany(name.name, issuer));
}
