import type { Span } from '../../document/document.ts';
import type { Listing } from '../release.ts';
import { findExchanges, type ExchangeName } from './exchange.ts';

/** A listing where the text names it. The span runs from the exchange's name to the symbol, or the other way round. */
export interface Ticker extends Span {
  listing: Listing;
}

const SYMBOL = String.raw`(?<symbol>[A-Z\d]{1,6}(?:[.-][A-Z]{1,3})?)`;
const LETTERED_SYMBOL = SYMBOL.replace('<symbol>', String.raw`<symbol>(?=\d{0,4}[A-Z])`);
const QUOTE = String.raw`["“”'‘’«»]?\s?`;
const WORD_SYMBOL = String.raw`(?:[Ss]ymbols?|SYMBOL|[Ss]ymboles?|[Tt]icker)`;
const END = String.raw`(?![\p{L}\d])`;

/** What follows the exchange's name, in order of trust. */
const SYMBOL_AFTER: readonly RegExp[] = [
  // TSXV: RMI · TSX Symbol: GAM
  String.raw`(?:\s(?:[Ss]tock |[Tt]rading |[Tt]icker )?${WORD_SYMBOL})?\s{0,2}[:：]\s{0,2}${QUOTE}${SYMBOL}${END}`,
  // TSX.V-VIT
  String.raw`\s?[-–]\s?${LETTERED_SYMBOL}(?=[\s),;\]|])`,
  // TSX-Venture (RMI)
  String.raw`\s\(${LETTERED_SYMBOL}\)`,
  // TSX Venture Exchange under the trading symbol “RMI” · Bourse de croissance TSX sous le symbole « RMI »
  String.raw`[^.;:()"“«]{0,60}?\s(?:under|sous)\s(?:(?:the|its|le)\s)?(?:(?:stock|trading|ticker)\s)?${WORD_SYMBOL}[\s:]{1,2}${QUOTE}${SYMBOL}${END}`,
].map((source) => new RegExp(source, 'uy'));

/** What precedes the exchange's name. */
const SYMBOL_BEFORE: readonly RegExp[] = [
  // trades under the symbol "RMI" on the TSX Venture Exchange
  String.raw`${WORD_SYMBOL}[\s:]{1,2}${QUOTE}${SYMBOL}\s?["”'’»]?,?\s(?:on|at|sur|à)\s(?:(?:the|la|le)\s)?$`,
  // EPIC: AAZ / Market: AIM
  String.raw`(?:EPIC|TIDM|Ticker)\s?:\s?${SYMBOL}\s?[/|,]\s?Market\s?:\s?$`,
  // DFI:TSX · FCU-TSX · DLTA: TSX Venture · GMX – Toronto Stock Exchange · MQSP:GR:FRANKFURT
  String.raw`(?<![\p{L}\d.:-]|: )(?<symbol>(?=\d{0,4}[A-Z])[A-Z\d]{1,6}(?:\.[A-Z]{1,2})?)(?::[A-Z]{2})?(?:\s?[:：]\s?|-|\s[–-]\s)$`,
].map((source) => new RegExp(source, 'u'));
/** Stock Symbol: AEM (NYSE and TSX) */
const SYMBOL_BEFORE_BRACKET = new RegExp(String.raw`(?<![\p{L}\d.])${SYMBOL}\s\($`, 'u');
const REACH_BACK = 48;

/** TECK.A and TECK.B */
const OTHER_CLASS = /\s?(?:,|and|et|&)\s?(?<symbol>[A-Z\d]{1,6}\.[A-Z])(?![\p{L}\d])/uy;
const BETWEEN_EXCHANGES = /^(?:\s?[/,&|]\s?|,?\s(?:and|et)\s(?:the\s)?)$/;
/** Marks of rights, warrants and debentures: not the issuer's shares. */
const OTHER_SECURITY = /[.-](?:R|RT|W|WS|WTS?|DB)$/;
/** A market's own suffix, which data vendors add: RMI.V on the Venture Exchange. */
const MARKET_SUFFIX = /\.(?:V|TO|CN|PK|OB|QB|QX|AX|L|F|DE|NE)$/;
/** Capitals that stand where a symbol might, and are none. */
const NO_SYMBOL = /^(?:TSX\w*|CSE|OTC(?:Q[BX])?|FSE|WKN|ISIN|NYSE|ASX|AIM|LSE|US|USA|CA|V|NEO)$/;

