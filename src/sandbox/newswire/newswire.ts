import type { Collection, Database } from '../world/database.ts';
import type { Snowflakes } from '../world/snowflake.ts';

/** A press release on the sample newswire. */
export interface WireRelease {
  id: string;
  title: string;
  /** "TSXV:RMI" */
  ticker: string;
  /** The release's body; plain text was made into paragraphs. */
  html: string;
  /** Whether the feed carries the whole body, or only its first paragraph. */
  full: boolean;
  /** ISO time, UTC. */
  publishedAt: string;
}

/** Everything that ever went out on the newswire, kept over restarts. */
export class Newswire {
  readonly #stored: Collection<WireRelease>;
  readonly #ids: Snowflakes;

  constructor(database: Database, ids: Snowflakes) {
    this.#stored = database.collection('release');
    this.#ids = ids;
  }

  publish(release: Omit<WireRelease, 'id' | 'publishedAt'>): WireRelease {
    const stored: WireRelease = {
      ...release,
      id: this.#ids.next(),
      html: toHtml(release.html),
      publishedAt: new Date().toISOString(),
    };
    this.#stored.put(stored);
    return stored;
  }

  find(id: string): WireRelease | null {
    return this.#stored.get(id);
  }

  /** Newest first. */
  latest(count: number): WireRelease[] {
    return this.#stored.all().reverse().slice(0, count);
  }
}

/** Plain text becomes paragraphs, split at empty lines; what holds a tag is HTML already. */
function toHtml(given: string): string {
  if (/<[a-z][^>]{0,200}>/i.test(given)) return given;
  const paragraphs = given.trim().split(/\n[ \t]*\n/);
  return paragraphs.map((each) => `<p>${escapeText(each.trim()).replaceAll('\n', '<br>\n')}</p>`).join('\n');
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
