import type { Currency, Listing } from '../release.ts';
import type { ReleaseText } from '../text/release-text.ts';

const STATED: readonly (readonly [Currency, RegExp])[] = [
  [
    'USD',
    /\b(?:all|dollars?|amounts?|figures?|montants?)\b[^.]{0,80}(?:\bU\.?S\.? (?:dollars|currency|funds)|\bUnited States dollars|dollars américains)/iu,
  ],
  [
    'CAD',
    /\b(?:all|dollars?|amounts?|figures?|montants?)\b[^.]{0,80}(?:\bCanadian (?:dollars|currency|funds)|dollars canadiens)/iu,
  ],
  ['AUD', /\b(?:all|dollars?|amounts?|figures?)\b[^.]{0,80}\bAustralian (?:dollars|currency)/iu],
];
const BY_EXCHANGE: readonly (readonly [Currency, ReadonlySet<string>])[] = [
  ['CAD', new Set(['TSX', 'TSXV', 'CSE', 'CBOE'])],
  ['AUD', new Set(['ASX'])],
  ['USD', new Set(['NYSE', 'NYSE-A', 'NASDAQ', 'OTCQX', 'OTCQB', 'OTC', 'LSE', 'AIM', 'JSE'])],
];

/** What a bare "$" means: as the release says, or the currency of the issuer's first market; Canadian where nothing tells. */
export function homeCurrency({ text }: ReleaseText, listings: readonly Listing[]): Currency {
  const stated = STATED.flatMap(([currency, pattern]) => {
    const at = text.search(pattern);
    return at === -1 ? [] : [{ currency, at }];
  }).toSorted((a, b) => a.at - b.at)[0];
  if (stated !== undefined) return stated.currency;
  return BY_EXCHANGE.find(([, codes]) => listings.some(({ exchange }) => codes.has(exchange)))?.[0] ?? 'CAD';
}
