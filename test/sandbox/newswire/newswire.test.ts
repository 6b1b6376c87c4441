import { load } from 'cheerio';
import { parseRssFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import { startSandbox } from '../../../src/sandbox/index.ts';
import { control } from '../../support/bot-client.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const HTML = '<p>Ore & gold at <b>Hole 7</b>.</p>\n<p>It closes ]]> here, 3 < 4.</p>';
const publish = (more: object = {}) =>
  control<{ id: string; url: string; html: string }>(sandbox, '/sandbox/releases', {
    title: 'Tamarack Draw Drills <Deep> & Wide',
    ticker: 'TSXV:TDW',
    html: HTML,
    full: true,
    ...more,
  });
const page = async (url: string) => load(await (await fetch(url)).text());
const feed = async () => parseRssFeed(await (await fetch(sandbox.env['FEEDS']!)).text());

describe('the feed', () => {
  it('has the newest release first, with what a wire says of it', async () => {
    await publish({ title: 'Older' });
    const { id, url } = await publish();
    const { items, ...channel } = await feed();
    expect(channel.title).toBe('Core Shack Newswire - Mining & Metals');
    const [item, older] = items!;
    expect(older!.title).toBe('Older');
    expect(item).toMatchObject({
      title: 'Tamarack Draw Drills <Deep> & Wide',
      link: url,
      guid: { value: `core-shack-newswire-${id}`, isPermaLink: false },
      dc: { creators: ['Core Shack Newswire'] },
    });
    expect(item!.categories!.map(({ name }) => name)).toEqual(['TSXV:TDW', 'TSXV', 'TDW']);
    expect(Math.abs(Date.now() - new Date(item!.pubDate!).getTime())).toBeLessThan(60_000);
  });

  it('carries the whole release, or only its first paragraph', async () => {
    await publish({ full: true });
    expect((await feed()).items![0]).toMatchObject({
      content: { encoded: HTML },
      description: '<p>Ore & gold at <b>Hole 7</b>.</p>',
    });
    await publish({ full: false });
    expect((await feed()).items![0]!.content!.encoded).toBe('<p>Ore & gold at <b>Hole 7</b>.</p>');
  });

  it('answers 304 to who has it already, until something new comes', async () => {
    await publish();
    const first = await fetch(sandbox.env['FEEDS']!);
    const headers = { 'If-None-Match': `W/${first.headers.get('etag')}, "other"` };
    const again = await fetch(sandbox.env['FEEDS']!, { headers });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await publish();
    expect((await fetch(sandbox.env['FEEDS']!, { headers })).status).toBe(200);
    expect(first.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8');
  });
});

describe('the page of a release', () => {
  it('holds the release, with furniture around it', async () => {
    const $ = await page((await publish()).url);
    expect($('article h1').text()).toBe('Tamarack Draw Drills <Deep> & Wide');
    expect($('.article-body').text()).toContain('Ore & gold at Hole 7.');
    expect($('header nav, footer, aside.related').length).toBe(3);
    expect($('time').attr('datetime')).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it('makes paragraphs of plain text, in which nothing is a tag', async () => {
    const { url, html } = await publish({ html: 'First line\nsecond line\n \nNext: 3 < 4 & more' });
    expect(html).toBe('<p>First line<br>\nsecond line</p>\n<p>Next: 3 &lt; 4 &amp; more</p>');
    expect((await page(url))('.article-body p').last().text()).toBe('Next: 3 < 4 & more');
  });

  it('is not there for a release that never was', async () => {
    expect((await fetch(`${sandbox.url}/newswire/releases/1281014400000000999`)).status).toBe(404);
  });

  it('is linked from the front page', async () => {
    const { url } = await publish();
    expect((await page(`${sandbox.url}/newswire`))('main a').first().attr('href')).toBe(url);
  });
});

it.each([
  ['a title', { title: ' ' }, 'title: '],
  ['a ticker', { ticker: undefined }, 'ticker: '],
  ['a body', { html: '' }, 'html: '],
])('a release without %s is refused', async (_name, more, error) => {
  expect(await publish(more)).toMatchObject({ error: expect.stringContaining(error) });
});
