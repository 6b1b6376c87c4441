import type { Corpus } from './corpora.ts';
import { figuresOf, type Figures } from './figures.ts';
import type { Drop } from './floors.ts';
import type { CorpusScore } from './score-corpus.ts';
import type { Miss } from './tally.ts';

export interface Scored {
  name: Corpus['name'];
  score: CorpusScore;
}

const COLUMNS = ['values', 'prec.', 'recall', 'F1'];

/** Figures of the corpora side by side, for a terminal. */
export function scoreTable(scored: readonly Scored[]): string {
  const figures = scored.map(({ score }) => figuresOf(score.tally));
  const groups = figures.map((map) => [...map.keys()]).reduce(mergeOrdered, []);
  const head = scored.map(
    ({ name, score }) => `| ${`${name} (${score.cases})`.padEnd(12)}${COLUMNS.map(cell).join('')}`,
  );
  const rows = groups.map((group) =>
    [group.padEnd(24), ...figures.map((map) => `| ${' '.repeat(12)}${cells(map.get(group))}`)].join(' '),
  );
  return [[' '.repeat(24), ...head].join(' '), ...rows].join('\n');
}

/** Keeps the order of the first list and puts what only the second has before its successor there. */
function mergeOrdered(one: string[], other: string[]): string[] {
  const isTotal = (group: string) => !group.includes('.') && group.includes(' ');
  const all = [...new Set([...one, ...other])];
  return [...all.filter((group) => !isTotal(group)).toSorted(), ...all.filter(isTotal)];
}

function cells(figures: Figures | undefined): string {
  if (figures === undefined) return COLUMNS.map(() => cell('-')).join('');
  const { values, precision, recall, f1 } = figures;
  return [String(values), ...[precision, recall, f1].map(percent)].map(cell).join('');
}

function cell(text: string): string {
  return text.padStart(8);
}

/** One line about the cases of a corpus. */
export function caseLine({ name, score }: Scored): string {
  const { cases, exact, negatives, unanswered } = score;
  const refused = unanswered.length === 0 ? '' : `, not answered: ${unanswered.join(', ')}`;
  return `${name}: ${exact} of ${cases} releases without a core error, ${negatives.clean} of ${negatives.cases} negatives left alone${refused}`;
}

export function missLines({ misses }: CorpusScore): string {
  return misses.map(({ name, misses: list }) => `\n${name}\n${list.map(missLine).join('\n')}`).join('\n');
}

function missLine({ group, where, want, got }: Miss): string {
  return `  ${group.padEnd(24)} ${where.padEnd(44)} want ${JSON.stringify(want)}  got ${JSON.stringify(got)}`;
}

export function dropLine({ corpus, name, floor, reached }: Drop): string {
  return `${corpus} ${name}: ${reached === null ? 'gone' : percent(reached)}, floor ${percent(floor)}`;
}

export function percent(share: number): string {
  return (100 * share).toFixed(1);
}
