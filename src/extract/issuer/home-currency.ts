import type { Currency, Listing } from '../release.ts';
import type { ReleaseText } from '../text/release-text.ts';

/** What such a statement is about: all money of the release, not that of one table. */
const ALL_MONEY = String.raw`(?<!\p{L})(?:all (?:dollar |other )?(?:amounts?|figures?|dollars?|references?|currency|values?|monetary)|(?:dollars?|amounts?|figures?)(?: \(\$\)| amounts?| figures?)? (?:in this|herein|are|is)|unless otherwise|except (?:as|where) otherwise|references to (?:"|“)?\$|tous les montants|sauf indication contraire|les montants)`;
const NAMES: readonly (readonly [Currency, string])[] = [
  ['USD', String.raw`(?:U\.?S\.?|United States|American) (?:dollars?|currency|funds)|dollars (?:américains|US)`],
  ['CAD', String.raw`Canadian (?:dollars?|currency|funds)|dollars canadiens|fonds canadiens|monnaie canadienne`],
  ['AUD', String.raw`Australian (?:dollars?|currency)`],
];
/** Few releases name a currency in words: the others are done with after this one look. */
const CURRENCY_WORD = /dollar|currency|funds|fonds|monnaie/i;
const STATED = new RegExp(
  String.raw`${ALL_MONEY}[^.;]{0,90}?(?:${NAMES.map(([, names]) => `(${names})`).join('|')})`,
  'iu',
);

const BY_EXCHANGE: readonly (readonly [Currency, ReadonlySet<string>])[] = [
  ['CAD', new Set(['TSX', 'TSXV', 'CSE', 'CBOE'])],
  ['AUD', new Set(['ASX'])],
  ['USD', new Set(['NYSE', 'NYSE-A', 'NASDAQ', 'OTCQX', 'OTCQB', 'OTC', 'LSE', 'AIM', 'JSE'])],
];

/** What a bare "$" means: as the release says, or the currency of the issuer's home market; Canadian where nothing tells. */
export function homeCurrency({ text }: ReleaseText, listings: readonly Listing[]): Currency {
  const stated = CURRENCY_WORD.test(text) ? STATED.exec(text) : null;
  const named = NAMES.find((_, index) => stated?.[index + 1] !== undefined);
  if (named !== undefined) return named[0];
  return BY_EXCHANGE.find(([, exchanges]) => listings.some(({ exchange }) => exchanges.has(exchange)))?.[0] ?? 'CAD';
}
