import type { Draft } from '../found.ts';
import { found } from '../found.ts';
import type { Listing } from '../release.ts';
import type { ReleaseText } from '../text/release-text.ts';
import { companyNameBefore, foldCompanyName, type CompanyName } from './company-name.ts';
import { findExchanges } from './exchange.ts';
import { leadOf } from './lead.ts';
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
const SYMBOL_LINE = /^Symbol[\t :|]{1,4}(?<symbol>[A-Z]{1,5}(?:\.[A-Z])?)$/m;

/** A quote page says "Symbol BTR" and leaves the exchange to the release, which asks for that exchange's approval. */
function quotePageListing({ text, document, sections }: ReleaseText): Draft<Listing>[] {
  const body = document.blocks[sections.findIndex((section) => section !== 'masthead')];
  const line = SYMBOL_LINE.exec(text.slice(0, body?.start ?? text.length));
  const symbol = line?.groups?.['symbol'];
  const exchange = findExchanges(text).find(({ code }) => HOME_MARKETS.has(code));
  if (line === null || symbol === undefined || exchange === undefined) return [];
  const end = line.index + line[0].length;
  const at = { start: end - symbol.length, end };
  return [
    { exchange: found(exchange.code, exchange, 'issuer/quote-page'), symbol: found(symbol, at, 'issuer/quote-page') },
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
  if (!owner.incorporated) return sameCompany(owner.name, issuer);
  const [own, issuing] = [foldCompanyName(owner.name), foldCompanyName(issuer)];
  // Capitalised words before the name may have been taken for part of it.
  return own === issuing || (issuing.includes(' ') && own.endsWith(` ${issuing}`));
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
