import { afterEach, describe, expect, it } from 'vitest';
import { LimitedWorker } from '../../src/limited-worker/limited-worker.ts';
import { UserError } from '../../src/user-error.ts';

const entry = new URL('odd-jobs.ts', import.meta.url);
let worker = new LimitedWorker<string, string>(entry, { timeLimitMs: 300, memoryMegabytes: 40 });

afterEach(async () => {
  await worker.close();
  worker = new LimitedWorker<string, string>(entry, { timeLimitMs: 300, memoryMegabytes: 40 });
});

describe('a worker with limits', () => {
  it('does jobs in the order they came', async () => {
    const order: string[] = [];
    await Promise.all(['a', 'b', 'c'].map(async (job) => order.push(await worker.run(job))));
    expect(order).toEqual(['a done', 'b done', 'c done']);
  });

  it('passes on what a person is told', async () => {
    await expect(worker.run('refuse')).rejects.toEqual(new UserError('wrong_type', { type: 'PDF' }));
    await expect(worker.run('refuse')).rejects.toBeInstanceOf(UserError);
  });

  it('stops a job that hangs, and does the ones behind it', async () => {
    const [hung, next] = await Promise.allSettled([worker.run('hang'), worker.run('a')]);
    expect(hung).toMatchObject({ status: 'rejected', reason: { code: 'took_too_long' } });
    expect(next).toEqual({ status: 'fulfilled', value: 'a done' });
  });

  it.each([
    ['crash', 'a bug'],
    ['exit', 'the worker ended without an answer'],
  ])('is replaced after one that ends it: %s', async (job, message) => {
    const [failed, next] = await Promise.allSettled([worker.run(job), worker.run('a')]);
    expect(failed).toMatchObject({ status: 'rejected', reason: { message } });
    expect(failed).not.toMatchObject({ reason: { name: 'UserError' } });
    expect(next).toEqual({ status: 'fulfilled', value: 'a done' });
  });

  it('is replaced after one that takes all memory', async () => {
    const roomy = new LimitedWorker<string, string>(entry, { timeLimitMs: 15_000, memoryMegabytes: 40 });
    const [failed, next] = await Promise.allSettled([roomy.run('hoard'), roomy.run('a')]);
    await roomy.close();
    expect(failed).toMatchObject({ status: 'rejected', reason: { code: 'ERR_WORKER_OUT_OF_MEMORY' } });
    expect(next).toEqual({ status: 'fulfilled', value: 'a done' });
  });

  it('can be closed before it ever started, and twice', async () => {
    await worker.close();
    await worker.run('a');
    await worker.close();
    await worker.close();
  });
});
