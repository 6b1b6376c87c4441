import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FakeSource, listedItem } from './fakes.ts';
import { INTERVAL_SECONDS, larchHill, openWorld, type World } from './world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
});

afterEach(() => world.close());

describe('what is announced', () => {
  test('a release that comes after the watch, once, in each channel that watches', async () => {
    await world.engine.watchTicker(larchHill);
    await world.engine.watchTicker({ ...larchHill, channelId: 'c2' });
    world.publish('one');
    await world.nextRound();
    await world.nextRound();
    expect(world.channels.titlesIn('c1')).toEqual(['News one']);
    expect(world.channels.titlesIn('c2')).toEqual(['News one']);
  });

  test('nothing that was on the feed before the watch, dated or not', async () => {
    world.publish('before');
    world.publish('undated', { published: null });
    world.publish('tomorrow', { published: '2026-05-05T12:00:00.000Z' });
    expect(await world.engine.watchTicker(larchHill)).toBe(true);
    await world.nextRound();
    world.publish('after', { published: null });
    await world.nextRound();
    expect(world.channels.titlesIn('c1')).toEqual(['News after']);
  });

  test('nothing that was on the feed before, also where another channel watched then', async () => {
    await world.engine.watchTicker(larchHill);
    world.publish('before');
    await world.nextRound();
    await world.engine.watchTicker({ ...larchHill, channelId: 'c2' });
    await world.nextRound();
    expect(world.channels.titlesIn('c2')).toEqual([]);
  });

  test('a watch made while the feed is down hears what is dated later, and no flood', async () => {
    await world.engine.tick();
    world.source.failing = true;
    world.clock.advance(INTERVAL_SECONDS);
    world.publish('before');
    world.publish('undated', { published: null });
    world.clock.advance(10);
    await world.engine.watchTicker(larchHill);
    world.clock.advance(10);
    world.publish('after');
    world.source.failing = false;
    world.clock.advance(20 * 60);
    await world.engine.tick();
    expect(world.channels.titlesIn('c1')).toEqual(['News after']);
  });

  test('a watch made while the feed answers in part hears nothing old when it answers in full', async () => {
    await world.engine.tick();
    world.publish('early', { published: null });
    world.publish('earlier');
    const listed = world.source.items;
    [world.source.items, world.source.cut] = [[], true];
    world.clock.advance(INTERVAL_SECONDS);
    await world.engine.watchTicker(larchHill);
    [world.source.items, world.source.cut] = [listed, false];
    await world.nextRound();
    world.publish('after', { published: null });
    await world.nextRound();
    expect(world.channels.titlesIn('c1')).toEqual(['News after']);
  });

  test('a feed that is added later is learnt in silence', async () => {
    await world.engine.watchTicker(larchHill);
    world.clock.advance(3600);
    const added = new FakeSource('https://other.example/feed');
    added.items = ['a', 'b', 'c'].map((key) => listedItem({ key, published: world.clock.now().toISOString() }));
    world.clock.advance(5);
    world.engine = world.build({ sources: [world.source, added] });
    await world.engine.tick();
    expect(world.channels.shown).toEqual([]);
    const news = listedItem({ key: 'd' });
    added.items.unshift(news);
    world.reader.pages.set(news.url!, { headline: news.title });
    await world.nextRound();
    expect(world.channels.titlesIn('c1')).toEqual(['News d']);
  });

  test('what came while the bot was down', async () => {
    await world.engine.watchTicker(larchHill);
    await world.engine.stop();
    world.publish('meanwhile');
    world.clock.advance(3 * 24 * 3600);
    world.engine = world.build();
    await world.engine.tick();
    expect(world.channels.titlesIn('c1')).toEqual(['News meanwhile']);
  });

  test('another issuer is not, nor a partner deeper in the text', async () => {
    await world.engine.watchTicker(larchHill);
    world.publish('other', {
      content: { kind: 'text', body: 'Fir Ridge Gold Corp. (TSXV: FRG) buys a mine of Larch Hill (TSXV: LHM).' },
    });
    world.publish('far', { content: { kind: 'text', body: 'Fir Ridge Gold Corp. (TSXV: FRG) reports.' } });
    await world.nextRound();
    expect(world.channels.shown).toEqual([]);
    expect(world.reader.links).toEqual(['https://wire.example/other']);
  });

  test('a title without a ticker is opened to know whose it is', async () => {
    await world.engine.watchTicker(larchHill);
    world.reader.pages.set('https://wire.example/ours', { headline: 'Ours', listing: 'TSXV:LHM' });
    world.reader.pages.set('https://wire.example/theirs', { headline: 'Theirs', listing: 'TSXV:FRG' });
    world.publish('ours', { content: null });
    world.publish('theirs', { content: null });
    await world.nextRound();
    expect(world.channels.titlesIn('c1')).toEqual(['Ours']);
  });

  test('a watch that was removed hears nothing more', async () => {
    await world.engine.watchTicker(larchHill);
    world.channels.answer = { outcome: 'retry', afterMs: 0, reason: 'down' };
    world.publish('one');
    await world.nextRound();
    await world.store.removeWatch({ guildId: 'g1', ticker: larchHill.ticker, channelId: null });
    world.channels.answer = null;
    world.publish('two');
    await world.nextRound();
    await world.nextRound();
    expect(world.channels.shown).toEqual([]);
  });

  test('two tickers of one company in one channel make one alert', async () => {
    await world.engine.watchTicker(larchHill);
    await world.engine.watchTicker({ ...larchHill, ticker: 'OTCQB:LHMMF' });
    world.publish('one', { content: { kind: 'text', body: 'Larch Hill (TSXV: LHM) (OTCQB: LHMMF) reports.' } });
    await world.nextRound();
    expect(world.channels.titlesIn('c1')).toEqual(['News one']);
  });
});

