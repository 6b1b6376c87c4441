import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import type { Address, Delivery, Feed, Triage, WaitingItem } from '../../src/store/ledger.ts';
import type { SourceItem } from '../../src/source/source.ts';
import { databases, type TestDatabase } from './databases.ts';
import { sampleRelease } from './sample-release.ts';

const now = new Date('2026-05-04T12:00:00.000Z');
const inSeconds = (seconds: number): Date => new Date(now.getTime() + seconds * 1_000);
const read: Triage = () => ({ state: 'waiting' });
const pass: Triage = () => ({ state: 'passed', reason: 'unwatched' });

function listed(key: string, changes: Partial<SourceItem> = {}): SourceItem {
  const url = `https://wire.example/${key}`;
  const content = { kind: 'html' as const, body: '<p>news</p>' };
  return {
    key,
    title: key,
    url,
    urlKey: `wire.example/${key}`,
    published: null,
    content,
    categories: ['Gold'],
    ...changes,
  };
}

describe.each(Object.entries(databases))('the ledger on %s', (_name, create) => {
  let database: TestDatabase;
  let store: Awaited<ReturnType<typeof openStore>>;
  let feed: Feed;

  beforeEach(async () => {
    database = await create();
    store = await openStore(database.url);
    feed = await store.enterFeed('https://wire.example/feed', now);
  });

  afterEach(async () => {
    await store.close();
    await database.drop();
  });

  const addresses = (...channels: string[]): Address[] =>
    channels.map((channelId) => ({ channelId, tickers: ['TSXV:LHM'], nonce: `nonce-${channelId}` }));

  async function waiting(key: string): Promise<WaitingItem> {
    await store.recordPoll(feed, [listed(key)], now, read);
    return (await store.waitingItems(now, 100)).find((item) => item.key === key)!;
  }

  async function announce(key: string, textHash: string, ...channels: string[]): Promise<number> {
    const release = { release: sampleRelease(), title: key, url: null, textHash };
    return store.announce(await waiting(key), release, now, () => addresses(...channels));
  }

  const claim = (at: Date = now): Promise<Delivery | null> => store.claimDelivery(at, new Date(at.getTime() + 60_000));

  describe('feeds', () => {
    test('a feed is entered once, due at once', async () => {
      expect(feed).toMatchObject({
        addedAt: now.toISOString(),
        nextPollAt: now.toISOString(),
        knownAt: null,
        failures: 0,
      });
      expect(await store.enterFeed(feed.id, inSeconds(60))).toEqual(feed);
    });

    test('a look keeps the state of the feed', async () => {
      const after = {
        ...feed,
        knownAt: now.toISOString(),
        etag: '"a"',
        lastModified: 'b',
        failures: 2,
        error: 'busy: HTTP 503',
      };
      await store.recordPoll(after, [], now, read);
      expect(await store.enterFeed(feed.id, now)).toEqual(after);
    });
  });

  describe('items', () => {
    test('an item waits with all that the source gave', async () => {
      const item = listed('a', { published: '2026-05-04T11:00:00.000Z' });
      expect(await store.recordPoll(feed, [item], now, read)).toBe(1);
      expect(await store.waitingItems(now, 10)).toEqual([
        { ...item, id: expect.any(String), feedId: feed.id, attempts: 0, knownAt: null, feedAddedAt: feed.addedAt },
      ]);
    });

    test('an item is judged once a feed, the earlier listed last', async () => {
      const judged: string[] = [];
      const judge: Triage = (item) => {
        judged.push(item.key);
        return { state: 'waiting' };
      };
      await store.recordPoll(feed, [listed('b'), listed('a')], now, judge);
      await store.recordPoll(feed, [listed('c'), listed('b'), listed('a')], now, judge);
      const other = await store.enterFeed('https://other.example/feed', now);
      await store.recordPoll(other, [listed('a', { urlKey: 'other.example/a' })], now, judge);
      expect(judged).toEqual(['a', 'b', 'c', 'a']);
    });

    test('a judge sees the watches, when the feed was known before, and the item with the same page', async () => {
      const watch = { guildId: 'g', channelId: 'c', ticker: 'TSXV:LHM', createdBy: 'u' };
      await store.addWatch(watch);
      const known = { ...feed, knownAt: inSeconds(10).toISOString() };
      await store.recordPoll(known, [listed('a')], inSeconds(10), pass);
      let seen: unknown[] = [];
      await store.recordPoll(
        { ...feed, knownAt: inSeconds(20).toISOString() },
        [listed('b')],
        inSeconds(20),
        (...all) => {
          seen = all;
          return { state: 'waiting' };
        },
      );
      expect(seen).toEqual([
        listed('b'),
        { published: null, knownAt: known.knownAt, feedAddedAt: feed.addedAt },
        null,
        [expect.objectContaining(watch)],
      ]);

      const other = await store.enterFeed('https://other.example/feed', inSeconds(30));
      await store.recordPoll(other, [listed('x', { urlKey: 'wire.example/a' })], inSeconds(30), (...all) => {
        seen = all;
        return { state: 'waiting' };
      });
      expect(seen[2]).toEqual({ state: 'passed', reason: 'unwatched', knownAt: null });
    });

    test('a judge that throws leaves items and feed as they were', async () => {
      const judge: Triage = (item) => {
        if (item.key === 'a') throw new Error('odd');
        return { state: 'waiting' };
      };
      const failing = store.recordPoll({ ...feed, knownAt: now.toISOString() }, [listed('a'), listed('b')], now, judge);
      await expect(failing).rejects.toThrow('odd');
      expect(await store.waitingItems(now, 10)).toEqual([]);
      expect(await store.enterFeed(feed.id, now)).toEqual(feed);
    });

    test('an item that is listed twice is kept once', async () => {
      expect(await store.recordPoll(feed, [listed('a'), listed('a')], now, read)).toBe(1);
      expect(await store.waitingItems(now, 10)).toHaveLength(1);
    });

    test('looks at one feed at the same time keep its items once', async () => {
      const looks = Array.from({ length: 8 }, () =>
        store.recordPoll(
          feed,
          ['a', 'b', 'c'].map((key) => listed(key)),
          now,
          read,
        ),
      );
      expect((await Promise.all(looks)).toSorted()).toEqual([0, 0, 0, 0, 0, 0, 0, 3]);
    });

    test('a page that two feeds show at the same time waits once', async () => {
      const triage: Triage = (_item, _sighting, twin) =>
        twin ? { state: 'passed', reason: 'duplicate' } : { state: 'waiting' };
      const feeds = await Promise.all(Array.from({ length: 8 }, (_, n) => store.enterFeed(`feed ${n}`, now)));
      await Promise.all(feeds.map((each) => store.recordPoll(each, [listed('a')], now, triage)));
      expect(await store.waitingItems(now, 10)).toHaveLength(1);
    });

    test('characters that no person writes do no harm', async () => {
      const odd = listed('a\0b', { title: 'NUL \0, half a pair \uD83D', content: { kind: 'text', body: '\0' } });
      expect(await store.recordPoll(feed, [odd], now, read)).toBe(1);
      expect(await store.recordPoll(feed, [odd], now, read)).toBe(0);
      expect(await store.waitingItems(now, 10)).toMatchObject([{ title: expect.stringContaining('NUL') }]);
    });

    test('thousands of items at once', async () => {
      const many = Array.from({ length: 2_500 }, (_, n) => listed(`k${n}`));
      expect(await store.recordPoll(feed, many, now, read)).toBe(2_500);
      expect(await store.recordPoll(feed, many, now, read)).toBe(0);
    });

    test('an item that is put off waits until then; one that is passed over no more', async () => {
      const [a, b] = [await waiting('a'), await waiting('b')];
      await store.postponeItem(a.id, { attempts: 1, notBefore: inSeconds(30), reason: 'unreachable' });
      await store.passItem(b.id, 'unreadable');
      expect(await store.waitingItems(inSeconds(29), 10)).toEqual([]);
      expect(await store.waitingItems(inSeconds(30), 10)).toEqual([{ ...a, attempts: 1 }]);
    });
  });

  describe('deliveries', () => {
    test('an announced item is done, its release is kept, and each channel has its row', async () => {
      expect(await announce('a', 'h1', 'c1', 'c2')).toBe(2);
      expect(await store.waitingItems(now, 10)).toEqual([]);
      const claimed = [(await claim())!, (await claim())!];
      const [first, second] = claimed.toSorted((a, b) => a.channelId.localeCompare(b.channelId));
      expect(first).toEqual({
        id: expect.any(String),
        channelId: 'c1',
        tickers: ['TSXV:LHM'],
        nonce: 'nonce-c1',
        release: { id: expect.any(String), release: sampleRelease(), title: 'a', url: null, textHash: 'h1' },
        attempts: 1,
        firstTriedAt: now.toISOString(),
      });
      expect(await store.findRelease(first!.release.id)).toEqual(first!.release);
      expect(second).toMatchObject({ channelId: 'c2', nonce: 'nonce-c2' });
      expect(await claim()).toBeNull();
    });

    test('the same text is announced once in a channel, also when other rules read it', async () => {
      await announce('a', 'h1', 'c1');
      const again = { release: sampleRelease({ extractorVersion: 'next' }), title: 'a', url: null, textHash: 'h1' };
      expect(await store.announce(await waiting('b'), again, now, () => addresses('c1', 'c2'))).toBe(1);
    });

    test('what concerns nobody is passed over', async () => {
      expect(await announce('a', 'h1')).toBe(0);
      expect(await store.waitingItems(now, 10)).toEqual([]);
      let twin: unknown;
      const other = await store.enterFeed('https://other.example/feed', now);
      await store.recordPoll(other, [listed('x', { urlKey: 'wire.example/a' })], now, (_item, _sighting, found) => {
        twin = found;
        return { state: 'waiting' };
      });
      expect(twin).toEqual({ state: 'passed', reason: 'unwatched', knownAt: null });
    });

    test('what fails between keeps the item waiting', async () => {
      const item = await waiting('a');
      const failing = store.announce(
        item,
        { release: sampleRelease(), title: 'a', url: null, textHash: 'h1' },
        now,
        () => {
          throw new Error('odd');
        },
      );
      await expect(failing).rejects.toThrow('odd');
      expect(await store.waitingItems(now, 10)).toHaveLength(1);
      expect(await claim()).toBeNull();
    });

    test('a row is claimed once, by however many', async () => {
      const channels = Array.from({ length: 20 }, (_, n) => `c${n}`);
      await announce('a', 'h1', ...channels);
      const claimed = await Promise.all(Array.from({ length: 30 }, () => claim()));
      const ids = claimed.flatMap((delivery) => (delivery ? [delivery.id] : []));
      expect(new Set(ids).size).toBe(20);
      expect(ids).toHaveLength(20);
    });

    test('thousands of channels at once', async () => {
      const channels = Array.from({ length: 4_000 }, (_, n) => `c${n}`);
      expect(await announce('a', 'h1', ...channels)).toBe(4_000);
    });

    test('a lease that ran out or was released can be taken over; the first holder’s word counts no more', async () => {
      await announce('a', 'h1', 'c1');
      const first = await claim();
      expect(await claim(inSeconds(59))).toBeNull();
      const second = await claim(inSeconds(60));
      expect(second).toMatchObject({ id: first!.id, attempts: 2, firstTriedAt: now.toISOString() });
      await store.settleDelivery(first!, { state: 'pending', notBefore: now, reason: 'late' });
      expect(await claim(inSeconds(61))).toBeNull();
      await store.releaseLeases(inSeconds(61));
      expect(await claim(inSeconds(61))).toMatchObject({ id: first!.id, attempts: 3 });
    });

    test('a row to be tried again is due then, with its count', async () => {
      await announce('a', 'h1', 'c1');
      await store.settleDelivery((await claim())!, { state: 'pending', notBefore: inSeconds(5), reason: 'HTTP 502' });
      expect(await claim(inSeconds(4))).toBeNull();
      expect(await claim(inSeconds(5))).toMatchObject({ attempts: 2, firstTriedAt: now.toISOString() });
    });

    test.each([
      { state: 'posted', messageId: 'm1' },
      { state: 'refused', reason: 'filter' },
      { state: 'removed' },
      { state: 'unwatched' },
    ] as const)('$state is an end', async (end) => {
      await announce('a', 'h1', 'c1');
      await store.settleDelivery((await claim())!, end);
      await store.releaseLeases(inSeconds(60));
      expect(await claim(inSeconds(10 ** 7))).toBeNull();
    });

    test('a paused delivery pauses its channel, no other, until its time or a call', async () => {
      await announce('a', 'h1', 'c1');
      await announce('b', 'h2', 'c1');
      const paused = { state: 'paused', notBefore: inSeconds(3600), reason: 'missing access' } as const;
      await store.settleDelivery((await claim())!, paused);
      await announce('c', 'h3', 'c2');
      const others = [await claim(), await claim()];
      expect(others.map((delivery) => delivery?.channelId ?? null)).toEqual(['c2', null]);
      await store.settleDelivery(others[0]!, { state: 'posted', messageId: 'm1' });

      await store.resumeChannel('c1');
      const woken = [(await claim())!, (await claim())!];
      for (const delivery of woken) await store.settleDelivery(delivery, paused);
      expect(await claim(inSeconds(3599))).toBeNull();
      expect(await claim(inSeconds(3600))).toMatchObject({ channelId: 'c1' });
    });

    test('a post wakes what was paused in its channel', async () => {
      await announce('a', 'h1', 'c1');
      await announce('b', 'h2', 'c1');
      const [first, second] = [(await claim())!, (await claim())!];
      await store.settleDelivery(first, { state: 'paused', notBefore: inSeconds(3600), reason: 'missing access' });
      await store.settleDelivery(second, { state: 'posted', messageId: 'm1' });
      expect(await claim()).toMatchObject({ id: first.id });
    });

    test('what a channel watches', async () => {
      const watch = { guildId: 'g', channelId: 'c1', ticker: 'TSXV:LHM', createdBy: 'u' };
      await store.addWatch(watch);
      await store.addWatch({ ...watch, ticker: 'CSE:FRG' });
      await store.addWatch({ ...watch, channelId: 'c2', ticker: 'TSX:OTH' });
      expect((await store.watchedIn('c1')).toSorted()).toEqual(['CSE:FRG', 'TSXV:LHM']);
    });
  });
});
