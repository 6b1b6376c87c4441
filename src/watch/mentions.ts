import type { Span } from '../document/document.ts';
import { findTickers } from '../extract/issuer/ticker.ts';
import { exchangeOfPrefix, exchangeOfSuffix } from './market.ts';
import { security, type NamedSecurity } from './ticker.ts';

/** Where a text names a security. */
export interface Mention extends Span {
  security: NamedSecurity;
}

/** "RMI.V", "RMI-B.TO" */
const suffixed = /(?<![\w.$-])(?<symbol>[A-Z]{1,5}(?:-[A-Z]{1,2})?)\.(?<suffix>VN|V|TO|CN|NE|AX)(?![\w-]|\s?:)/g;
/** "V.RMI" */
const prefixed = /(?<![\w.])(?<prefix>[VTC])\.(?<symbol>[A-Z]{2,5})(?![\w.@-])/g;
/** "$RMI" */
const cashtag = /(?<![\w$])\$(?<symbol>[A-Z]{1,5})(?![\w$])/g;

/** "TORONTO - LARCH HILL reports": a city and a company, where a release could have an exchange and a symbol. */
const dateline = /\s[-–]/;

/** All securities that a text names, in reading order: as releases print them, and as quote pages and people do. */
export function findMentions(text: string): Mention[] {
  return [
    ...findTickers(text)
      .filter(({ start, end }) => !dateline.test(text.slice(start, end)))
      .map(({ listing, start, end }) => ({ security: listing, start, end })),
    ...matches(suffixed, text, ({ symbol, suffix }) => security(exchangeOfSuffix(suffix!), symbol!)),
    ...matches(prefixed, text, ({ symbol, prefix }) => security(exchangeOfPrefix(prefix!), symbol!)),
    ...matches(cashtag, text, ({ symbol }) => security(null, symbol!)),
  ].sort((a, b) => a.start - b.start);
}

function matches(
  pattern: RegExp,
  text: string,
  read: (groups: Record<string, string | undefined>) => NamedSecurity,
): Mention[] {
  return [...text.matchAll(pattern)].map((match) => ({
    security: read(match.groups!),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
