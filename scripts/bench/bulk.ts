import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCorpora } from '../eval/corpora.ts';

export interface BulkRun {
  jobs: number;
  releases: number;
  seconds: number;
  /** The most memory that the process ever held, in megabytes; null where the system does not tell. */
  peakMegabytes: number | null;
}

const COMMAND = fileURLToPath(new URL('../../src/cli/extract.ts', import.meta.url));
const POLL_MS = 50;

/** Reads folders of so many releases, copied from the labelled ones, with each number of jobs. */
export async function measureBulk(sizes: readonly number[], jobs: readonly number[]): Promise<BulkRun[]> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-bulk-'));
  try {
    const runs: BulkRun[] = [];
    for (const size of sizes) {
      const filled = join(folder, String(size));
      await fill(filled, size);
      for (const count of jobs) runs.push(await run(filled, size, count));
    }
    return runs;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function fill(folder: string, size: number): Promise<void> {
  const paths = readCorpora().flatMap((corpus) => corpus.cases.map(({ path }) => path));
  await mkdir(folder);
  for (let index = 0; index < size; index += 1) {
    const path = paths[index % paths.length]!;
    await copyFile(path, join(folder, `${String(index).padStart(6, '0')}${extname(path)}`));
  }
}

async function run(folder: string, releases: number, jobs: number): Promise<BulkRun> {
  const start = performance.now();
  const child = spawn(process.execPath, [COMMAND, '--json', '--jobs', String(jobs), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let peakMegabytes: number | null = null;
  const poll = setInterval(async () => {
    peakMegabytes = (await peakOf(child.pid!)) ?? peakMegabytes;
  }, POLL_MS);
  const lines = await countLines(child.stdout);
  clearInterval(poll);
  if (lines !== releases) throw new Error(`${lines} answers for ${releases} releases`);
  return { jobs, releases, seconds: (performance.now() - start) / 1_000, peakMegabytes };
}

async function countLines(stream: AsyncIterable<Uint8Array>): Promise<number> {
  let lines = 0;
  for await (const chunk of stream) for (const byte of chunk) lines += Number(byte === 10);
  return lines;
}

/** Linux keeps the high-water mark of a process' memory. */
async function peakOf(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmHWM:\s*(\d+) kB/m.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1_000;
}
