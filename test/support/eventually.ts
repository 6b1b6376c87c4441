import { setTimeout as sleep } from 'node:timers/promises';

/** Tries until it no longer throws, and throws what the last try threw when the time is over. Works in tests and scripts alike. */
export async function eventually<T>(attempt: () => Promise<T>, { within = 10_000, every = 100 } = {}): Promise<T> {
  const end = performance.now() + within;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await sleep(every);
  }
}
