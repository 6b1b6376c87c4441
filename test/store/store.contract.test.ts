import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { databases, type TestDatabase } from './databases.ts';
import { sampleRelease } from './sample-release.ts';

describe.each(Object.entries(databases))('the store on %s', (_name, create) => {
  let database: TestDatabase;
  let store: Store;

  beforeEach(async () => {
    database = await create();
    store = await openStore(database.url);
  });

  afterEach(async () => {
    await store.close();
    await database.drop();
  });

  const watch = { guildId: 'g1', channelId: 'c1', ticker: 'TSXV:LHM', createdBy: 'u1' };

  describe('watches', () => {
    test('a watch is listed with what it was made with', async () => {
      expect(await store.addWatch(watch, new Date('2026-03-01T10:00:00Z'))).toBe(true);
      expect(await store.listWatches('g1')).toEqual([
        { ...watch, id: expect.any(String), createdAt: '2026-03-01T10:00:00.000Z' },
      ]);
    });

    test('the same ticker is watched once a channel', async () => {
      await store.addWatch(watch);
      expect(await store.addWatch({ ...watch, createdBy: 'u2' })).toBe(false);
      expect(await store.addWatch({ ...watch, channelId: 'c2' })).toBe(true);
      expect(await store.listWatches('g1')).toHaveLength(2);
    });

    test('many adds of one watch at once make one watch', async () => {
      const added = await Promise.all(Array.from({ length: 20 }, () => store.addWatch(watch)));
      expect(added.filter(Boolean)).toHaveLength(1);
    });

    test('the list is ordered by ticker, then channel, and shows one server', async () => {
      for (const [ticker, channelId] of [
        ['TSXV:ZZZ', 'c1'],
        ['CSE:ABC', 'c9'],
        ['CSE:ABC', 'c2'],
      ] as const)
        await store.addWatch({ ...watch, ticker, channelId });
      await store.addWatch({ ...watch, guildId: 'g2', channelId: 'c5' });
      expect((await store.listWatches('g1')).map((each) => `${each.ticker} ${each.channelId}`)).toEqual([
        'CSE:ABC c2',
        'CSE:ABC c9',
        'TSXV:ZZZ c1',
      ]);
    });

    test('a watch is removed in one channel, or in all channels of its server', async () => {
      await store.addWatch(watch);
      await store.addWatch({ ...watch, channelId: 'c2' });
      await store.addWatch({ ...watch, guildId: 'g2', channelId: 'c3' });
      expect(await store.removeWatch({ guildId: 'g1', ticker: 'TSXV:LHM', channelId: 'c1' })).toBe(1);
      expect(await store.removeWatch({ guildId: 'g1', ticker: 'TSXV:LHM', channelId: 'c1' })).toBe(0);
      expect(await store.removeWatch({ guildId: 'g1', ticker: 'TSXV:LHM', channelId: null })).toBe(1);
      expect(await store.listWatches('g2')).toHaveLength(1);
    });
  });

  describe('releases', () => {
    const stored = { release: sampleRelease(), title: 'A title', url: null, textHash: 'aa' };

    test('a release is found by its id, with all that was kept', async () => {
      const id = await store.saveRelease({ ...stored, url: 'https://wire.example/1' });
      expect(await store.findRelease(id)).toEqual({ ...stored, id, url: 'https://wire.example/1' });
      expect(await store.findRelease('no-such-id')).toBeNull();
    });

    test('the same text in the same reading keeps its id; another reading of it has its own', async () => {
      const id = await store.saveRelease(stored);
      expect(await store.saveRelease(stored)).toBe(id);
      const newer = { ...stored, release: sampleRelease({ extractorVersion: 'next' }) };
      expect(await store.saveRelease(newer)).not.toBe(id);
    });

    test('the newest reading of a text is kept', async () => {
      const id = await store.saveRelease(stored);
      await store.saveRelease({ ...stored, release: sampleRelease({ date: '2031-02-03' }) });
      expect((await store.findRelease(id))?.release.date).toBe('2031-02-03');
    });

    test('a release pasted first and linked later gains its link', async () => {
      const id = await store.saveRelease(stored);
      await store.saveRelease({ ...stored, url: 'https://wire.example/1' });
      await store.saveRelease({ ...stored, url: 'https://other.example/1' });
      expect((await store.findRelease(id))?.url).toBe('https://wire.example/1');
    });
  });

  test('what was kept is there when the database is opened again', async () => {
    await store.addWatch(watch);
    await store.close();
    store = await openStore(database.url);
    expect(await store.listWatches('g1')).toHaveLength(1);
  });
});
