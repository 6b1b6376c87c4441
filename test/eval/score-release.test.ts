import { describe, expect, it } from 'vitest';
import type { ReleaseLabel } from '../../scripts/eval/label.ts';
import { scoreRelease } from '../../scripts/eval/score-release.ts';
import type { Counts } from '../../scripts/eval/tally.ts';
import type { Release } from '../../src/extract/release.ts';
import { placement, release, resource, security, warrant } from './facts.ts';

function score(label: ReleaseLabel, got: Release | null, source = ''): Record<string, Counts> {
  const tally = scoreRelease(label, got, { text: source, isHtml: source.startsWith('<') });
  return Object.fromEntries([...tally.groups].filter(([group]) => source !== '' || group !== 'evidence'));
}

const right = (times = 1) => ({ right: times, wrong: 0, missed: 0 });
const wrong = { right: 0, wrong: 1, missed: 1 };
const missed = (times = 1) => ({ right: 0, wrong: 0, missed: times });
const needless = (times = 1) => ({ right: 0, wrong: times, missed: 0 });

describe('a value', () => {
  it.each([
    ['right', '2024-05-03', '2024-05-03', right()],
    ['wrong', '2024-05-03', '2024-05-04', wrong],
    ['missed', '2024-05-03', null, missed()],
    ['needless', null, '2024-05-04', needless()],
  ])('that is %s', (_, want, got, counts) => {
    expect(score({ date: want }, release({ date: got }))).toEqual({ date: counts });
  });

  it('that nobody expects and nobody answers is not counted', () => {
    expect(score({ date: null }, release())).toEqual({});
  });

  it('that the label leaves out is not judged', () => {
    expect(score({}, release({ date: '2024-05-04', placements: [placement()] }))).toEqual({});
  });
});

describe('listings', () => {
  it('are judged one by one, in any order and case', () => {
    const listings = (...keys: string[]) =>
      keys.map((key) => ({ exchange: key.split(':')[0]!, symbol: key.split(':')[1]! }));
    expect(
      score(
        { issuer: { listings: listings('TSXV:ABC', 'FSE:X1') } },
        release({ issuer: { name: 'ABC', listings: listings('FSE:x1', 'OTC:ABCF') } }),
      ),
    ).toEqual({ 'issuer.listings': { right: 1, wrong: 1, missed: 1 } });
  });
});

describe('placements', () => {
  const unit = security({ count: 1_000_000, price: 0.2 });

  it('are paired by what they share', () => {
    const first = placement({ stage: 'closed', securities: [unit] });
    const second = placement({ stage: 'announced', securities: [security({ count: 5, price: 7 })] });
    const counts = score({ placements: [first, second] }, release({ placements: [second, first] }));
    expect(counts['security.price']).toEqual(right(2));
    expect(counts['placement.stage']).toEqual(right(2));
  });

  it('that are not answered miss their figures', () => {
    const counts = score({ placements: [placement({ holdMonths: 4, securities: [unit] })] }, release());
    expect(counts).toEqual({
      'placement.present': missed(),
      'placement.stage': missed(),
      'placement.currency': missed(),
      'placement.hold': missed(),
      'security.present': missed(),
      'security.count': missed(),
      'security.price': missed(),
    });
  });

  it('that should not be there are needless once, securities with their figures', () => {
    expect(score({ placements: [] }, release({ placements: [placement()] }))).toEqual({
      'placement.present': needless(),
    });
    const counts = score({ placements: [placement()] }, release({ placements: [placement({ securities: [unit] })] }));
    expect(counts).toMatchObject({
      'security.present': needless(),
      'security.count': needless(),
      'security.price': needless(),
    });
  });

  it('judge each figure of fees, and that a release without fees has none', () => {
    const fees = {
      cash: 100,
      cashPercent: 6,
      warrants: null,
      warrantPercent: null,
      warrantPrice: null,
      warrantTermMonths: null,
    };
    const got = release({ placements: [placement({ finderFees: fees })] });
    const groupFor = (finderFees: typeof fees | null) =>
      score({ placements: [placement({ finderFees })] }, got)['placement.finderFees'];
    expect(groupFor({ ...fees, cash: 90 })).toEqual({ right: 1, wrong: 1, missed: 1 });
    expect(groupFor(null)).toEqual(needless(2));
  });
});

