/**
 * Measures how fast releases are read, beside general libraries in the same run, and writes the README's tables:
 * `npm run bench` for the extractor, `npm run bench -- --bulk` for the command line with thousands of files.
 */
import { parseArgs } from 'node:util';
import { measureBulk } from './bench/bulk.ts';
import { bulkTable } from './bench/bulk-table.ts';
import { ASSAY, OTHERS } from './bench/contenders.ts';
import { goalLine, goals } from './bench/goals.ts';
import { measureGrowth } from './bench/growth.ts';
import { timePages } from './bench/pages.ts';
import { timeReleases } from './bench/releases.ts';
import { speedTables } from './bench/speed-tables.ts';
import { releasePages, releaseTexts, textsOfLength } from './bench/texts.ts';
import { writeReadmePart } from './readme.ts';

const LONG = 8_000;
const BULK_SIZES = [10_000, 20_000];
const BULK_JOBS = [1, 2];

const { values: options } = parseArgs({ options: { bulk: { type: 'boolean', default: false } } });
await (options.bulk ? benchBulk() : benchExtractor());

async function benchExtractor(): Promise<void> {
  const texts = await releaseTexts();
  const releases = await timeReleases([ASSAY, ...OTHERS], texts);
  const long = await timeReleases([ASSAY], textsOfLength(texts, LONG));
  const growth = measureGrowth(texts.map(({ text }) => text).join('\n\n'));
  const pages = await timePages(releasePages());
  const meanLength = texts.reduce((sum, { text }) => sum + text.length, 0) / texts.length;
  const tables = speedTables({ texts: texts.length, meanLength, releases, long, longLength: LONG, growth, pages });
  console.log(`${tables}\n`);
  for (const goal of goals(releases, long[0]!, growth)) console.log(goalLine(goal));
  await writeReadmePart('speed', tables);
}

async function benchBulk(): Promise<void> {
  const table = bulkTable(await measureBulk(BULK_SIZES, BULK_JOBS));
  console.log(table);
  await writeReadmePart('bulk', table);
}
