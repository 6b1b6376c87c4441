/**
 * Does jobs, at most `limit` at once, until `take` finds none. Each call of the result starts the workers that are idle,
 * so that a slow job keeps one of them and no other job waiting; it resolves when those that it started find no more.
 */
export function workers<Job>(
  limit: number,
  take: () => Promise<Job | null>,
  work: (job: Job) => Promise<void>,
): () => Promise<void> {
  let busy = 0;

  async function worker(): Promise<void> {
    busy += 1;
    try {
      for (let job = await take(); job !== null; job = await take()) await work(job);
    } finally {
      busy -= 1;
    }
  }

  return async () => {
    await Promise.all(Array.from({ length: limit - busy }, worker));
  };
}
