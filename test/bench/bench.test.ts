import { describe, expect, it } from 'vitest';
import { measureBulk } from '../../scripts/bench/bulk.ts';
import { goalLine, goals } from '../../scripts/bench/goals.ts';
import { measure, quantile } from '../../scripts/bench/measure.ts';
import { timePages } from '../../scripts/bench/pages.ts';
import { timeReleases } from '../../scripts/bench/releases.ts';
import { speedTables } from '../../scripts/bench/speed-tables.ts';
import { releasePages, releaseTexts, textsOfLength } from '../../scripts/bench/texts.ts';

const times = (name: string, ms: number) => ({ name, mean: ms, p50: ms, p95: ms, perSecond: 1_000 / ms });

describe('measuring', () => {
  it('takes the value that a share of the values does not exceed', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([quantile(values, 0.5), quantile(values, 0.95), quantile(values, 1), quantile([7], 0.95)]).toEqual([
      50, 95, 100, 7,
    ]);
  });

  it('runs each piece of work as often as asked, and as often before to warm up', async () => {
    let runs = 0;
    const timings = await measure(new Map([['count', () => (runs += 1)]]), 10);
    // And once to see whether it is asynchronous.
    expect(runs).toBe(21);
    expect(timings.get('count')!.mean).toBeGreaterThanOrEqual(0);
  });

  it('fails where the work fails', async () => {
    const work = () => {
      throw new Error('broken');
    };
    await expect(measure(new Map([['broken', work]]), 3)).rejects.toThrow('broken');
  });

  it('gives each contender the same texts, one after the other', async () => {
    const read: string[] = [];
    const contender = (name: string) => ({ name, run: (text: string) => read.push(name + text) });
    const texts = ['1', '2', '3'].map((text) => ({ name: text, text }));
    const [first, second] = await timeReleases([contender('a'), contender('b')], texts);
    expect([first!.name, second!.name]).toEqual(['a', 'b']);
    const readBy = (name: string) => read.filter((each) => each.startsWith(name)).map((each) => each.slice(1));
    expect(readBy('a').slice(0, 4)).toEqual(['1', '2', '3', '1']);
    expect(readBy('b')).toEqual(readBy('a'));
  });
});

describe('what is measured', () => {
  it('is words, of web pages too', async () => {
    const texts = await releaseTexts();
    const pages = new Set(releasePages().map(({ name }) => name));
    expect(pages.size).toBeGreaterThan(0);
    expect(texts.find(({ name }) => pages.has(name))!.text).not.toMatch(/<p>|<div/);
  });

  it('is cut to a length, beginning with each release once', () => {
    const texts = [
      { name: 'a', text: 'aaa' },
      { name: 'b', text: 'bb' },
    ];
    expect(textsOfLength(texts, 9)).toEqual([
      { name: 'a', text: 'aaa\n\nbb\n\n' },
      { name: 'b', text: 'bb\n\naaa\n\n' },
    ]);
  });

  it('counts a page by its bytes', async () => {
    const html = '<p>é</p>'.repeat(2_000);
    const speeds = await timePages([{ name: 'a', html }]);
    expect(speeds).toHaveLength(2);
    for (const { megabytesPerSecond } of speeds) expect(megabytesPerSecond).toBeGreaterThan(0);
  });
});

describe('goals', () => {
  it('compare with the other contenders, and say what is missed', () => {
    const growth = [{ name: 'spaces', largest: 5, worstDoubling: 3 }];
    const lines = goals([times('Assay', 2), times('chrono', 4), times('compromise', 10)], times('long', 4.9), growth);
    expect(lines.map(goalLine).map((line) => line.split(' (')[0])).toEqual([
      'met     0.50 of the time that chrono-node takes',
      'MISSED  0.20 of the time that compromise takes',
      'met     4.90 ms for 95 of 100 texts of 8,000 characters',
      'MISSED  3.00 times as long for twice the text: spaces',
    ]);
  });
});

it('writes tables that name the machine', () => {
  const tables = speedTables({
    texts: 12,
    meanLength: 2_100.4,
    releases: [times('Assay', 1.234)],
    long: [times('Assay', 4)],
    longLength: 8_000,
    growth: [{ name: 'spaces', largest: 412.7, worstDoubling: 2.04 }],
    pages: [{ name: 'Assay', megabytesPerSecond: 9.96 }],
  });
  expect(tables).toContain(`Node ${process.versions.node}`);
  expect(tables).toContain('| Assay | 1.23 ms | 1.23 ms | 810 |');
  expect(tables).toContain('| spaces | 413 ms | × 2.04 |');
  expect(tables).toContain('| Assay | 10.0 |');
});

it('measures the command line from outside, with an answer for every release', async () => {
  const runs = await measureBulk([4], [1, 2]);
  expect(runs).toMatchObject([
    { jobs: 1, releases: 4 },
    { jobs: 2, releases: 4 },
  ]);
  for (const { seconds } of runs) expect(seconds).toBeGreaterThan(0);
});
