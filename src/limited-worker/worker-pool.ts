import { LimitedWorker, type WorkerLimits } from './limited-worker.ts';

/** Workers with limits that share what there is to do: a job goes to the one with the least to do. */
export class WorkerPool<Job, Result> {
  readonly #workers: LimitedWorker<Job, Result>[];

  constructor(size: number, entry: URL, limits: WorkerLimits) {
    this.#workers = Array.from({ length: size }, () => new LimitedWorker<Job, Result>(entry, limits));
  }

  /** Throws what `LimitedWorker.run` throws. */
  async run(job: Job): Promise<Result> {
    const free = this.#workers.reduce((best, worker) => (worker.load < best.load ? worker : best));
    return free.run(job);
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.close()));
  }
}
