import type { Span } from '../../document/document.ts';
import type { Listing } from '../release.ts';
import { findExchanges, type ExchangeName } from './exchange.ts';

/** A listing where the text names it. The span runs from the exchange's name to the symbol, or the other way round. */
export interface Ticker extends Span {
  listing: Listing;
}

const SYMBOL = String.raw`(?<symbol>(?=[A-Z\d]{0,5}[A-Z])[A-Z\d]{1,6}(?:[.-][A-Z]{1,3})?)`;
const QUOTE = String.raw`["“”'‘’«»]?\s?`;
const END = String.raw`(?![\p{L}\d])`;

/** TSXV: RMI · TSX Symbol: GAM · TSX.V-VIT */
const SYMBOL_AFTER = new RegExp(
  String.raw`(?:\s?(?:stock |trading |ticker )?(?:symbol|ticker|symbole))?(?:\s{0,2}[:：]\s{0,2}|\s?[-–]\s?(?=[A-Z\d.]{1,8}[\s),;\]|]))${QUOTE}${SYMBOL}${END}`,
  'uy',
);
/** TSX-Venture (RMI) · TSX Venture Exchange under the trading symbol “RMI” · TSXV sous le symbole RMI */
const SYMBOL_IN_WORDS = new RegExp(
  String.raw`(?:\s\(${SYMBOL}\)|[^.;:()]{0,60}?\s(?:under|sous)\s(?:the\s|le\s|its\s)?(?:(?:stock|trading|ticker)\s)?(?:symbols?|symbole|ticker)[\s:]{1,2}${QUOTE}(?<named>[A-Z\d]{1,6}(?:\.[A-Z]{1,2})?)${END})`,
  'uy',
);
/** DFI:TSX · FCU-TSX · DLTA: TSX Venture · AEM (NYSE */
const SYMBOL_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\d.:-]|: )(?<symbol>(?=[A-Z\d]{0,5}[A-Z])[A-Z\d]{1,6}(?:\.[A-Z]{1,2})?)(?:\s?[:：]\s?|-|\s\()$`,
  'u',
);
const BETWEEN_EXCHANGES = /^(?:\s?[/,&|]\s?|,?\s(?:and|et)\s(?:the\s)?)$/;
/** Marks of rights, warrants and debentures: not the issuer's shares. */
const OTHER_SECURITY = /[.-](?:RT|WT|WS|DB|WTS?|R)$/;
/** A market's own suffix, which data vendors add: RMI.V on the Venture Exchange. */
const MARKET_SUFFIX = /\.(?:V|TO|CN|PK|OB|QB|QX|AX|L|F|DE|NE)$/;
const EXCHANGE_LIKE = /^(?:TSX\w*|CSE|OTC(?:Q[BX])?|FSE|WKN|ISIN|NYSE|ASX|AIM|LSE|US|USA|CA|V|NEO)$/;

/** Every ticker in the text, in reading order, whosever it is. */
export function findTickers(text: string): Ticker[] {
  return chains(text, findExchanges(text)).flatMap((chain) => {
    const read = symbolAfter(text, chain) ?? symbolBefore(text, chain);
    if (read === null || EXCHANGE_LIKE.test(read.symbol) || OTHER_SECURITY.test(read.symbol)) return [];
    const symbol = read.symbol.replace(MARKET_SUFFIX, '');
    return chain.map(({ code }) => ({ listing: { exchange: code, symbol }, start: read.start, end: read.end }));
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

interface Read extends Span {
  symbol: string;
}

function symbolAfter(text: string, chain: ExchangeName[]): Read | null {
  const { end } = chain.at(-1)!;
  for (const pattern of [SYMBOL_AFTER, SYMBOL_IN_WORDS]) {
    pattern.lastIndex = end;
    const match = pattern.exec(text);
    const symbol = match?.groups?.['symbol'] ?? match?.groups?.['named'];
    if (match !== null && symbol !== undefined) return { symbol, start: chain[0]!.start, end: end + match[0].length };
  }
  return null;
}

function symbolBefore(text: string, chain: ExchangeName[]): Read | null {
  const { start } = chain[0]!;
  const from = Math.max(0, start - 14);
  const match = SYMBOL_BEFORE.exec(text.slice(from, start));
  const symbol = match?.groups?.['symbol'];
  return match === null || symbol === undefined ? null : { symbol, start: from + match.index, end: chain.at(-1)!.end };
}
