import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { fetch } from 'undici';
import { afterEach, expect, test } from 'vitest';
import { feedSource } from '../../src/source/feed.ts';
import { listSources } from '../../src/source/sources.ts';
import { noValidators, type Fetched } from '../../src/source/source.ts';

const FEED = `<rss version="2.0"><channel><item><guid>a</guid><title>News</title><link>/news/1</link></item></channel></rss>`;
const client = { fetch, userAgent: 'Assay/1 (+mailto:ops@example.org)' };
let server: Server | null = null;
let requests: IncomingMessage[] = [];

afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)));
  server = null;
  requests = [];
});

async function serve(answer: RequestListener): Promise<string> {
  server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
}

const look = (url: string, validators = noValidators): Promise<Fetched> =>
  feedSource(url, client).fetch(validators, new AbortController().signal);

test('a feed gives its items and validators, and is asked honestly', async () => {
  const url = await serve((_, response) =>
    response.writeHead(200, { etag: '"v1"', 'last-modified': 'Mon, 04 May 2026 12:00:00 GMT' }).end(FEED),
  );
  expect(await look(url)).toMatchObject({
    status: 'items',
    items: [{ key: 'a', title: 'News', url: new URL('/news/1', url).href }],
    validators: { etag: '"v1"', lastModified: 'Mon, 04 May 2026 12:00:00 GMT' },
  });
  expect(requests[0]!.headers).toMatchObject({ 'user-agent': client.userAgent });
  expect(requests[0]!.headers).not.toHaveProperty('if-none-match');
  expect(requests[0]!.headers).not.toHaveProperty('cookie');
});

test('an unchanged feed costs a 304', async () => {
  const url = await serve((request, response) =>
    response.writeHead(request.headers['if-none-match'] === '"v1"' ? 304 : 200).end(),
  );
  expect(await look(url, { etag: '"v1"', lastModified: 'then' })).toEqual({ status: 'unchanged' });
  expect(requests[0]!.headers['if-modified-since']).toBe('then');
});

test('a compressed feed is read', async () => {
  const url = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(FEED)));
  expect(await look(url)).toMatchObject({ status: 'items', items: [{ key: 'a' }] });
});

test('after a redirect links stand on the new address, and its validators are not those of the old', async () => {
  const url = await serve((request, response) => {
    if (request.url === '/feed') response.writeHead(302, { location: '/moved/feed' }).end();
    else response.writeHead(200, { etag: '"v2"' }).end(FEED.replace('/news/1', 'news/1'));
  });
  expect(await look(url)).toMatchObject({
    status: 'items',
    items: [{ url: new URL('/moved/news/1', url).href }],
    validators: noValidators,
  });
});

test('what arrived before the connection broke is kept, and asked for again', async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { etag: '"v1"', 'content-length': '5000' });
    response.write(FEED.slice(0, FEED.indexOf('</channel>')));
    setTimeout(() => response.destroy(), 50);
  });
  expect(await look(url)).toMatchObject({
    status: 'items',
    items: [{ key: 'a' }],
    whole: false,
    validators: noValidators,
  });
});

test('a body without end is cut at the limit, and its items are kept', async () => {
  const url = await serve((_, response) => {
    response.write(FEED.slice(0, FEED.indexOf('</channel>')));
    const filler = Buffer.alloc(1_000_000, 'x');
    const flood = (): void => {
      if (!response.destroyed) response.write(filler, () => setImmediate(flood));
    };
    flood();
  });
  expect(await look(url)).toMatchObject({ status: 'items', items: [{ key: 'a' }], validators: noValidators });
});

test.each([
  [403, 'refused'],
  [401, 'refused'],
  [202, 'refused'],
  [410, 'gone'],
  [429, 'busy'],
  [503, 'busy'],
  [500, 'status'],
  [404, 'status'],
])('HTTP %i is a failure: %s', async (status, reason) => {
  const url = await serve((_, response) => response.writeHead(status).end('no'));
  expect(await look(url)).toMatchObject({ status: 'failed', failure: { reason, detail: `HTTP ${status}` } });
});

test.each([
  ['120', 120_000],
  [new Date(Date.now() + 60_000).toUTCString(), expect.closeTo(60_000, -4)],
  ['Mon, 04 May 2020 12:00:00 GMT', 0],
  ['later', null],
])('Retry-After: %s', async (header, retryAfterMs) => {
  const url = await serve((_, response) => response.writeHead(429, { 'retry-after': header }).end());
  expect(await look(url)).toMatchObject({ status: 'failed', failure: { retryAfterMs } });
});

test.each([
  ['<!DOCTYPE html><html><body>Checking your browser</body></html>', 'refused'],
  ['\n<html><body>hm</body></html>', 'refused'],
  ['No data could be found.', 'not_a_feed'],
  ['', 'not_a_feed'],
])('"%s" instead of a feed is a failure: %s', async (body, reason) => {
  const url = await serve((_, response) => response.end(body));
  expect(await look(url)).toMatchObject({ status: 'failed', failure: { reason } });
});

test('no answer is a failure in one line', async () => {
  const url = await serve((_, response) => response.destroy());
  const fetched = await look(url);
  expect(fetched).toMatchObject({ status: 'failed', failure: { reason: 'unreachable' } });
  expect(await look('http://127.0.0.1:1/feed')).toMatchObject({
    failure: { reason: 'unreachable', detail: expect.stringMatching(/^[^\n]+$/) },
  });
  expect(await look('not an address')).toMatchObject({ failure: { reason: 'unreachable' } });
});

test('a look that takes too long is given up', async () => {
  const timedOut: typeof fetch = () => Promise.reject(new DOMException('The operation timed out', 'TimeoutError'));
  const source = feedSource('https://wire.example/feed', { ...client, fetch: timedOut });
  const fetched = await source.fetch(noValidators, new AbortController().signal);
  expect(fetched).toMatchObject({ status: 'failed', failure: { reason: 'timed_out' } });
});

test('a look is called off with the signal', async () => {
  const url = await serve(() => {});
  const calledOff = new AbortController();
  const looking = feedSource(url, client).fetch(noValidators, calledOff.signal);
  calledOff.abort();
  expect(await looking).toMatchObject({ status: 'failed' });
});

test('a feed that is named twice is one source', () => {
  const urls = ['https://wire.example/a', 'https://wire.example/b', 'https://wire.example/a'];
  expect(listSources(urls, client).map((source) => source.id)).toEqual([
    'https://wire.example/a',
    'https://wire.example/b',
  ]);
});
