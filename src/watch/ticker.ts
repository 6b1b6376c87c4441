import { findExchanges } from '../extract/issuer/exchange.ts';
import type { Listing } from '../extract/release.ts';
import type { Ticker } from '../store/store.ts';
import { exchangeOfPrefix, exchangeOfSuffix, familyOf } from './market.ts';

/**
 * A security as a text names it; `exchange` is null where the text gives the symbol alone, as in "$RMI".
 * Marks of classes and kinds stand after a dot: TECK.B, SOIL.WT
 */
export interface NamedSecurity {
  exchange: Listing['exchange'] | null;
  symbol: Listing['symbol'];
}

/** The class and kind marks that TMX and the wires write after a dot, and Yahoo and EDGAR after a dash. */
const mark = '(?:[.-](?:A|B|C|K|U|UN|X|V|P|H|R|RT|WT|WTS|WS|DB|PR|PF))?';
const symbol = String.raw`(?=\d{0,4}[A-Z])[A-Z\d]{1,6}${mark}`;

const whole = (pattern: string): RegExp => new RegExp(`^${pattern}$`);
const afterExchange = whole(String.raw`[\s:–-]{1,3}(${symbol})`);
const beforeExchange = whole(String.raw`(${symbol})\s?:\s?`);
const suffixed = whole(String.raw`(${symbol})\.([A-Z]{1,2})`);
const prefixed = whole(String.raw`([A-Z])\.([A-Z]{2,5})`);
const symbolAlone = whole(`[A-Z]{1,5}${mark}`);

/**
 * Reads a ticker as people write it: "TSXV:RMI", "tsx-v rmi", "RMI.V", "V.RMI", "RMI:TSXV", "$RMI". A symbol without an
 * exchange stands for that symbol anywhere. null when it is none of these.
 */
export function parseTicker(text: string): Ticker | null {
  const written = text
    .normalize('NFKC')
    .slice(0, 100)
    .trim()
    .replaceAll(/^[("'[$]\s?|\s?[)"'\]]$/g, '')
    .toUpperCase();
  const named = withExchange(written) ?? withAffix(written) ?? alone(written);
  return named && formatTicker(named);
}

export function formatTicker({ exchange, symbol }: NamedSecurity): Ticker {
  return exchange === null ? symbol : `${exchange}:${symbol}`;
}

export function security(exchange: string | null, written: string): NamedSecurity {
  return { exchange, symbol: written.replace('-', '.') };
}

/**
 * Whether news of this security is news for who watches the ticker. Classes, warrants and shells of one symbol are one
 * company. A symbol without an exchange, in a text, proves nothing about a ticker that has one.
 */
export function watches(ticker: Ticker, { exchange, symbol }: NamedSecurity): boolean {
  const colon = ticker.indexOf(':');
  const watchedExchange = colon === -1 ? null : ticker.slice(0, colon);
  if (rootOf(ticker.slice(colon + 1)) !== rootOf(symbol)) return false;
  return watchedExchange === null || (exchange !== null && familyOf(watchedExchange) === familyOf(exchange));
}

/** "TSXV:RMI", "TSX-V RMI", "RMI:TSXV" */
function withExchange(written: string): NamedSecurity | null {
  const exchanges = findExchanges(written);
  const [first, last] = [exchanges[0], exchanges.at(-1)];
  const after = first?.start === 0 ? afterExchange.exec(written.slice(first.end)) : null;
  if (after) return security(first!.code, after[1]!);
  const before = last?.end === written.length ? beforeExchange.exec(written.slice(0, last.start)) : null;
  return before && security(last!.code, before[1]!);
}

/** "RMI.V", "V.RMI" */
function withAffix(written: string): NamedSecurity | null {
  const [, root = '', suffix = ''] = suffixed.exec(written) ?? [];
  const suffixExchange = exchangeOfSuffix(suffix);
  if (suffixExchange) return security(suffixExchange, root);
  const [, prefix = '', symbolAfter = ''] = prefixed.exec(written) ?? [];
  const prefixExchange = exchangeOfPrefix(prefix);
  return prefixExchange === null ? null : security(prefixExchange, symbolAfter);
}

function alone(written: string): NamedSecurity | null {
  const isExchange = findExchanges(written).some(({ start, end }) => start === 0 && end === written.length);
  return !isExchange && symbolAlone.test(written) ? security(null, written) : null;
}

function rootOf(symbolWithMark: string): string {
  return symbolWithMark.split('.', 1)[0]!;
}