describe('warrants', () => {
  const step = { price: 0.3, fromMonth: 0, toMonth: 24 };
  const series = warrant({ perUnit: 0.5, exercise: [step], termMonths: 24 });
  const scoreWarrants = (wants: (typeof series)[], gots: (typeof series)[]) => {
    const sold = (warrants: (typeof series)[]) => [placement({ securities: [security({ warrants })] })];
    const counts = score({ placements: sold(wants) }, release({ placements: sold(gots) }));
    return Object.fromEntries(Object.entries(counts).filter(([group]) => group.startsWith('warrant.')));
  };

  it('need each price with its months', () => {
    const late = { ...series, exercise: [{ ...step, toMonth: 36 }] };
    expect(scoreWarrants([series], [late])['warrant.exercise']).toEqual(wrong);
    const another = { ...series, exercise: [step, { ...step, price: 0.4 }] };
    expect(scoreWarrants([series], [another])['warrant.exercise']).toEqual({ right: 1, wrong: 1, missed: 0 });
  });

  it('that are not answered miss all they have', () => {
    expect(scoreWarrants([series], [])).toEqual({
      'warrant.present': missed(),
      'warrant.perUnit': missed(),
      'warrant.exercise': missed(),
      'warrant.term': missed(),
    });
  });

  it('have no acceleration that the label denies', () => {
    const accelerated = { ...series, acceleration: { triggerPrice: 0.6, tradingDays: 10, noticeDays: null } };
    expect(scoreWarrants([series], [accelerated])['warrant.acceleration']).toEqual(needless());
    expect(scoreWarrants([accelerated], [series])['warrant.acceleration']).toEqual(missed(2));
    expect(scoreWarrants([accelerated], [accelerated])['warrant.acceleration']).toEqual(right(2));
  });
});

describe('resources', () => {
  const gold = { commodity: 'Au', value: 2.5, unit: 'g/t' };
  const silver = { commodity: 'Ag', value: 30, unit: 'g/t' };
  const row = resource({ project: 'Birch Hill', tonnage: 1_200_000, grades: [gold, silver] });
  const scoreRows = (...gots: (typeof row)[]) => score({ resources: [row] }, release({ resources: gots }));

  it('are paired within their category only', () => {
    expect(scoreRows({ ...row, category: 'inferred' })).toMatchObject({
      'resource.row': wrong,
      'resource.tonnage': missed(),
      'resource.grade': missed(2),
    });
  });

  it('judge metals in any order, a wrong figure once', () => {
    expect(scoreRows({ ...row, grades: [{ ...silver, value: 31 }, gold] })['resource.grade']).toEqual({
      right: 1,
      wrong: 1,
      missed: 1,
    });
    expect(scoreRows({ ...row, grades: [gold] })['resource.grade']).toEqual({ right: 1, wrong: 0, missed: 1 });
    expect(scoreRows({ ...row, grades: [gold, { ...silver, unit: 'oz/st' }] })['resource.grade']).toEqual({
      right: 1,
      wrong: 1,
      missed: 1,
    });
  });
});

describe('evidence', () => {
  const withQuote = (quote: string) =>
    release({
      placements: [placement({ holdMonths: 4 })],
      evidence: { '/placements/0/holdMonths': { quote, start: 0, end: 1, rule: 'a' } },
    });

  it.each([
    ['stands in the text', 'four months and one day', 'a hold of four\nmonths and one  day', right()],
    ['stands on the page', '“four – months”', '<p>"four <b>-</b>&nbsp;months"</p>', right()],
    ['is not in the text', 'five months', 'a hold of four months', wrong],
    ['is only in what a page hides', 'four months', '<style>four months</style><p>none</p>', wrong],
  ])('%s', (_, quote, source, counts) => {
    expect(score({}, withQuote(quote), source).evidence).toEqual(counts);
  });

  it('is missed where a number has none', () => {
    const bare = release({ placements: [placement({ holdMonths: 4 })] });
    expect(score({}, bare, 'four months').evidence).toEqual(missed());
  });
});
