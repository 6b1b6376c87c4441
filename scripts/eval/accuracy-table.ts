import { markdownTable } from '../markdown-table.ts';
import { figuresOf, isCore } from './figures.ts';
import { percent, type Scored } from './report.ts';

const WHAT: Record<Scored['name'], string> = {
  dev: 'development releases',
  own: 'own releases',
  'held-out': 'held-out releases',
};

/** The README's tables: the figures that matter first, then each group of fields, in percent. */
export function accuracyTable(scored: readonly Scored[]): string {
  const figures = scored.map(({ score }) => figuresOf(score.tally));
  const heads = scored.map(({ name, score }) => `${WHAT[name]} (${score.cases})`);
  const row = (group: string, label = group) => [
    label,
    ...figures.map((map) => {
      const of = map.get(group);
      return of === undefined ? '' : [of.precision, of.recall, of.f1].map(percent).join(' / ');
    }),
  ];
  const share = (label: string, part: (scored: Scored) => string) => [label, ...scored.map(part)];
  const groups = [...new Set(figures.flatMap((map) => [...map.keys()]))].filter((group) => group.includes('.'));
  return [
    markdownTable(
      ['precision / recall / F1, %', ...heads],
      [
        row('core placements', 'placements, core fields'),
        row('core resources', 'resources, core fields'),
        row('all fields', 'all fields'),
        share('numbers with their words', ({ score }) => recallOf(score, 'evidence')),
        share('releases without a core error', ({ score }) => `${score.exact} of ${score.cases}`),
        share('other news left alone', ({ score: { negatives } }) => `${negatives.clean} of ${negatives.cases}`),
      ],
    ),
    '<details>',
    '<summary>Each group of fields (core fields in bold)</summary>',
    markdownTable(
      ['precision / recall / F1, %', ...heads],
      groups.toSorted().map((group) => row(group, isCore(group) ? `**${group}**` : group)),
    ),
    '</details>',
  ].join('\n\n');
}

function recallOf(score: Scored['score'], group: string): string {
  return percent(figuresOf(score.tally).get(group)?.recall ?? 1);
}
