import { openStore } from '../../src/store/open.ts';
import { createEngine, type Engine, type EngineParts } from '../../src/watch/engine.ts';
import { databases } from '../store/databases.ts';
import { FakeChannels, fakeClock, FakeReader, FakeSource, listedItem, silent } from './fakes.ts';

export const INTERVAL_SECONDS = 60;
export const larchHill = { guildId: 'g1', channelId: 'c1', ticker: 'TSXV:LHM', createdBy: 'u1' };

export type World = Awaited<ReturnType<typeof openWorld>>;

/** A store on a file, and about it a feed, its pages, channels and a clock that stands until it is moved. */
export async function openWorld() {
  const database = await databases['sqlite']!();
  const store = await openStore(database.url);
  const clock = fakeClock();
  const source = new FakeSource();
  const reader = new FakeReader();
  const channels = new FakeChannels(clock.now);
  const parts: EngineParts = {
    store,
    sources: [source],
    reader,
    announcer: channels,
    pollSeconds: INTERVAL_SECONDS,
    log: silent,
    now: clock.now,
  };
  const build = (changes: Partial<EngineParts> = {}): Engine => createEngine({ ...parts, ...changes });

  const world = {
    database,
    store,
    clock,
    source,
    reader,
    channels,
    build,
    engine: build(),

    /** Puts a release on the feed, and its page on the wire. */
    publish(key: string, changes: Partial<Parameters<typeof listedItem>[0]> = {}): void {
      const item = listedItem({ key, published: clock.now().toISOString(), ...changes });
      source.items.unshift(item);
      if (item.url && !reader.pages.has(item.url)) reader.pages.set(item.url, { headline: item.title });
    },

    async nextRound(): Promise<void> {
      clock.advance(INTERVAL_SECONDS);
      await world.engine.tick();
    },

    async close(): Promise<void> {
      await world.engine.stop();
      await store.close();
      await database.drop();
    },
  };
  return world;
}
