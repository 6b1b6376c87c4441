import { parseEntries, type FeedEntry } from './feed-entries.ts';

export interface ReadEntries {
  entries: FeedEntry[];
  /** The end of the feed is missing: it lists more than these. */
  cut: boolean;
}

/**
 * The entries of a feed that may be damaged: cut short, or with an item that breaks the rest. Parsers take the stump of an
 * item for an item, with half a link; and swallow what follows an unclosed tag. So a cut feed is read item by item, and a
 * whole one where that gives more. Throws what the whole threw when there is no intact item either.
 */
export function parseDamaged(text: string): ReadEntries {
  const whole = attempt(() => parseEntries(text));
  const isJson = text.trimStart().startsWith('{');
  const root = isJson ? undefined : /<(?:rss|feed|rdf:rdf)(?:\s[^<>]{0,5000})?>/i.exec(text)?.[0];
  if (root === undefined) {
    if (whole.value) return { entries: whole.value, cut: false };
    throw whole.error;
  }
  const cut = !/<\/(?:rss|feed|rdf:rdf)\s?>/i.test(text.slice(-1_000));
  const written = text.match(/<(?:item|entry)[\s>]/gi)?.length ?? 0;
  if (whole.value && !cut && whole.value.length >= written) return { entries: whole.value, cut };

  const single = itemByItem(text, root);
  if (!whole.value && single.length === 0) throw whole.error;
  const keepWhole = whole.value && !cut && whole.value.length >= single.length;
  return { entries: keepWhole ? whole.value : single, cut };
}

function itemByItem(text: string, root: string): FeedEntry[] {
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
