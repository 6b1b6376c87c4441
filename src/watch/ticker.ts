import type { Listing } from '../extract/release.ts';
import type { Ticker } from '../store/store.ts';
import { anyExchangeName, exchangeNamed, exchangeOfPrefix, exchangeOfSuffix, familyOf } from './exchange.ts';

/**
 * A security as a text names it; `exchange` is null where the text gives the symbol alone, as in "$RMI".
 * Marks of classes and kinds stand after a dot: TECK.B, SOIL.WT
 */
export interface NamedSecurity {
  exchange: Listing['exchange'] | null;
  symbol: Listing['symbol'];
}

/** The class and kind marks that TMX and the wires write after a dot, and Yahoo and EDGAR after a dash. */
const mark = '(?:A|B|C|K|U|UN|X|V|P|H|R|RT|WT|WTS|WS|DB|PR|PF)';
/** The source of a regular expression for a symbol with its mark. */
export const symbolPattern: string = String.raw`(?=\d{0,4}[A-Z])[A-Z\d]{1,6}(?:[.-]${mark})?`;

const spelled = (pattern: string): RegExp => new RegExp(`^${pattern}$`);
const exchangeFirst = spelled(String.raw`(${anyExchangeName})[\s:–-]{1,3}(${symbolPattern})`);
const exchangeLast = spelled(String.raw`(${symbolPattern})\s?:\s?(${anyExchangeName})`);
const suffixed = spelled(String.raw`(${symbolPattern})\.([A-Z]{1,2})`);
const prefixed = spelled(String.raw`([VTC])\.([A-Z]{2,5})`);
const symbolAlone = spelled(String.raw`[A-Z]{1,5}(?:[.-]${mark})?`);

/**
 * Reads a ticker as people write it: "TSXV:RMI", "tsx-v rmi", "RMI.V", "V.RMI", "RMI:TSXV", "$RMI". A symbol without an
 * exchange stands for that symbol anywhere. null when it is none of these.
 */
export function parseTicker(text: string): Ticker | null {
  const security = readTicker(text);
  return security && formatTicker(security);
}

export function formatTicker({ exchange, symbol }: NamedSecurity): Ticker {
  return exchange === null ? symbol : `${exchange}:${symbol}`;
}

function readTicker(text: string): NamedSecurity | null {
  const written = text
    .normalize('NFKC')
    .slice(0, 100)
    .trim()
    .replaceAll(/^[("'[$]\s?|\s?[)"'\]]$/g, '')
    .toUpperCase();
  if (exchangeNamed(written)) return null;

  const [, first, symbolAfter] = exchangeFirst.exec(written) ?? [];
  if (first) return security(exchangeNamed(first)?.code ?? null, symbolAfter!);

  const [, symbolBefore, last] = exchangeLast.exec(written) ?? [];
  if (last) return security(exchangeNamed(last)?.code ?? null, symbolBefore!);

  const [, root, suffix] = suffixed.exec(written) ?? [];
  const suffixExchange = suffix && exchangeOfSuffix(suffix);
  if (suffixExchange) return security(suffixExchange.code, root!);

  const [, prefix, symbol] = prefixed.exec(written) ?? [];
  const prefixExchange = prefix && exchangeOfPrefix(prefix);
  if (prefixExchange) return security(prefixExchange.code, symbol!);

  return symbolAlone.test(written) ? security(null, written) : null;
}

export function security(exchange: string | null, symbol: string): NamedSecurity {
  return { exchange, symbol: symbol.replace('-', '.') };
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

function rootOf(symbol: string): string {
  return symbol.split('.', 1)[0]!;
}
