import { LimitedWorker, type WorkerLimits } from './limited-worker.ts';

/** Workers with limits that share what there is to do: a job goes to the first that is free. */
export class WorkerPool<Job, Result> {
  readonly #workers: LimitedWorker<Job, Result>[];
  readonly #free: LimitedWorker<Job, Result>[];
  readonly #waiting: ((worker: LimitedWorker<Job, Result>) => void)[] = [];

  constructor(size: number, entry: URL, limits: WorkerLimits) {
    this.#workers = Array.from({ length: size }, () => new LimitedWorker<Job, Result>(entry, limits));
    this.#free = [...this.#workers];
  }

  /** Throws what `LimitedWorker.run` throws. */
  async run(job: Job, timeLimitMs?: number): Promise<Result> {
    // The one that worked last has its modules loaded.
    const worker = this.#free.pop() ?? (await this.#nextFree());
    try {
      return await worker.run(job, timeLimitMs);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free.push(worker);
      else next(worker);
    }
  }

  #nextFree(): Promise<LimitedWorker<Job, Result>> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.close()));
  }
}
