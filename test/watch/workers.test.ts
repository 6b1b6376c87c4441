import { expect, test } from 'vitest';
import { singleFlight } from '../../src/watch/single-flight.ts';
import { workers } from '../../src/watch/workers.ts';

test('workers do each job once, and no more at once than they are', async () => {
  const jobs = Array.from({ length: 20 }, (_, n) => n);
  const done: number[] = [];
  let atOnce = 0;
  let most = 0;
  const work = workers(
    3,
    async () => jobs.shift() ?? null,
    async (job) => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await Promise.resolve();
      atOnce -= 1;
      done.push(job);
    },
  );
  await Promise.all([work(), work()]);
  expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n));
  expect(most).toBe(3);
});

test('a job that throws costs its worker, not the next call', async () => {
  const jobs = [1, 2];
  const work = workers(
    1,
    async () => jobs.shift() ?? null,
    async (job) => {
      if (job === 1) throw new Error('job 1');
    },
  );
  await expect(work()).rejects.toThrow('job 1');
  await work();
  expect(jobs).toEqual([]);
});

test('calls during a run share one run after it', async () => {
  let runs = 0;
  const held = Promise.withResolvers<void>();
  const flight = singleFlight(async () => {
    runs += 1;
    if (runs === 1) await held.promise;
  });
  const first = flight.run();
  const later = [flight.run(), flight.run(), flight.run()];
  expect([runs, flight.busy()]).toEqual([1, true]);
  held.resolve();
  await Promise.all([first, ...later]);
  expect([runs, flight.busy()]).toEqual([2, false]);
});
