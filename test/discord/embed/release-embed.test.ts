import { describe, expect, it } from 'vitest';
import { releaseEmbed } from '../../../src/discord/embed/release-embed.ts';
import { ReleaseKind, type Release } from '../../../src/extract/release.ts';
import { wordsFor } from '../../../src/words/index.ts';
import { samplePlacement, sampleRelease, sampleSecurity, sampleWarrant, wordsOf } from './sample.ts';

const en = wordsFor('en-US');
const fr = wordsFor('fr');
const show = (release: Release, words = en, url: string | null = null) =>
  releaseEmbed({ release, title: 'Page title', url }, words);
const placement = (parts: Parameters<typeof samplePlacement>[0]) =>
  wordsOf(show(sampleRelease({ placements: [samplePlacement(parts)], resources: [] })));

describe('the embed of a closed placement with a background resource', () => {
  const embed = show(sampleRelease(), en, 'https://wire.example/trg');

  it('names the issuer with its listings, and links the headline', () => {
    expect(embed.author).toEqual({ name: 'Tamarack Ridge Gold Corp. · TSXV: TRG · FSE: T4R' });
    expect(embed.title).toBe('Tamarack Ridge Closes $420,000 Flow-Through Financing');
    expect(embed.url).toBe('https://wire.example/trg');
  });

  it('says stage and size before anything else', () => {
    expect(embed.description?.split('\n')[0]).toBe('**Closed: C$420,000**');
  });

  it('gives each leg a field with its warrants', () => {
    expect(embed.fields?.[0]).toEqual({
      name: '2,800,000 flow-through units at C$0.15',
      value: '½ warrant: C$0.25 for months 1–6, then C$0.40 to month 18, non-transferable',
    });
  });

  it('lists commission and hold', () => {
    expect(embed.fields?.[1]).toEqual({ name: 'Terms', value: 'Commission C$25,200\n4-month hold' });
  });

  it('marks the resource as background', () => {
    expect(embed.fields?.[2]).toEqual({
      name: 'Resource · Heron Lake · background',
      value: '**Inferred**: 1,340,000 t at 4.1 g/t Au, 176,600 oz',
    });
  });

  it('dates the release as a day that no time zone of the Americas or Europe moves', () => {
    const [, seconds] = /<t:(\d+):D>/.exec(embed.description!)!;
    expect(new Date(Number(seconds) * 1000).toISOString()).toBe('2024-03-08T12:00:00.000Z');
  });

  it('ends with the extractor version', () => {
    expect(embed.footer?.text).toBe('Assay extractor 1');
  });
});

describe('stage and size', () => {
  const sizes = (parts: object) => ({
    offered: null,
    minimum: null,
    overAllotment: null,
    thisClosing: null,
    closedToDate: null,
    ...parts,
  });
  it.each([
    [{ stage: 'announced', proceeds: sizes({ offered: 2_000_000 }) }, '**Announced: up to C$2,000,000**'],
    [{ stage: 'upsized', currency: 'USD', proceeds: sizes({ offered: 7_500_000 }) }, '**Upsized: up to US$7,500,000**'],
    [
      { stage: 'tranche_closed', tranche: 2, proceeds: sizes({ thisClosing: 81_250.5 }) },
      '**Tranche 2 closed: C$81,250.50**',
    ],
    [
      { stage: 'closed', currency: 'AUD', proceeds: sizes({ closedToDate: 3_000_000 }) },
      '**Closed: A$3,000,000 closed to date**',
    ],
    [{ stage: 'announced', currency: 'GBP', proceeds: sizes({ minimum: 500_000 }) }, '**Announced: minimum £500,000**'],
    [{ stage: 'terminated', proceeds: sizes({}) }, '**Terminated**'],
    [{ stage: 'announced', currency: null, proceeds: sizes({ offered: 100 }) }, '**Announced: up to $100**'],
  ] as const)('%#: %j', (parts, line) => {
    expect(placement(parts as never)).toContain(line);
  });

  it('adds what kind of deal it is, and what was closed before', () => {
    const words = placement({
      stage: 'tranche_closed',
      tranche: 2,
      distribution: 'non_brokered',
      life: true,
      closingDate: '2024-03-07',
      proceeds: { offered: 3_000_000, minimum: null, overAllotment: null, thisClosing: 400_000, closedToDate: 900_000 },
    });
    expect(words).toContain(
      'non-brokered · LIFE exemption · offering of up to C$3,000,000 · C$900,000 closed to date · closed March 7, 2024',
    );
  });
});

