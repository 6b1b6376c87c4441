import type { WireRelease } from './newswire.ts';
import { escapeText } from './newswire.ts';

/** RSS 2.0 with the namespaces that the wires use: dc, content, media and atom's link to itself. */
export function feedOf(releases: WireRelease[], origin: string): string {
  const built = releases[0] ? rfc822(releases[0].publishedAt) : rfc822(new Date(0).toISOString());
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
  <channel>
    <title>Core Shack Newswire - Mining &amp; Metals</title>
    <link>${origin}/newswire</link>
    <description>Press releases of junior mining companies, as they come out</description>
    <language>en-CA</language>
    <lastBuildDate>${built}</lastBuildDate>
    <ttl>1</ttl>
    <atom:link href="${origin}/newswire/rss.xml" rel="self" type="application/rss+xml"/>
${releases.map((release) => item(release, origin)).join('\n')}
  </channel>
</rss>
`;
}

/** The page on which a release stands. */
export function releaseUrl(release: WireRelease, origin: string): string {
  return `${origin}/newswire/releases/${release.id}`;
}

function item(release: WireRelease, origin: string): string {
  const url = releaseUrl(release, origin);
  const [exchange = '', symbol = ''] = release.ticker.split(':');
  const body = release.full ? release.html : firstParagraph(release.html);
  return `    <item>
      <title>${escapeText(release.title)}</title>
      <link>${url}</link>
      <guid isPermaLink="false">core-shack-newswire-${release.id}</guid>
      <pubDate>${rfc822(release.publishedAt)}</pubDate>
      <dc:creator>Core Shack Newswire</dc:creator>
      <category domain="https://www.iso.org/standard/61067.html">${escapeText(release.ticker)}</category>
      <category domain="exchange">${escapeText(exchange)}</category>
      <category domain="symbol">${escapeText(symbol)}</category>
      <description>${cdata(firstParagraph(release.html))}</description>
      <content:encoded>${cdata(body)}</content:encoded>
    </item>`;
}

/** The text up to the end of its first paragraph; the whole of it where it has none. */
function firstParagraph(html: string): string {
  const end = html.search(/<\/p\s{0,9}>/i);
  return end === -1 ? html : html.slice(0, html.indexOf('>', end) + 1);
}

/** RFC 822 as feeds write it: `Tue, 24 Nov 2026 01:50:00 GMT`. */
function rfc822(iso: string): string {
  return new Date(iso).toUTCString();
}

function cdata(html: string): string {
  return `<![CDATA[${html.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
