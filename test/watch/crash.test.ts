import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { createEngine, type Engine } from '../../src/watch/engine.ts';
import { databases } from '../store/databases.ts';
import { FakeChannels, fakeClock, FakeReader, FakeSource, listedItem, silent, type PostFault } from './fakes.ts';

/**
 * Random lives of a bot: releases come, watches are made, feeds, pages and posts fail, time passes, and the process dies at
 * any step. Whatever happened, in the end each channel shows each release that came after its watch once, and no other.
 */
type Event =
  | { kind: 'publish'; issuer: number; named: boolean; page: boolean }
  | { kind: 'watch'; issuer: number; channel: number }
  | { kind: 'tick'; seconds: number; dieAtStep: number | null; quickRestart: boolean }
  | { kind: 'feed'; failing: boolean }
  | { kind: 'pages' }
  | { kind: 'post_faults'; faults: PostFault[] };

const TICKERS = ['TSXV:LHM', 'CSE:FRG'];
const CHANNELS = ['c0', 'c1', 'c2'];
const INTERVAL_SECONDS = 60;

const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('publish' as const),
      issuer: fc.nat(1),
      named: fc.boolean(),
      page: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('watch' as const), issuer: fc.nat(1), channel: fc.nat(2) }) },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('tick' as const),
      seconds: fc.constantFrom(1, 3, INTERVAL_SECONDS, 300),
      dieAtStep: fc.option(fc.nat(12), { freq: 2 }),
      quickRestart: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('feed' as const), failing: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'pages' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('post_faults' as const),
      faults: fc.array(fc.constantFrom('before' as const, 'after' as const), { maxLength: 4 }),
    }),
  },
);

const never = new Promise<never>(() => {});
const quiet = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

async function live(events: Event[]): Promise<{ shown: string[]; expected: string[] }> {
  const database = await databases['sqlite']!();
  const clock = fakeClock();
  const source = new FakeSource();
  const reader = new FakeReader();
  const channels = new FakeChannels(clock.now);
  const released: { issuer: number; title: string; at: number }[] = [];
  const pages: FakeReader['pages'] = new Map();
  const watched: { issuer: number; channel: string; at: number }[] = [];

  let store = await openStore(database.url);
  let engine: Engine;
  let stepsLeft: number | null = null;
  let died: () => void = () => {};

  /** Each life has its own flag: a process that died does nothing more, also in its other lanes. */
  function begin(): void {
    const life = { over: false };
    const alive = async <T>(work: () => Promise<T>): Promise<T> => {
      if (life.over) await never;
      const result = await work();
      if (life.over) await never;
      return result;
    };
    engine = createEngine({
      store,
      sources: [{ id: source.id, fetch: () => alive(() => source.fetch()) }],
      reader: {
        link: (url) => alive(() => reader.link(url)),
        text: (text) => alive(() => reader.text(text)),
        file: (bytes) => alive(() => reader.file(bytes)),
      },
      announcer: {
        post: (announcement) => alive(() => channels.post(announcement)),
        findPosted: (announcement) => alive(() => channels.findPosted(announcement)),
      },
      pollSeconds: INTERVAL_SECONDS,
      log: silent,
      now: clock.now,
      onStep: async () => {
        if (stepsLeft !== null && stepsLeft-- === 0) {
          life.over = true;
          died();
        }
        if (life.over) await never;
      },
    });
  }

  async function restart(quick: boolean): Promise<void> {
    await quiet();
    await store.close();
    store = await openStore(database.url);
    if (quick) await store.releaseLeases(clock.now());
    begin();
  }

  async function tick({ seconds, dieAtStep, quickRestart }: Extract<Event, { kind: 'tick' }>): Promise<void> {
    clock.advance(seconds);
    const death = new Promise<'died'>((resolve) => (died = () => resolve('died')));
    stepsLeft = dieAtStep;
    const end = await Promise.race([engine.tick(), death]);
    stepsLeft = null;
    if (end === 'died') await restart(quickRestart);
  }

  begin();
  for (const each of events) {
    clock.advance(1);
    if (each.kind === 'publish') {
      const ticker = TICKERS[each.issuer]!;
      const key = `r${released.length}`;
      const content = each.named ? { kind: 'text' as const, body: `An issuer (${ticker}) reports.` } : null;
      const item = listedItem({ key, content, published: clock.now().toISOString() });
      source.items.unshift(item);
      pages.set(item.url!, { headline: item.title, listing: ticker });
      // What names nobody and has no page either cannot be told to concern anybody.
      if (each.page || !each.named) reader.pages.set(item.url!, pages.get(item.url!)!);
      released.push({ issuer: each.issuer, title: item.title, at: clock.now().getTime() });
    }
    if (each.kind === 'watch' && !source.failing) {
      const channel = CHANNELS[each.channel]!;
      const added = await engine!.watchTicker({
        guildId: 'g',
        channelId: channel,
        ticker: TICKERS[each.issuer]!,
        createdBy: 'u',
      });
      if (added) watched.push({ issuer: each.issuer, channel, at: clock.now().getTime() });
    }
    if (each.kind === 'tick') await tick(each);
    if (each.kind === 'feed') source.failing = each.failing;
    if (each.kind === 'pages') for (const [url, page] of pages) reader.pages.set(url, page);
    if (each.kind === 'post_faults') channels.faults = each.faults;
  }

  source.failing = false;
  for (let round = 0; round < 12; round += 1)
    await tick({ kind: 'tick', seconds: 300, dieAtStep: null, quickRestart: false });
  await engine!.stop();
  await store.close();
  await database.drop();

  const expected = watched.flatMap((watch) =>
    released
      .filter((release) => release.issuer === watch.issuer && release.at > watch.at)
      .map((release) => `${watch.channel} ${release.title}`),
  );
  return {
    shown: channels.shown.map(({ channelId, title }) => `${channelId} ${title}`).toSorted(),
    expected: expected.toSorted(),
  };
}

test('0 lost and 0 repeated, whatever fails and wherever the process dies', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 5, maxLength: 40 }), async (events) => {
      const { shown, expected } = await live(events);
      expect(shown).toEqual(expected);
    }),
    { numRuns: 60 },
  );
}, 120_000);