describe('legs and warrants', () => {
  const leg = (parts: Parameters<typeof sampleSecurity>[0]) => placement({ securities: [sampleSecurity(parts)] });
  const warrant = (parts: Parameters<typeof sampleWarrant>[0]) => leg({ warrants: [sampleWarrant(parts)] });

  it.each([
    [{ kind: 'share', flowThrough: false, count: 1, price: 1 }, '1 share at C$1.00'],
    [
      { kind: 'subscription_receipt', flowThrough: false, count: null, price: 0.065 },
      'Subscription receipts at C$0.065',
    ],
    [{ kind: 'convertible_debenture', flowThrough: false, count: 350, price: null }, '350 convertible debentures'],
    [{ kind: 'note', flowThrough: false, count: null, price: null }, '\nNotes\n'],
  ] as const)('%#: %j', (parts, words) => {
    expect(leg(parts)).toContain(words);
  });

  it.each([
    [{ perUnit: 1 / 3 }, '⅓ warrant: '],
    [{ perUnit: 1 }, '\n1 warrant: '],
    [{ perUnit: 1.5 }, '1½ warrant: '],
    [{ perUnit: 0.1 }, '0.1 warrant: '],
    [{ perUnit: null }, '\nWarrants: '],
    [
      { exercise: [{ price: 0.3, fromMonth: 0, toMonth: 18 }], transferable: true },
      'C$0.30 for 18 months, transferable',
    ],
    [
      { exercise: [{ price: 0.3, fromMonth: 0, toMonth: null }], expiryDate: '2026-01-31', termMonths: null },
      'C$0.30, to January 31, 2026',
    ],
    [{ exercise: [], termMonths: 24 }, '½ warrant: 24 months, non-transferable'],
    [{ exercise: [], termMonths: null, transferable: null }, '½ warrant'],
  ])('%#: %j', (parts, words) => {
    expect(warrant(parts)).toContain(words);
  });

  it('tells when the term may be shortened', () => {
    const acceleration = { triggerPrice: 0.8, tradingDays: 10, noticeDays: 30 };
    expect(warrant({ acceleration })).toContain(
      'may be shortened: shares at C$0.80, for 10 trading days, 30 days of notice',
    );
  });

  it('gives several legs a field each, with their proceeds', () => {
    const securities = [
      sampleSecurity(),
      sampleSecurity({ flowThrough: false, price: 0.12, proceeds: 96_000, warrants: [] }),
    ];
    const { fields } = show(sampleRelease({ placements: [samplePlacement({ securities })] }));
    expect(fields?.slice(0, 2).map(({ name }) => name)).toEqual([
      '2,800,000 flow-through units at C$0.15',
      '2,800,000 units at C$0.12',
    ]);
    expect(fields?.[1]?.value).toBe('No warrant stated\nProceeds C$96,000');
  });
});

it('shows fees in money, percent and warrants', () => {
  const finderFees = {
    cash: 9_000,
    cashPercent: 6,
    warrants: 60_000,
    warrantPercent: null,
    warrantPrice: 0.25,
    warrantTermMonths: 18,
  };
  const words = placement({ finderFees, insiders: { amount: 30_000, count: 200_000 } });
  expect(words).toContain('Commission C$9,000 (6% of gross)');
  expect(words).toContain('60,000 finder warrants at C$0.25 for 18 months');
  expect(words).toContain('Insiders: C$30,000, 200,000 securities');
});

