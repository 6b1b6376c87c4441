import { describe, expect, it } from 'vitest';
import { releaseEmbed } from '../../../src/discord/embed/release-embed.ts';
import type { Release } from '../../../src/extract/release.ts';
import { wordsFor } from '../../../src/words/index.ts';
import { samplePlacement, sampleRelease, sampleResource, wordsOf } from './sample.ts';

const show = (release: Release) => releaseEmbed({ release, title: 'Page title', url: null }, wordsFor('en'));

describe('checks and derived values', () => {
  const money = [
    '/placements/0/proceeds/thisClosing',
    '/placements/0/securities/0/count',
    '/placements/0/securities/0/price',
  ];
  const ounces = ['/resources/0/contained/0/amount', '/resources/0/tonnage', '/resources/0/grades/0/value'];
  const sums = (check: Release['checks'][number]) =>
    show(sampleRelease({ checks: [check] })).fields?.find(({ name }) => name.startsWith('Sums'))?.value;

  it.each([
    [
      { kind: 'count_x_price', status: 'ok', stated: 420_000, computed: 420_000.00000000006, at: money },
      '✓ 2,800,000 × C$0.15 = C$420,000',
    ],
    [
      { kind: 'tonnage_x_grade', status: 'ok', stated: 176_600, computed: 176_635.4, at: ounces },
      '✓ 1,340,000 t × 4.1 g/t Au = 176,600 oz Au',
    ],
    [
      { kind: 'count_x_price', status: 'off', stated: 430_000, computed: 420_000, at: money },
      '✗ 2,800,000 × C$0.15 ≈ C$420,000 (stated C$430,000)',
    ],
    [
      {
        kind: 'sum_of_legs',
        status: 'ok',
        stated: 420_000,
        computed: 420_000,
        at: [money[0]!, '/placements/0/securities/0/proceeds', '/placements/0/securities/0/proceeds'],
      },
      '✓ C$420,000 + C$420,000 = C$420,000',
    ],
    [
      {
        kind: 'sum_of_counts_x_prices',
        status: 'ok',
        stated: 420_000,
        computed: 420_000,
        at: [...money, ...money.slice(1)],
      },
      '✓ 2,800,000 × C$0.15 + 2,800,000 × C$0.15 = C$420,000',
    ],
    [{ kind: 'count_x_price', status: 'unknown', stated: null, computed: null, at: money }, undefined],
    [
      {
        kind: 'count_x_price',
        status: 'ok',
        stated: 1,
        computed: 1,
        at: ['/placements/7/proceeds/offered', '/nowhere'],
      },
      undefined,
    ],
  ] as const)('%#: %j', (check, line) => {
    expect(sums(check as never)).toBe(line);
  });

  it('tells that a fee may be a part of its percentage', () => {
    const fees = {
      cash: 9_000,
      cashPercent: 6,
      warrants: null,
      warrantPercent: null,
      warrantPrice: null,
      warrantTermMonths: null,
    };
    const release = sampleRelease({
      placements: [samplePlacement({ finderFees: fees })],
      checks: [
        {
          kind: 'fee_percent_x_gross',
          status: 'ok',
          stated: 9_000,
          computed: 25_200,
          at: [
            '/placements/0/finderFees/cash',
            '/placements/0/finderFees/cashPercent',
            '/placements/0/proceeds/thisClosing',
          ],
        },
      ],
    });
    expect(wordsOf(show(release))).toContain('✓ C$9,000 ≤ 6% × C$420,000');
  });

  it('puts what does not add up before the resources, and the rest last', () => {
    const check = { kind: 'count_x_price' as const, stated: 430_000, computed: 420_000, at: money };
    const checks = [
      { ...check, status: 'off' as const },
      { ...check, status: 'ok' as const, stated: 420_000 },
    ];
    const names = show(sampleRelease({ checks })).fields?.map(({ name }) => name);
    expect(names?.slice(2)).toEqual(['Sums that do not add up', 'Resource · Heron Lake · background', 'Sums']);
  });

  it('computes the metal that is not stated, and says so', () => {
    const release = sampleRelease({
      resources: [sampleResource({ contained: [] })],
      derived: [{ name: 'contained_metal', at: '/resources/0/grades/0', value: 176_635, unit: 'oz', from: [] }],
    });
    expect(wordsOf(show(release))).toContain('1,340,000 t at 4.1 g/t Au, ≈ 176,600 oz');
  });

  it('shows what was computed beside what it belongs to, behind "≈"', () => {
    const derived: Release['derived'] = [
      { name: 'warrants_issued', at: '/placements/0/securities/0/warrants/0', value: 1_400_000, unit: null, from: [] },
      {
        name: 'proceeds_if_exercised',
        at: '/placements/0/securities/0/warrants/0/exercise/1',
        value: 560_000,
        unit: 'CAD',
        from: [],
      },
      { name: 'fee_percent_of_gross', at: '/placements/0/finderFees', value: 6.0000001, unit: '%', from: [] },
      { name: 'free_trading_date', at: '/placements/0', value: '2024-07-09', unit: null, from: [] },
    ];
    const { fields } = show(sampleRelease({ derived }));
    expect(fields?.[0]?.value).toContain('≈ 1,400,000 warrants in all\n≈ C$560,000 if exercised at C$0.40');
    expect(fields?.[1]?.value).toBe(
      'Commission C$25,200, ≈ 6% of gross\n4-month hold, ≈ free trading from July 9, 2024',
    );
  });
});