describe('the same release twice', () => {
  test.each([
    ['listed again under its key', { key: 'one' }],
    [
      'with another key and the same page',
      { key: 'two', url: 'http://www.wire.example/one?utm_source=rss', urlKey: 'wire.example/one' },
    ],
    ['with another key and page, and the same text', { key: 'two', title: 'News one' }],
  ])('%s is announced once', async (_how, again) => {
    await world.engine.watchTicker(larchHill);
    world.publish('one');
    await world.nextRound();
    world.publish(again.key, again);
    await world.nextRound();
    await world.nextRound();
    expect(world.channels.titlesIn('c1')).toEqual(['News one']);
  });

  test('on two feeds is announced once', async () => {
    const other = new FakeSource('https://other.example/feed');
    world.engine = world.build({ sources: [world.source, other] });
    await world.engine.watchTicker(larchHill);
    world.publish('one');
    other.items.push(
      listedItem({ key: 'x1', url: 'https://wire.example/one', urlKey: 'wire.example/one', title: 'News one' }),
    );
    await world.nextRound();
    await world.nextRound();
    expect(world.channels.titlesIn('c1')).toEqual(['News one']);
  });

  test('with a feed first that does not name the watched ticker, is announced for the second', async () => {
    const other = new FakeSource('https://other.example/feed');
    world.engine = world.build({ sources: [world.source, other] });
    await world.engine.watchTicker(larchHill);
    world.publish('one', { content: { kind: 'text', body: 'Larch Hill (OTCQB: LHMMF) reports.' } });
    await world.nextRound();
    expect(world.channels.shown).toEqual([]);
    other.items.push(
      listedItem({
        key: 'x1',
        url: 'https://wire.example/one',
        urlKey: 'wire.example/one',
        categories: ['TSX Venture Exchange:LHM'],
      }),
    );
    await world.nextRound();
    expect(world.channels.titlesIn('c1')).toEqual(['News one']);
  });

  test('an old one that the feed lists under a new key is not announced', async () => {
    await world.engine.watchTicker(larchHill);
    world.publish('reissued', { published: '2026-04-01T08:00:00.000Z' });
    await world.nextRound();
    expect(world.channels.shown).toEqual([]);
  });
});

describe('what cannot be read', () => {
  test('a page that fails is opened again later', async () => {
    await world.engine.watchTicker(larchHill);
    world.publish('one');
    world.reader.pages.clear();
    await world.nextRound();
    expect(world.channels.shown).toEqual([]);
    world.reader.pages.set('https://wire.example/one', { headline: 'News one, read' });
    await world.nextRound();
    expect(world.channels.titlesIn('c1')).toEqual(['News one, read']);
  });

  test('after some tries the alert goes out with title and link', async () => {
    await world.engine.watchTicker(larchHill);
    world.publish('one');
    world.reader.pages.clear();
    for (let round = 0; round < 10; round += 1) await world.nextRound();
    expect(world.channels.titlesIn('c1')).toEqual(['News one']);
    const stored = await world.store.findRelease(world.channels.shown[0]!.releaseId);
    expect(stored).toMatchObject({ url: 'https://wire.example/one', release: { placements: [], resources: [] } });
  });

  test('a whole release in the feed needs no page', async () => {
    await world.engine.watchTicker(larchHill);
    const body = `Larch Hill Minerals Inc. (TSXV: LHM) reports. ${'It drilled more holes. '.repeat(60)}`;
    world.publish('one', { content: { kind: 'text', body } });
    world.reader.pages.clear();
    await world.nextRound();
    expect(world.channels.shown).toHaveLength(1);
  });

  test('an odd item does not hold up the others', async () => {
    await world.engine.watchTicker(larchHill);
    world.publish('odd');
    world.publish('fine');
    const link = world.reader.link.bind(world.reader);
    world.reader.link = async (url) => {
      if (url.endsWith('odd')) throw new TypeError('a fault of ours');
      return await link(url);
    };
    await world.nextRound();
    expect(world.channels.titlesIn('c1')).toEqual(['News fine']);
  });

  test('what names nobody and cannot be opened is passed over in the end', async () => {
    await world.engine.watchTicker(larchHill);
    world.publish('one', { content: null });
    world.reader.pages.clear();
    for (let round = 0; round < 10; round += 1) await world.nextRound();
    expect(world.channels.shown).toEqual([]);
    expect(await world.store.waitingItems(new Date('2030-01-01'), 10)).toEqual([]);
  });
});