it('leaves out a computed commission rate that only says again what is stated', () => {
  const fees = (cashPercent: number | null) => {
    const finderFees = {
      cash: 9_000,
      cashPercent,
      warrants: null,
      warrantPercent: null,
      warrantPrice: null,
      warrantTermMonths: null,
    };
    const derived: Release['derived'] = [
      { name: 'fee_percent_of_gross', at: '/placements/0/finderFees', value: 6, unit: '%', from: [] },
    ];
    const facts = sampleRelease({ derived });
    facts.placements[0]!.finderFees = finderFees;
    return wordsOf(show(facts));
  };
  expect(fees(6)).not.toContain('≈ 6%');
  expect(fees(7)).toContain('(7% of gross), ≈ 6% of gross');
  expect(fees(null)).toContain('≈ 6% of gross');
});

it('says so when a commission has no figure', () => {
  const finderFees = {
    cash: null,
    cashPercent: null,
    warrants: null,
    warrantPercent: null,
    warrantPrice: null,
    warrantTermMonths: null,
  };
  expect(placement({ finderFees })).toContain('A commission is mentioned without a figure');
});

it('numbers several placements in summary and fields', () => {
  const second = samplePlacement({
    stage: 'announced',
    proceeds: { offered: 900_000, minimum: null, overAllotment: null, thisClosing: null, closedToDate: null },
  });
  const embed = show(sampleRelease({ placements: [samplePlacement(), second], resources: [] }));
  expect(embed.description).toContain('**Closed: C$420,000**');
  expect(embed.description).toContain('**Announced: up to C$900,000**');
  expect(embed.fields?.map(({ name }) => name.slice(0, 11))).toEqual([
    'Placement 1',
    'Placement 1',
    'Placement 2',
    'Placement 2',
  ]);
});

it.each(ReleaseKind.options)('says honestly what a release of kind %s is about when it has no figures', (kind) => {
  const embed = show(sampleRelease({ kind, placements: [], resources: [], date: null }));
  expect(embed.description).toBe(en.release.noFigures[kind]);
  expect(embed.fields).toBeUndefined();
});

it('speaks French with its own numbers, money and dates', () => {
  const embed = show(sampleRelease({ placements: [samplePlacement({ closingDate: '2024-03-07' })] }), fr);
  const words = wordsOf(embed).replaceAll(/[\u00A0\u202F]/g, ' ');
  expect(words).toContain('**Clôturé : 420 000 $ CA**');
  expect(words).toContain('2 800 000 unités accréditives à 0,15 $ CA');
  expect(words).toContain('clôturé le 7 mars 2024');
});

it('takes the page’s title where there is no headline, and the kind where there is neither', () => {
  const release = sampleRelease({ headline: null });
  expect(releaseEmbed({ release, title: 'Page title', url: null }, en).title).toBe('Page title');
  expect(releaseEmbed({ release, title: ' \u200B ', url: null }, en).title).toBe('Private placement');
});

it('leaves out an address that Discord would refuse', () => {
  expect(show(sampleRelease(), en, 'file:///etc/passwd').url).toBeUndefined();
  expect(show(sampleRelease(), en, `https://wire.example/${'a'.repeat(2048)}`).url).toBeUndefined();
});

it('shows markup of an outside text as its words', () => {
  const release = sampleRelease({
    headline: '# @everyone [free](https://evil.example) <@123> **now**',
    issuer: { name: 'Odd_Name\u202E Corp', listings: [] },
  });
  const embed = show(release);
  expect(embed.title).toBe(String.raw`\# \@everyone \[free\](https\://evil.example) \<\@123> \*\*now\*\*`);
  expect(embed.author?.name).toBe('Odd_Name Corp');
});

it('says what it did not read of a long file', () => {
  const summary = { release: sampleRelease(), title: 'Page title', url: null };
  expect(releaseEmbed({ ...summary, pagesLeft: 21 }, en).description).toContain('40 pages; 21 more were not read');
  expect(releaseEmbed(summary, en).description).not.toContain('pages');
});
