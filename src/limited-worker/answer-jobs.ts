import { parentPort } from 'node:worker_threads';
import { UserError } from '../user-error.ts';
import type { Answer, Ready } from './messages.ts';

/** The worker's side: does each job that arrives and sends back its result, or what a person is told instead. Other errors end the worker. */
export function answerJobs<Job, Result>(work: (job: Job) => Result | Promise<Result>): void {
  const port = parentPort!;
  port.on('message', async (job: Job) => {
    port.postMessage(await answer(work, job));
  });
  port.postMessage('ready' satisfies Ready);
}

async function answer<Job, Result>(work: (job: Job) => Result | Promise<Result>, job: Job): Promise<Answer<Result>> {
  try {
    return { result: await work(job) };
  } catch (error) {
    if (error instanceof UserError) return { code: error.code, values: error.values };
    throw error;
  }
}
