import type { Sighting, Address } from '../store/ledger.ts';
import type { Watch } from '../store/store.ts';
import { plainText } from '../source/plain-text.ts';
import type { SourceItem } from '../source/source.ts';
import { findMentions, type Mention } from './mentions.ts';
import { isNewsFor } from './news.ts';
import { nonceOf } from './nonce.ts';
import { parseTicker, security, watches as isWatched, type NamedSecurity } from './ticker.ts';

/** What an item says, before its page is opened, about whom it is from. */
export interface Named {
  /** The issuer's own listings. */
  issuer: NamedSecurity[];
  /** All that it names, partners and vendors too. */
  anyone: NamedSecurity[];
}

/** Deeper in a release stand other companies' tickers. */
const LEAD_LENGTH = 1_500;

export function namedBy(item: Pick<SourceItem, 'title' | 'content' | 'categories'>): Named {
  const filed = item.categories.flatMap(listingOf);
  const texts = [item.title, item.content ? plainText(item.content).slice(0, LEAD_LENGTH) : ''];
  const mentions = texts.map((text) => ({ text, found: findMentions(text) }));
  const first = mentions.flatMap(({ text, found }) => firstTogether(found, text));
  return {
    issuer: filed.length > 0 ? filed : first.map((mention) => mention.security),
    anyone: [...filed, ...mentions.flatMap(({ found }) => found.map((mention) => mention.security))],
  };
}

/** Where to announce: each channel with the tickers it watches among these, if this is news for its watch. */
export function addressesFor(
  watches: readonly Watch[],
  item: Sighting,
  securities: readonly NamedSecurity[],
  releaseKey: string,
): Address[] {
  const hearing = watches.filter(
    (watch) => isNewsFor(watch, item) && securities.some((named) => isWatched(watch.ticker, named)),
  );
  return [...Map.groupBy(hearing, (watch) => watch.channelId)].map(([channelId, own]) => ({
    channelId,
    tickers: own.map((watch) => watch.ticker),
    nonce: nonceOf(channelId, releaseKey),
  }));
}

/** "TSX Venture Exchange:LHM" is a listing; "Gold" and "6-K" are subjects. */
function listingOf(category: string): NamedSecurity[] {
  const [exchange, symbol] = parseTicker(category)?.split(':') ?? [];
  return exchange && symbol ? [security(exchange, symbol)] : [];
}

/**
 * The mentions from the first one on that stand together, with names and brackets but no verb between them: the issuer's,
 * or those of the issuers of a joint release. "Larch (TSXV: LHM) (OTCQB: LHMMF) buys a mine of Fir (TSXV: FIR)" -> Larch's two.
 */
function firstTogether(mentions: readonly Mention[], text: string): Mention[] {
  const apart = mentions.findIndex(
    (mention, index) => index > 0 && !areTogether(text.slice(mentions[index - 1]!.end, mention.start)),
  );
  return apart === -1 ? [...mentions] : mentions.slice(0, apart);
}

const joining = new Set(['and', 'or', 'the', 'of', 'et', 'with', 'together', 'collectively']);

function areTogether(between: string): boolean {
  const words = between.match(/\p{L}+/gu) ?? [];
  return between.length <= 200 && words.every((word) => /^\p{Lu}/u.test(word) || joining.has(word));
}
