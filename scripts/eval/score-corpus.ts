import type { Release } from '../../src/extract/release.ts';
import { readSource } from '../../src/read-document.ts';
import { UserError } from '../../src/user-error.ts';
import type { Case } from './cases.ts';
import { isCore } from './figures.ts';
import { scoreRelease } from './score-release.ts';
import { Tally, type Miss } from './tally.ts';

export interface CorpusScore {
  tally: Tally;
  /** The misses of each case that has any. */
  misses: { name: string; misses: Miss[] }[];
  cases: number;
  /** Cases without a miss in a core field. */
  exact: number;
  /** Cases labelled to hold no placement, and how many of them were answered with none. */
  negatives: { cases: number; clean: number };
  /** Cases that the reader refused. */
  unanswered: string[];
}

/** Reads each case as the product reads a file, and judges the answers together. */
export async function scoreCorpus(cases: readonly Case[]): Promise<CorpusScore> {
  const score: CorpusScore = {
    tally: new Tally(),
    misses: [],
    cases: cases.length,
    exact: 0,
    negatives: { cases: 0, clean: 0 },
    unanswered: [],
  };
  for (const labelled of cases) await scoreCase(score, labelled);
  return score;
}

async function scoreCase(score: CorpusScore, { name, path, bytes, isHtml, label }: Case): Promise<void> {
  const release = await answerFor(path, bytes);
  const tally = scoreRelease(label, release, { text: new TextDecoder().decode(bytes), isHtml });
  score.tally.add(tally);
  if (tally.misses.length > 0) score.misses.push({ name, misses: tally.misses });
  if (!tally.misses.some(({ group }) => isCore(group))) score.exact += 1;
  if (release === null) score.unanswered.push(name);
  if (label.placements?.length !== 0) return;
  score.negatives.cases += 1;
  if (release?.placements.length === 0) score.negatives.clean += 1;
}

async function answerFor(path: string, bytes: Uint8Array): Promise<Release | null> {
  try {
    return (await readSource({ bytes, facts: { name: path } })).release;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
