import { describe, expect, it } from 'vitest';
import { releaseEmbed } from '../../../src/discord/embed/release-embed.ts';
import { LIMITS } from '../../../src/discord/limits.ts';
import type { Release, ResourceEstimate } from '../../../src/extract/release.ts';
import { wordsFor } from '../../../src/words/index.ts';
import { sampleRelease, sampleResource } from './sample.ts';

const releaseOf = (estimates: Partial<ResourceEstimate>[], parts: Partial<Release> = {}): Release =>
  sampleRelease({
    kind: 'resource_estimate',
    placements: [],
    resources: estimates.map((estimate) => sampleResource({ announced: true, ...estimate })),
    ...parts,
  });
const fieldsOf = (release: Release, language = 'en') =>
  releaseEmbed({ release, title: 'Page', url: null }, wordsFor(language)).fields ?? [];
const gold = (tonnage: number, grade: number, ounces: number): Partial<ResourceEstimate> => ({
  tonnage,
  grades: [{ commodity: 'Au', value: grade, unit: 'g/t' }],
  contained: [{ commodity: 'Au', amount: ounces, unit: 'oz' }],
});
const lines = (value: string) => value.split('\n');

describe('three rows and more', () => {
  const release = releaseOf([
    { ...gold(6_020_000, 1.1, 212_900), category: 'inferred' },
    {
      ...gold(11_850_000, 1.31, 499_100),
      category: 'indicated',
      cutoff: { value: 0.45, unit: 'g/t', commodity: 'Au' },
    },
    { ...gold(2_400_000, 1.62, 125_000), category: 'measured', effectiveDate: '2025-01-20' },
  ]);

  it('are a table: categories in their order, units above the columns, decimal signs below each other', () => {
    const [field] = fieldsOf(release);
    expect(field!.name).toBe('Resource · Heron Lake');
    expect(lines(field!.value)).toEqual([
      '```',
      '             Mt g/t Au   koz',
      'Measured   2.4    1.62 125',
      'Indicated 11.85   1.31 499.1',
      'Inferred   6.02   1.1  212.9',
      '```',
      'effective January 20, 2025 · cut-off 0.45 g/t Au',
    ]);
  });

  it('speak the language of the reader', () => {
    const [field] = fieldsOf(release, 'fr');
    expect(field!.value).toContain('Indiquées 11,85');
  });

  it('show what follows from tonnage and grade behind a sign', () => {
    const [first, ...rest] = release.resources as [ResourceEstimate, ...ResourceEstimate[]];
    const derived = {
      name: 'contained_metal' as const,
      at: '/resources/0/grades/0',
      value: 212_904.4,
      unit: 'oz',
      from: [],
    };
    const [field] = fieldsOf({ ...release, resources: [{ ...first, contained: [] }, ...rest], derived: [derived] });
    expect(field!.value).toContain('≈212.9');
  });
});

it('puts the biggest deposit first, after the total of all', () => {
  const [field] = fieldsOf(
    releaseOf([
      { ...gold(1_000_000, 2, 64_300), deposit: 'Small' },
      { ...gold(9_000_000, 2, 578_700), deposit: 'Large' },
      { ...gold(10_000_000, 2, 643_000), deposit: null },
    ]),
  );
  expect(lines(field!.value).filter((line) => /^(?:Small|Large)$/.test(line))).toEqual(['Large', 'Small']);
  expect(lines(field!.value)[2]).toContain('643');
});

it('gives each of several metals a line with its own units below the row’s tonnage', () => {
  const row = {
    tonnage: 12_400_000,
    grades: [
      { commodity: 'Cu', value: 0.61, unit: '%' },
      { commodity: 'Au', value: 0.22, unit: 'g/t' },
    ],
    contained: [
      { commodity: 'Cu', amount: 166_800_000, unit: 'lb' },
      { commodity: 'Au', amount: 87_700, unit: 'oz' },
    ],
  };
  const [field] = fieldsOf(releaseOf([row, row, row]));
  expect(lines(field!.value).slice(1, 4)).toEqual([
    'Inferred 12.4 Mt',
    '  0.61% Cu    166.8 Mlb',
    '  0.22 g/t Au  87.7 koz',
  ]);
});

it('keeps a background estimate apart from the news', () => {
  const names = fieldsOf(releaseOf([{}, {}, { announced: false }])).map(({ name }) => name);
  expect(names).toEqual(['Resource · Heron Lake', 'Resource · Heron Lake · background']);
});

it('never rounds: what is not short in a larger unit stands in its own', () => {
  const [field] = fieldsOf(releaseOf([{}, {}, { tonnage: 1_234_567.25 }]));
  expect(field!.value).toContain('1,234,567.25');
});

describe('many rows', () => {
  const many = releaseOf(Array.from({ length: 30 }, (_, index) => ({ deposit: `Zone ${index}` })));

  it('are cut at eight, and it says how many are left', () => {
    const [field] = fieldsOf(many);
    expect(lines(field!.value).filter((line) => line.startsWith('Inferred'))).toHaveLength(8);
    expect(lines(field!.value).at(-1)).toBe('and 22 more');
  });

  it('fit into a field however long they are', () => {
    const grades = Array.from({ length: 12 }, (_, index) => ({ commodity: `Metal ${index}`, value: 1.5, unit: 'g/t' }));
    const [field] = fieldsOf(releaseOf(Array.from({ length: 9 }, () => ({ grades }))));
    expect(field!.value.length).toBeLessThanOrEqual(LIMITS.fieldValue);
    expect(field!.value.match(/```/g)).toHaveLength(2);
    expect(field!.value).toMatch(/and \d more$/);
  });
});

it('lets nothing out of the fence', () => {
  const [field] = fieldsOf(releaseOf([{ deposit: '``` @everyone' }, {}, {}]));
  expect(field!.value.match(/```/g)).toHaveLength(2);
});

it('is no wider than a phone', () => {
  const [field] = fieldsOf(
    releaseOf([gold(12_345_000, 10.25, 4_068_000), gold(345_000, 0.55, 6_100), { deposit: 'x'.repeat(80) }]),
  );
  expect(Math.max(...lines(field!.value).map((line) => line.length))).toBeLessThanOrEqual(36);
});
