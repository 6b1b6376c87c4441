import { singleCategoriesIn } from '../category.ts';
import type { Assignment } from './assign.ts';
import type { Measure } from './measure.ts';
import type { ReadSentence } from './sentence.ts';

const RESPECTIVELY = /\brespectively\b|\brespectivement\b/i;

/**
 * "Indicated and Inferred Resources of 3.0 Mt and 1.2 Mt grading 5.2 g/t and 4.8 g/t gold, respectively": the first figure of each kind is
 * the first class's. Every kind must stand there exactly twice; otherwise nothing says what is whose.
 */
export function respectiveRows({ sentence, words, mentions, measures }: ReadSentence): Assignment[] {
  const [mention, ...others] = mentions;
  if (mention?.category !== 'mixed' || others.length > 0 || !RESPECTIVELY.test(words)) return [];
  const from = mention.start - sentence.start;
  const classes = singleCategoriesIn(words.slice(from, mention.end - sentence.start), mention.start);
  const kinds = [...Map.groupBy(measures, kindOf).values()];
  if (classes.length !== 2 || kinds.some((kind) => kind.length !== 2)) return [];
  return classes.map((own, index) => ({ mention: own, measures: kinds.map((kind) => kind[index]!) }));
}

const kindOf = (measure: Measure): string =>
  measure.kind === 'tonnage' ? 'tonnage' : `${measure.kind} ${measure.unit}`;
