import { WorkerPool } from '../limited-worker/worker-pool.ts';
import { answerInput, type AnswerJob } from './extract-answer.ts';

/** What turns opened inputs into what is printed for them. */
export interface AnswerReader {
  answer(job: AnswerJob): Promise<string>;
  /** How many inputs may wait in it, so that it is never idle. */
  atOnce: number;
  close(): Promise<void>;
}

const LIMITS = { timeLimitMs: 10_000, memoryMegabytes: 512 };
const WAITING_A_WORKER = 4;

/** Reads in this process (null), where whoever started it may wait as long as they like, or in that many threads with limits. */
export function createAnswerReader(jobs: number | null): AnswerReader {
  if (jobs === null) return { answer: answerInput, atOnce: 1, async close() {} };
  const pool = new WorkerPool<AnswerJob, string>(jobs, new URL('extract-worker.ts', import.meta.url), LIMITS);
  return { answer: (job) => pool.run(job), atOnce: jobs * WAITING_A_WORKER, close: () => pool.close() };
}