/** Every ticker in the text, in reading order, whosever it is. */
export function findTickers(text: string): Ticker[] {
  return chains(text, findExchanges(text)).flatMap((chain) => {
    const symbols = symbolsOf(text, chain);
    return symbols.flatMap(({ symbol, start, end }) =>
      chain.map(({ code }) => ({ listing: { exchange: code, symbol }, start, end })),
    );
  });
}

/** "TSX and NASDAQ: MPVD", "TSX / JSE: UUU": neighbours that share the symbol that follows or precedes them. */
function chains(text: string, exchanges: ExchangeName[]): ExchangeName[][] {
  const all: ExchangeName[][] = [];
  for (const exchange of exchanges) {
    const last = all.at(-1)?.at(-1);
    if (last !== undefined && BETWEEN_EXCHANGES.test(text.slice(last.end, exchange.start))) all.at(-1)!.push(exchange);
    else all.push([exchange]);
  }
  return all;
}

interface ReadSymbol extends Span {
  symbol: string;
}

function symbolsOf(text: string, chain: ExchangeName[]): ReadSymbol[] {
  const span = { start: chain[0]!.start, end: chain.at(-1)!.end };
  const [worded, labelled, glued] = SYMBOL_BEFORE.map((pattern) => symbolBefore(pattern, text, span));
  const first = worded ?? labelled ?? symbolAfter(text, span) ?? glued ?? bracketed(text, span);
  if (first === null || first === undefined || !isSymbol(first.symbol, chain)) return [];
  return [first, ...otherClasses(text, first)].flatMap((read) =>
    OTHER_SECURITY.test(read.symbol) ? [] : { ...read, symbol: read.symbol.replace(MARKET_SUFFIX, '') },
  );
}

/** Frankfurt gives some foreign shares three digits; elsewhere a symbol has a letter. */
function isSymbol(symbol: string, chain: ExchangeName[]): boolean {
  if (NO_SYMBOL.test(symbol)) return false;
  return /[A-Z]/.test(symbol) || (symbol.length === 3 && chain.every(({ code }) => code === 'FSE'));
}

function symbolAfter(text: string, { start, end }: Span): ReadSymbol | null {
  for (const pattern of SYMBOL_AFTER) {
    pattern.lastIndex = end;
    const match = pattern.exec(text);
    if (match?.groups?.['symbol'] !== undefined)
      return { symbol: match.groups['symbol'], start, end: end + match[0].length };
  }
  return null;
}

function symbolBefore(pattern: RegExp, text: string, { start, end }: Span): ReadSymbol | null {
  const from = Math.max(0, start - REACH_BACK);
  const match = pattern.exec(text.slice(from, start));
  const symbol = match?.groups?.['symbol'];
  return match === null || symbol === undefined ? null : { symbol, start: from + match.index, end };
}

function bracketed(text: string, span: Span): ReadSymbol | null {
  return text[span.end] === ')' ? symbolBefore(SYMBOL_BEFORE_BRACKET, text, span) : null;
}

function otherClasses(text: string, { symbol, end }: ReadSymbol): ReadSymbol[] {
  OTHER_CLASS.lastIndex = end;
  const match = OTHER_CLASS.exec(text);
  const other = match?.groups?.['symbol'];
  const sameRoot = other !== undefined && other.split('.')[0] === symbol.split('.')[0];
  return match !== null && sameRoot ? [{ symbol: other, start: end, end: end + match[0].length }] : [];
}
