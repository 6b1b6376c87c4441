import { describe, expect, it } from 'vitest';
import { releaseEmbed } from '../../../src/discord/embed/release-embed.ts';
import type { Release } from '../../../src/extract/release.ts';
import { wordsFor } from '../../../src/words/index.ts';
import { sampleRelease, sampleResource, wordsOf } from './sample.ts';

const show = (release: Release) => releaseEmbed({ release, title: 'Page title', url: null }, wordsFor('en'));

describe('resources', () => {
  const resources = (...estimates: Parameters<typeof sampleResource>[0][]) =>
    show(
      sampleRelease({
        kind: 'resource_estimate',
        placements: [],
        resources: estimates.map((parts) => sampleResource(parts)),
      }),
    );

  it('says one or two rows as sentences, the total before its parts', () => {
    const embed = resources({ deposit: 'Loon Zone' }, { announced: true, category: 'measured_and_indicated' });
    expect(embed.fields?.map(({ name }) => name)).toEqual([
      'Resource · Heron Lake',
      'Resource · Heron Lake · Loon Zone · background',
    ]);
    expect(embed.fields?.[0]?.value).toBe('**Measured and indicated**: 1,340,000 t at 4.1 g/t Au, 176,600 oz');
    expect(embed.description).toContain('**Resource estimate**');
  });

  it('names each metal where there are several, with cut-off and effective date once', () => {
    const facts = {
      grades: [
        { commodity: 'Cu', value: 0.8, unit: '%' },
        { commodity: 'Ag', value: 12, unit: 'g/t' },
      ],
      contained: [
        { commodity: 'Cu', amount: 41_000_000, unit: 'lb' },
        { commodity: 'Ag', amount: 905_000, unit: 'oz' },
      ],
      cutoff: { value: 0.25, unit: '%', commodity: 'Cu' },
      effectiveDate: '2023-11-01',
    };
    const words = wordsOf(resources(facts, { ...facts, category: 'indicated' }));
    expect(words).toContain('1,340,000 t at 0.8% Cu, 12 g/t Ag, 41,000,000 lb Cu, 905,000 oz Ag');
    expect(words.split('cut-off 0.25% Cu')).toHaveLength(2);
    expect(words.split('effective November 1, 2023')).toHaveLength(2);
  });

  it('keeps the decimals that the release writes', () => {
    const quote = { quote: '4.10 g/t gold', start: 0, end: 13, rule: 'test' };
    const release = sampleRelease({ evidence: { '/resources/0/grades/0/value': quote } });
    expect(wordsOf(show(release))).toContain('at 4.10 g/t Au');
  });

  it('writes short tons, reserves and historical estimates as what they are', () => {
    const words = wordsOf(
      resources({ tonnageUnit: 'st', kind: 'reserve', category: 'probable' }, { kind: 'historical' }),
    );
    expect(words).toContain('**Probable**: 1,340,000 short tons');
    expect(words).toContain('Reserve · Heron Lake');
    expect(words).toContain('Historical estimate · Heron Lake');
  });
});
