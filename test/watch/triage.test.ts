import { describe, expect, test } from 'vitest';
import type { Twin } from '../../src/store/ledger.ts';
import { triage } from '../../src/watch/triage.ts';
import { listedItem } from './fakes.ts';

const watch = {
  id: 'w',
  guildId: 'g',
  channelId: 'c1',
  ticker: 'TSXV:LHM',
  createdBy: 'u',
  createdAt: '2026-05-04T12:00:00.000Z',
};
const sighting = { knownAt: '2026-05-04T12:30:00.000Z', feedAddedAt: '2026-05-01T00:00:00.000Z', published: null };
const item = listedItem({ key: 'k' });
const twin: Twin = { state: 'announced', reason: null, knownAt: null };

describe('an item is read', () => {
  test.each([
    ['that names a watched ticker', item, sighting, null],
    ['that names nobody', { ...item, content: null }, sighting, null],
    ['that names it as a partner', { ...item, categories: ['CSE:FRG'] }, sighting, null],
    ['whose page was listed before by others', item, sighting, { ...twin, state: 'passed', reason: 'unwatched' }],
    [
      'that is some days old, and the feed was not looked at for long',
      item,
      { ...sighting, published: '2026-05-02T12:00:00.000Z' },
      null,
    ],
  ] as const)('%s', (_what, listed, seen, same) => {
    expect(triage({ ...listed, categories: [...listed.categories] }, seen, same, [watch])).toEqual({
      state: 'waiting',
    });
  });
});

describe('an item is passed over', () => {
  test.each([
    ['duplicate', item, sighting, twin, [watch]],
    ['duplicate', item, sighting, { ...twin, state: 'passed', reason: 'listed_before' }, [watch]],
    ['old', item, { ...sighting, published: '2026-05-01T12:00:00.000Z' }, null, [watch]],
    ['unwatched', item, sighting, null, []],
    ['unwatched', item, sighting, null, [{ ...watch, ticker: 'TSXV:FRG' }]],
    ['listed_before', item, { ...sighting, knownAt: null }, null, [watch]],
  ] as const)('as %s', (reason, listed, seen, same, watches) => {
    expect(triage(listed, seen, same, watches)).toEqual({ state: 'passed', reason });
  });
});
