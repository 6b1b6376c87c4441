import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { readCorpora } from '../../scripts/eval/corpora.ts';
import { scoreCorpus } from '../../scripts/eval/score-corpus.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const SCORER = here('../../../shared/corpus/score.mjs');
const missing = !existsSync(SCORER);
if (missing) console.log(`skipped: ${SCORER} is not here`);

/** The scorer's table: `date  124  0  0  100.0 …` is right, wrong and missed answers of a group. */
const ROW = /^([a-z]+(?:\.[a-zA-Z]+)?) +(\d+) +(\d+) +(\d+) /gm;

it.skipIf(missing)('counts as the scorer beside the corpus does', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [SCORER, '--', process.execPath, here('../../src/cli/extract.ts'), '--json'],
    { maxBuffer: 1 << 26 },
  );
  const expected = [...stdout.matchAll(ROW)].map(([, group, right, wrong, missed]) => [
    group,
    { right: Number(right), wrong: Number(wrong), missed: Number(missed) },
  ]);
  const dev = readCorpora().find(({ name }) => name === 'dev')!;
  expect(expected.length).toBeGreaterThan(20);
  const { tally } = await scoreCorpus(dev.cases);
  expect(Object.fromEntries(tally.groups)).toEqual(Object.fromEntries(expected));
});
