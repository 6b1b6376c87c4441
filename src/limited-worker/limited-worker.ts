import { Worker } from 'node:worker_threads';
import { UserError } from '../user-error.ts';
import type { Answer } from './messages.ts';

export interface WorkerLimits {
  /** For a job without a limit of its own, from the moment the worker takes it. */
  timeLimitMs: number;
  memoryMegabytes: number;
}

/** What is used once and thrown away. Left alone it grows for hours, though nothing more is alive. */
const YOUNG_MEGABYTES = 32;

/**
 * A thread that does one job at a time within limits. It starts with the first job and is kept for the next; one that runs out
 * of time or memory, or crashes, is replaced, and only the job that did it fails. It does not keep the process alive.
 */
export class LimitedWorker<Job, Result> {
  readonly #entry: URL;
  readonly #limits: WorkerLimits;
  #worker: Promise<Worker> | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(entry: URL, limits: WorkerLimits) {
    this.#entry = entry;
    this.#limits = limits;
  }

  /** Throws UserError `took_too_long`, whatever UserError the job ends in, and the worker's own error when it crashes. */
  async run(job: Job, timeLimitMs = this.#limits.timeLimitMs): Promise<Result> {
    const turn = this.#last.then(() => this.#do(job, timeLimitMs));
    this.#last = turn.catch(() => {});
    return turn;
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await (await worker?.catch(() => null))?.terminate();
  }

  async #do(job: Job, timeLimitMs: number): Promise<Result> {
    this.#worker ??= this.#start();
    const starting = this.#worker;
    try {
      const answer = await this.#ask(await starting, job, timeLimitMs);
      if ('result' in answer) return answer.result;
      throw new UserError(answer.code, { ...answer.values });
    } catch (error) {
      const isAnswer = error instanceof UserError && error.code !== 'took_too_long';
      if (!isAnswer && this.#worker === starting) await this.close();
      throw error;
    }
  }

  async #start(): Promise<Worker> {
    const worker = new Worker(this.#entry, {
      resourceLimits: {
        maxOldGenerationSizeMb: this.#limits.memoryMegabytes,
        maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
      },
    });
    // Whoever waits for an answer hears of the crash; without anybody it must not end the process.
    worker.on('error', () => {});
    await this.#message(worker);
    return worker;
  }

  async #ask(worker: Worker, job: Job, timeLimitMs: number): Promise<Answer<Result>> {
    const { promise: expired, reject: expire } = Promise.withResolvers<never>();
    const timer = setTimeout(() => expire(new UserError('took_too_long')), timeLimitMs);
    worker.ref();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(job);
    try {
      return (await Promise.race([this.#message(worker), expired])) as Answer<Result>;
    } finally {
      clearTimeout(timer);
      worker.unref();
    }
  }

  /** The worker's next message; rejects when it ends without one. */
  #message(worker: Worker): Promise<unknown> {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const ended = () => reject(new Error('the worker ended without an answer'));
    worker.once('message', resolve).once('error', reject).once('exit', ended);
    return promise.finally(() => worker.off('message', resolve).off('error', reject).off('exit', ended));
  }
}
