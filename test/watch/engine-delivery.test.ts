import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { INTERVAL_SECONDS, larchHill, openWorld, type World } from './world.ts';

const LATER = new Date('2030-01-01');
let world: World;

beforeEach(async () => {
  world = await openWorld();
});

afterEach(() => world.close());

describe('posting', () => {
  beforeEach(async () => {
    await world.engine.watchTicker(larchHill);
    world.publish('one');
  });

  test.each([
    ['before it took effect', 'before'],
    ['with the answer lost', 'after'],
  ] as const)('a post that fails %s is made again, and shows once', async (_when, fault) => {
    world.channels.faults = [fault];
    await world.nextRound();
    world.clock.advance(3);
    await world.engine.tick();
    expect(world.channels.titlesIn('c1')).toEqual(['News one']);
    expect([world.channels.posts, world.channels.lookups]).toEqual([2, 0]);
  });

  test('when the nonce may be forgotten, the channel is looked through before posting again', async () => {
    world.channels.faults = ['after'];
    await world.nextRound();
    world.clock.advance(3600);
    await world.engine.tick();
    expect(world.channels.titlesIn('c1')).toEqual(['News one']);
    expect([world.channels.posts, world.channels.lookups]).toEqual([1, 1]);
  });

  test('when nothing is found then, it is posted', async () => {
    world.channels.faults = ['before'];
    await world.nextRound();
    world.clock.advance(3600);
    await world.engine.tick();
    expect(world.channels.titlesIn('c1')).toEqual(['News one']);
    expect(world.channels.lookups).toBe(1);
  });

  test('a blocked channel waits with all its alerts and is not knocked at, and nothing is lost', async () => {
    world.channels.answer = { outcome: 'channel_blocked', reason: 'missing Send Messages' };
    await world.nextRound();
    const { posts } = world.channels;
    world.clock.advance(3600);
    await world.engine.tick();
    expect(world.channels.posts).toBe(posts);
    world.channels.answer = null;
    await world.engine.resumeChannel('c1');
    await world.engine.tick();
    expect(world.channels.titlesIn('c1')).toEqual(['News one']);
  });

  test('a blocked channel is tried again after a day, if nobody said that it is open', async () => {
    world.channels.answer = { outcome: 'channel_blocked', reason: 'missing Send Messages' };
    await world.nextRound();
    world.channels.answer = null;
    world.clock.advance(24 * 3600);
    await world.engine.tick();
    expect(world.channels.titlesIn('c1')).toEqual(['News one']);
  });

  test('a post that works wakes what was paused in its channel', async () => {
    world.channels.answer = { outcome: 'channel_blocked', reason: 'missing Send Messages' };
    await world.nextRound();
    world.channels.answer = null;
    world.publish('two');
    await world.nextRound();
    expect(world.channels.titlesIn('c1').toSorted()).toEqual(['News one', 'News two']);
  });

  test.each([{ outcome: 'refused', reason: 'filter' }, { outcome: 'removed' }] as const)(
    '$outcome ends it, and the channel goes on',
    async (answer) => {
      world.channels.answer = answer;
      await world.nextRound();
      world.channels.answer = null;
      world.publish('two');
      world.clock.advance(48 * 3600);
      await world.engine.tick();
      expect(world.channels.titlesIn('c1')).toEqual(['News two']);
    },
  );

  test('an announcer that throws is a try of which nobody knows the end', async () => {
    const post = world.channels.post.bind(world.channels);
    world.channels.post = async () => {
      throw new Error('a fault');
    };
    await world.nextRound();
    world.channels.post = post;
    await world.nextRound();
    expect(world.channels.titlesIn('c1')).toEqual(['News one']);
  });

  test('a slow channel does not hold up the others', async () => {
    const post = world.channels.post.bind(world.channels);
    const held = Promise.withResolvers<void>();
    world.channels.post = async (announcement) => {
      if (announcement.channelId === 'slow') await held.promise;
      return await post(announcement);
    };
    world.clock.advance(1);
    await world.engine.watchTicker({ ...larchHill, channelId: 'slow' });
    world.publish('two');
    world.clock.advance(INTERVAL_SECONDS);
    const rounds = [world.engine.tick()];
    await expect.poll(() => world.channels.titlesIn('c1')).toContain('News two');
    world.publish('three');
    world.clock.advance(INTERVAL_SECONDS);
    rounds.push(world.engine.tick());
    await expect.poll(() => world.channels.titlesIn('c1')).toContain('News three');
    held.resolve();
    await Promise.all(rounds);
    expect(world.channels.titlesIn('slow').toSorted()).toEqual(['News three', 'News two']);
  });
});

describe('running', () => {
  test('a feed is looked at once an interval, for all who watch', async () => {
    await world.engine.tick();
    await world.engine.tick();
    world.clock.advance(INTERVAL_SECONDS - 10);
    await world.engine.tick();
    expect(world.source.looks).toBe(1);
    world.clock.advance(10);
    await world.engine.tick();
    expect(world.source.looks).toBe(2);
  });

  test('adding watches while polling loses and repeats nothing', async () => {
    await Promise.all(
      Array.from({ length: 12 }, async (_, n) => {
        await world.engine.watchTicker({ ...larchHill, channelId: `c${n % 4}` });
        world.publish(`k${n}`);
        await world.engine.tick();
      }),
    );
    world.publish('last');
    await world.nextRound();
    for (const channel of ['c0', 'c1', 'c2', 'c3']) {
      const titles = world.channels.titlesIn(channel);
      expect(titles).toContain('News last');
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  test('the clock ticks by itself after the start, and rests after the stop', async () => {
    await world.engine.watchTicker(larchHill);
    await world.engine.stop();
    world.publish('one');
    world.engine = world.build();
    await world.engine.start();
    await expect.poll(() => world.channels.titlesIn('c1'), { timeout: 10_000 }).toEqual(['News one']);
    world.publish('two');
    world.clock.advance(INTERVAL_SECONDS);
    await expect.poll(() => world.channels.titlesIn('c1'), { timeout: 10_000 }).toContain('News two');
    await world.engine.stop();
    const { looks } = world.source;
    world.clock.advance(10 * INTERVAL_SECONDS);
    await sleep(1_500);
    expect(world.source.looks).toBe(looks);
  });

  test('the stop waits for the post in hand', async () => {
    await world.engine.watchTicker(larchHill);
    world.publish('one');
    const post = world.channels.post.bind(world.channels);
    const called = Promise.withResolvers<void>();
    const held = Promise.withResolvers<void>();
    world.channels.post = async (announcement) => {
      called.resolve();
      await held.promise;
      return await post(announcement);
    };
    world.clock.advance(INTERVAL_SECONDS);
    void world.engine.tick();
    await called.promise;
    const stopped = world.engine.stop();
    held.resolve();
    await stopped;
    expect(world.channels.titlesIn('c1')).toEqual(['News one']);
    expect(await world.store.claimDelivery(LATER, LATER)).toBeNull();
  });
});
