import { expect, it } from 'vitest';
import { figuresOf } from '../../scripts/eval/figures.ts';
import { Tally } from '../../scripts/eval/tally.ts';

function tallyOf(outcomes: Record<string, ('right' | 'wrong' | 'missed' | 'needless')[]>): Tally {
  const tally = new Tally();
  for (const [group, list] of Object.entries(outcomes))
    for (const outcome of list) {
      if (outcome === 'right') tally.right(group);
      else
        tally.miss({
          group,
          where: '',
          want: outcome === 'needless' ? null : 1,
          got: outcome === 'missed' ? null : 2,
        });
    }
  return tally;
}

it('counts a wrong answer against precision and recall, a missed one against recall, a needless one against precision', () => {
  const { values, precision, recall, f1 } = figuresOf(
    tallyOf({ date: ['right', 'right', 'wrong', 'missed', 'needless', 'needless'] }),
  ).get('date')!;
  expect({ values, precision, recall }).toEqual({ values: 4, precision: 2 / 5, recall: 2 / 4 });
  expect(f1).toBeCloseTo((2 * 0.4 * 0.5) / 0.9, 12);
});

it('sums counts, not figures, over the groups of a core, and keeps evidence out of the fields', () => {
  const figures = figuresOf(
    tallyOf({
      'security.price': ['right', 'right', 'right'],
      'warrant.term': ['missed'],
      'placement.stage': ['missed'],
      'resource.grade': ['right'],
      evidence: ['missed'],
    }),
  );
  expect(figures.get('core placements')).toMatchObject({ values: 4, recall: 3 / 4 });
  expect(figures.get('core resources')).toMatchObject({ values: 1, f1: 1 });
  expect(figures.get('all fields')).toMatchObject({ values: 6, recall: 4 / 6 });
});

it('adds tallies up', () => {
  const total = tallyOf({ date: ['right'] });
  total.add(tallyOf({ date: ['missed'], headline: ['right'] }));
  expect(Object.fromEntries(total.groups)).toEqual({
    date: { right: 1, wrong: 0, missed: 1 },
    headline: { right: 1, wrong: 0, missed: 0 },
  });
  expect(total.misses).toHaveLength(1);
});
