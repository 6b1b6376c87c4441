import { afterEach, expect, it } from 'vitest';
import { WorkerPool } from '../../src/limited-worker/worker-pool.ts';

const entry = new URL('odd-jobs.ts', import.meta.url);
const createPool = (timeLimitMs: number) =>
  new WorkerPool<string, string>(2, entry, { timeLimitMs, memoryMegabytes: 40 });
let pool = createPool(300);
afterEach(() => pool.close());

it('does all jobs, and passes on how each of them ends', async () => {
  const jobs = ['a', 'refuse', 'b', 'c', 'd'].map((job) => pool.run(job));
  expect(await Promise.allSettled(jobs)).toMatchObject([
    { value: 'a done' },
    { reason: { code: 'wrong_type' } },
    { value: 'b done' },
    { value: 'c done' },
    { value: 'd done' },
  ]);
});

it('leaves what comes next to the worker that has less to do', async () => {
  pool = createPool(15_000);
  await Promise.all([pool.run('a'), pool.run('b')]);
  const hung = pool.run('hang', 2_000).catch(() => 'stopped');
  expect(await Promise.race([hung, Promise.all([pool.run('a'), pool.run('b'), pool.run('c')])])).toEqual([
    'a done',
    'b done',
    'c done',
  ]);
  expect(await hung).toBe('stopped');
});
