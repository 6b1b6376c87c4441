import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeFeed } from '../../src/source/decode.ts';
import { parseFeedItems } from '../../src/source/parse-feed.ts';
import { parseDamaged } from '../../src/source/salvage.ts';

const FEED = 'https://wire.example/feeds/rss';
const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title>${items}</channel></rss>`;
const item = (n: number, more = ''): string =>
  `<item><guid isPermaLink="false">g${n}</guid><title>News ${n}</title><link>/news/${n}</link>${more}</item>`;
const titles = (text: string): string[] => parseFeedItems(text, FEED).items.map((each) => each.title);

describe('one item in each format', () => {
  const expected = {
    title: 'Larch Hill & Fir Ridge close',
    url: 'https://wire.example/news/1',
    urlKey: 'wire.example/news/1',
    published: '2026-05-04T12:00:00.000Z',
    content: { kind: 'html', body: '<p>(TSXV: LHM)</p>' },
    categories: ['TSX Venture Exchange:LHM'],
  };

  test.each([
    [
      'RSS 2.0',
      'g1',
      rss(
        `<item><guid isPermaLink="false">g1</guid><title>Larch Hill &amp;amp; Fir Ridge close</title><link>/news/1</link><pubDate>Mon, 04 May 2026 08:00:00 EDT</pubDate><description>&lt;p&gt;(TSXV: LHM)&lt;/p&gt;</description><category domain="https://wire.example/stock">TSX Venture Exchange:LHM</category></item>`,
      ),
    ],
    [
      'RSS 2.0 with the whole release',
      'g1',
      rss(
        `<item><guid isPermaLink="false">g1</guid><title>Larch Hill &amp; Fir Ridge close</title><link>/news/1</link><pubDate>Mon, 04 May 2026 12:00 GMT</pubDate><description>An opening</description><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[<p>(TSXV: LHM)</p>]]></content:encoded><category>TSX Venture Exchange:LHM</category></item>`,
      ),
    ],
    [
      'Atom',
      'tag:wire.example,2026:1',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://wire.example/x/"><title>Wire</title><entry><id>tag:wire.example,2026:1</id><title>Larch Hill &amp; Fir Ridge close</title><link rel="self" href="self"/><link href="../news/1"/><updated>2026-05-05T00:00:00Z</updated><published>2026-05-04T08:00:00-04:00</published><content type="html">&lt;p&gt;(TSXV: LHM)&lt;/p&gt;</content><category term="TSX Venture Exchange:LHM"/></entry></feed>`,
    ],
    [
      'RDF',
      'wire.example/news/1',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://wire.example/"><title>Wire</title></channel><item rdf:about="http://wire.example/news/1"><title>Larch Hill &amp; Fir Ridge close</title><link>/news/1</link><description>&lt;p&gt;(TSXV: LHM)&lt;/p&gt;</description><dc:date>2026-05-04T12:00:00Z</dc:date><dc:subject>TSX Venture Exchange:LHM</dc:subject></item></rdf:RDF>`,
    ],
    [
      'JSON Feed',
      '1',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Wire',
        items: [
          {
            id: '1',
            title: 'Larch Hill & Fir Ridge close',
            url: '/news/1',
            content_html: '<p>(TSXV: LHM)</p>',
            date_published: '2026-05-04T12:00:00Z',
            tags: ['TSX Venture Exchange:LHM'],
          },
        ],
      }),
    ],
  ])('%s', (_format, key, text) => {
    expect(parseFeedItems(text, FEED)).toEqual({ items: [{ key, ...expected }], cut: false });
  });
});

describe('identity', () => {
  const keys = (text: string): string[] => parseFeedItems(text, FEED).items.map((each) => each.key);

  test('a guid that is an address is one address in all its spellings', () => {
    const [first, second] = ['http://www.wire.example/news/1', 'https://wire.example/news/1?utm_source=rss'].map(
      (guid) => keys(rss(`<item><guid>${guid}</guid><title>News</title></item>`)),
    );
    expect(first).toEqual(second);
  });

  test('without a guid the page, without a page title and date', () => {
    expect(keys(rss('<item><title>News</title><link>/news/1</link></item>'))).toEqual(['wire.example/news/1']);
    const undated = '<item><title>News</title></item>';
    const dated = '<item><title>News</title><pubDate>Mon, 04 May 2026 12:00:00 GMT</pubDate></item>';
    expect(new Set([...keys(rss(undated)), ...keys(rss(dated)), ...keys(rss(undated))]).size).toBe(2);
  });

  test('an item listed twice is one item', () => {
    expect(titles(rss(item(1) + item(2) + item(1)))).toEqual(['News 1', 'News 2']);
  });

  test('an id or a link that all items share is not theirs', () => {
    const same = (n: number): string =>
      `<item><guid>0</guid><title>News ${n}</title><link>https://wire.example/news</link></item>`;
    const { items } = parseFeedItems(rss([1, 2, 3, 4].map(same).join('')), FEED);
    expect(items.map((each) => each.title)).toEqual(['News 1', 'News 2', 'News 3', 'News 4']);
    expect(items.map((each) => each.url)).toEqual([null, null, null, null]);
  });
});

