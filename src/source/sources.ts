import { type FeedClient, feedSource } from './feed.ts';
import type { Source } from './source.ts';

/** All places that are read, in no order. `feedUrls` are read for every ticker. */
export function listSources(feedUrls: readonly string[], client: FeedClient): Source[] {
  return [...new Set(feedUrls)].map((url) => feedSource(url, client));
}
