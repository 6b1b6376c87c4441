import { type AtomFeed, type JsonFeed, type RdfFeed, type RssFeed, parseFeed } from 'feedsmith';
import type { Content } from './source.ts';

/** An item in the same shape whatever the feed's format; nothing is resolved or cleaned yet. */
export interface FeedEntry {
  id: string | undefined;
  link: string | undefined;
  /** The outer `xml:base` first. */
  bases: string[];
  title: string | undefined;
  date: string | undefined;
  content: Content | null;
  categories: string[];
}

/** The entries of an RSS, Atom, RDF or JSON feed. Throws when the text is none of these or is cut. */
export function parseEntries(text: string): FeedEntry[] {
  const parsed = parseFeed(text);
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => rssEntry(item, parsed.feed.xml?.base));
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => rdfEntry(item, parsed.feed.xml?.base));
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => atomEntry(entry, parsed.feed.xml?.base));
    case 'json':
      return (parsed.feed.items ?? []).map(jsonEntry);
  }
}

function rssEntry(item: RssFeed.Item<string>, base: string | undefined): FeedEntry {
  const id = item.guid?.value;
  const permanent = item.guid?.isPermaLink !== false && /^https?:/i.test(id ?? '') ? id : undefined;
  return {
    id,
    link: item.link ?? permanent ?? alternate(item.atom?.links),
    bases: present([base, item.xml?.base]),
    title: item.title ?? item.dc?.titles?.[0],
    date: item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published ?? item.atom?.updated,
    content: html(item.content?.encoded ?? item.description),
    categories: present((item.categories ?? []).map((category) => category.name)),
  };
}

function rdfEntry(item: RdfFeed.Item<string>, base: string | undefined): FeedEntry {
  return {
    id: item.rdf?.about,
    link: item.link ?? item.rdf?.about,
    bases: present([base]),
    title: item.title,
    date: item.dc?.dates?.[0],
    content: html(item.content?.encoded ?? item.description),
    categories: item.dc?.subjects ?? [],
  };
}

function atomEntry(entry: AtomFeed.Entry<string>, base: string | undefined): FeedEntry {
  const written = entry.content?.value ? entry.content : entry.summary;
  return {
    id: entry.id,
    link: alternate(entry.links),
    bases: present([base, entry.xml?.base]),
    title: entry.title?.value,
    date: entry.published ?? entry.updated,
    content: /html/i.test(written?.type ?? '') ? html(written?.value) : plain(written?.value),
    categories: present((entry.categories ?? []).map((category) => category.label ?? category.term)),
  };
}

function jsonEntry(item: JsonFeed.Item<string>): FeedEntry {
  return {
    id: item.id,
    link: item.url ?? item.external_url,
    bases: [],
    title: item.title,
    date: item.date_published ?? item.date_modified,
    content: html(item.content_html) ?? plain(item.content_text ?? item.summary),
    categories: item.tags ?? [],
  };
}

function alternate(links: { href?: string; rel?: string }[] | undefined): string | undefined {
  const page = links?.find((link) => link.rel === undefined || link.rel === 'alternate');
  return (page ?? links?.find((link) => link.rel !== 'self'))?.href;
}

const html = (body: string | undefined): Content | null => (body ? { kind: 'html', body } : null);
const plain = (body: string | undefined): Content | null => (body ? { kind: 'text', body } : null);
const present = (values: (string | undefined)[]): string[] => values.filter((value) => value !== undefined);