describe('damaged feeds', () => {
  const three = rss(item(1) + item(2) + item(3));

  test('cut anywhere, the intact items are kept', () => {
    for (let cut = three.indexOf('</item>') + 7; cut <= three.length; cut += 1) {
      const intact = three.slice(0, cut).split('</item>').length - 1;
      const read = parseFeedItems(three.slice(0, cut), FEED);
      expect(
        read.items.map((each) => each.title),
        `cut at ${cut}`,
      ).toEqual(['News 1', 'News 2', 'News 3'].slice(0, intact));
      expect(read.cut, `cut at ${cut}`).toBe(cut < three.length);
    }
  });

  test('an Atom feed that is cut', () => {
    const entry = (n: number): string => `<entry><id>${n}</id><title>News ${n}</title></entry>`;
    expect(titles(`<feed xmlns="http://www.w3.org/2005/Atom">${entry(1)}${entry(2)}<entry><id>3</id><tit`)).toEqual([
      'News 1',
      'News 2',
    ]);
  });

  test.each([
    ['a bare ampersand', item(2).replace('News 2', 'News 2 & more')],
    ['an unknown entity', item(2).replace('News 2', 'News 2 &nosuch; more')],
    ['an unclosed tag', item(2, '<description><p>never closed')],
    ['an item that is never closed', '<item><title>News 2'],
    ['an undeclared namespace', item(2, '<wire:id>2</wire:id>')],
    ['an unfinished CDATA', item(2, '<description><![CDATA[ no end')],
    ['markup in the text', item(2, '<description><![CDATA[ <item> & </channel> ]]></description>')],
  ])('%s costs at most its own item', (_what, odd) => {
    const read = titles(rss(item(1) + odd + item(3)));
    expect(read).toContain('News 1');
    expect(read).toContain('News 3');
  });

  test('a JSON feed that speaks of RSS', () => {
    const items = [{ id: '1', title: 'News 1', content_html: '<rss version="2.0"><item> is how feeds begin' }];
    expect(titles(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Wire', items }))).toEqual([
      'News 1',
    ]);
  });

  test('upper-case tags', () => {
    expect(titles('<RSS VERSION="2.0"><CHANNEL><ITEM><TITLE>News 1</TITLE></ITEM></CHANNEL></RSS>')).toEqual([
      'News 1',
    ]);
  });

  test('an empty feed has no items, and no feed is an error', () => {
    expect(titles(rss(''))).toEqual([]);
    for (const text of [
      '',
      '   ',
      '{}',
      '[]',
      '{"items": 3}',
      '<html><body>Just a moment…</body></html>',
      'No data could be found.',
    ])
      expect(() => parseDamaged(text)).toThrow();
  });

  test('an item that says nothing is left out, one without a title takes the words it has', () => {
    const text = rss(
      '<item></item><item><guid>g</guid></item><item><guid>d</guid><description>Larch Hill drills</description></item>',
    );
    expect(titles(text)).toEqual(['Larch Hill drills']);
  });

  test('entities that multiply stay words', () => {
    const bomb = `<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${rss('<item><title>News &b;</title></item>')}`;
    expect(titles(bomb)[0]!.length).toBeLessThan(100);
  });
});

describe('feeds collected elsewhere', () => {
  const folder = new URL('../../../shared/feed-samples/', import.meta.url);
  const files = ['malformed', 'synthetic', 'edgar'].flatMap((kind) => {
    const place = new URL(`${kind}/`, folder);
    return existsSync(place) ? readdirSync(place).map((name) => ({ name, path: new URL(name, place) })) : [];
  });
  if (files.length === 0) console.log(`skipped: no feed samples in ${folder.pathname}`);

  test.skipIf(files.length === 0)('are read, or refused with an Error, and never lose an item when cut', () => {
    for (const { name, path } of files) {
      const text = decodeFeed(readFileSync(path), null);
      const read = (cut: number): number | Error => {
        try {
          return parseFeedItems(text.slice(0, cut), FEED).items.length;
        } catch (error) {
          return error as Error;
        }
      };
      const whole = read(text.length);
      if (whole instanceof Error) expect(whole.message, name).not.toBe('');
      else if (whole > 1) expect(read(Math.floor(text.length * 0.9)), name).toBeGreaterThan(0);
    }
  });
});
