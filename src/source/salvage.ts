import { parseEntries, type FeedEntry } from './feed-entries.ts';

/**
 * The entries of a feed that may be damaged: cut short, or with an item that breaks the rest. Where reading item by item
 * gives more than reading the whole, that is taken, so that one odd item costs itself only.
 * Throws what the whole threw when there is no intact item either.
 */
export function parseDamaged(text: string): FeedEntry[] {
  const written = text.match(/<(?:item|entry)[\s>]/gi)?.length ?? 0;
  const whole = attempt(() => parseEntries(text));
  if (whole.value && whole.value.length >= written) return whole.value;

  const single = itemByItem(text);
  if (single.length > (whole.value?.length ?? 0)) return single;
  if (whole.value) return whole.value;
  throw whole.error;
}

function itemByItem(text: string): FeedEntry[] {
  const root = /<(?:rss|feed|rdf:rdf)(?:\s[^<>]{0,5000})?>/i.exec(text)?.[0];
  if (root === undefined) return [];
  const name = /^<([\w:]+)/.exec(root)![1]!;
  return fragments(text).flatMap((item) => {
    const channel = /^rss$/i.test(name) ? `<channel>${item}</channel>` : item;
    return attempt(() => parseEntries(`${root}${channel}</${name}>`)).value ?? [];
  });
}

/** From each opening tag of an item to its closing tag; one that the next item opens before is not intact. */
function fragments(text: string): string[] {
  return text.split(/(?=<(?:item|entry)[\s>])/i).flatMap((piece) => {
    const [item] = /^<(?:item|entry)[\s>]/i.test(piece) ? piece.split(/(?<=<\/(?:item|entry)>)/i, 1) : [];
    return item && /<\/(?:item|entry)>$/i.test(item) ? [item] : [];
  });
}

type Attempt<T> = { value: T; error?: never } | { value?: never; error: unknown };

function attempt<T>(work: () => T): Attempt<T> {
  try {
    return { value: work() };
  } catch (error) {
    return { error };
  }
}
