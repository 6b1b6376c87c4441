import { createHash } from 'node:crypto';
import { absoluteUrl, canonicalUrl } from './canonical-url.ts';
import { parseFeedDate } from './feed-date.ts';
import type { FeedEntry } from './feed-entries.ts';
import { plainText, plainTitle } from './plain-text.ts';
import { parseDamaged } from './salvage.ts';
import type { SourceItem } from './source.ts';

/** So many titles under one id or address show that it stands for the feed or its site, not for an item. */
const TITLES_OF_NOTHING = 3;

export interface ParsedFeed {
  items: SourceItem[];
  /** The end of the feed is missing: it lists more than these. */
  cut: boolean;
}

/**
 * The items of a feed in any format, in the order of the feed. `feedUrl` is the address that it came from in the end.
 * Throws when the text is no feed at all.
 */
export function parseFeedItems(text: string, feedUrl: string): ParsedFeed {
  const { entries, cut } = parseDamaged(text);
  const drafts = entries.flatMap((entry) => draftOf(entry, feedUrl));
  const sharedIds = shared(drafts, (draft) => draft.id);
  const sharedUrls = shared(drafts, (draft) => draft.urlKey);
  const items = drafts.map(({ id, ...draft }): SourceItem => {
    const [url, urlKey] = sharedUrls.has(draft.urlKey) ? [null, null] : [draft.url, draft.urlKey];
    const key = (id !== null && !sharedIds.has(id) ? id : urlKey) ?? digest(`${draft.title}\n${draft.published}`);
    return { ...draft, key, url, urlKey };
  });
  const keys = new Set<string>();
  const once = items.filter(({ key }) => keys.size < keys.add(key).size);
  return { items: once, cut };
}

type ItemDraft = Omit<SourceItem, 'key'> & { id: string | null };

/** Nothing where the entry says nothing that could be announced. */
function draftOf(entry: FeedEntry, feedUrl: string): ItemDraft[] {
  const base = entry.bases.reduce((outer, inner) => absoluteUrl(inner, outer) ?? outer, feedUrl);
  const url = absoluteUrl(entry.link, base);
  const written = plainTitle(entry.title ?? '');
  const title = written || (entry.content ? plainText(entry.content).slice(0, 200) : '');
  if (title === '') return [];
  return [
    {
      id: identifierOf(entry.id),
      title,
      url,
      urlKey: url && canonicalUrl(url),
      published: parseFeedDate(entry.date),
      content: entry.content,
      categories: entry.categories,
    },
  ];
}

/** A guid that is an address is compared as one: wires moved theirs from http to https. */
function identifierOf(id: string | undefined): string | null {
  const written = id?.trim();
  if (!written) return null;
  const url = /^https?:/i.test(written) ? URL.parse(written) : null;
  const key = url ? canonicalUrl(url.href) : written;
  return key.length > 500 ? digest(key) : key;
}

function shared(drafts: ItemDraft[], identity: (draft: ItemDraft) => string | null): Set<string | null> {
  const titles = Map.groupBy(drafts, identity);
  const repeated = [...titles].filter(([, same]) => new Set(same.map((each) => each.title)).size >= TITLES_OF_NOTHING);
  return new Set(repeated.map(([value]) => value));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
