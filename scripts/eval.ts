/**
 * Scores the extractor over the labelled releases and holds each figure to the floor that it once reached:
 * `npm run eval -- [--verbose] [--only NAME] [--raise]`. `--verbose` lists the misses, `--raise` lifts the floors and writes the README's table.
 */
import { parseArgs } from 'node:util';
import { accuracyTable } from './eval/accuracy-table.ts';
import { readCorpora } from './eval/corpora.ts';
import { belowFloor, heldFigures, loweredFloors, raised } from './eval/floors.ts';
import { committedFloors, readFloors, writeFloors } from './eval/floors-file.ts';
import { caseLine, dropLine, missLines, scoreTable, type Scored } from './eval/report.ts';
import { scoreCorpus } from './eval/score-corpus.ts';
import { writeReadmePart } from './readme.ts';

const { values: options } = parseArgs({
  options: {
    verbose: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    raise: { type: 'boolean', default: false },
  },
});

const scored: Scored[] = [];
for (const { name, cases } of readCorpora(options.only)) {
  if (cases.length === 0) console.log(`skipped: no cases of the ${name} corpus here`);
  else scored.push({ name, score: await scoreCorpus(cases) });
}
// What is held out measures how unseen text is read only as long as nobody mends its misses, and no floor asks anybody to.
const seen = scored.filter(({ name }) => name !== 'held-out');

if (options.verbose) for (const { score } of seen) console.log(missLines(score));
console.log(`\n${scoreTable(scored)}\n`);
for (const each of scored) console.log(caseLine(each));

// A few cases say nothing about the whole.
if (options.only === '') process.exitCode = await holdFloors();

async function holdFloors(): Promise<number> {
  const floors = readFloors();
  if (options.raise) {
    for (const { name, score } of seen) floors[name] = raised(floors[name] ?? {}, heldFigures(score));
    writeFloors(floors);
    await writeReadmePart('accuracy', accuracyTable(scored));
  }
  const below = seen.flatMap(({ name, score }) => belowFloor(name, floors[name] ?? {}, heldFigures(score)));
  const lowered = committedFloors().flatMap((before) => loweredFloors(before, floors));
  for (const drop of below) console.log(`below its floor: ${dropLine(drop)}`);
  for (const drop of lowered) console.log(`floor lower than it was: ${dropLine(drop)}`);
  const broken = below.length + lowered.length;
  console.log(broken === 0 ? 'all figures hold their floors' : `${broken} floors are broken`);
  return broken === 0 ? 0 : 1;
}
