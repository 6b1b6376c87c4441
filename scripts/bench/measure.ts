import { Bench } from 'tinybench';

/** Milliseconds that runs of one piece of work took. */
export interface Timing {
  mean: number;
  p50: number;
  p95: number;
}

/**
 * How long each piece of work takes by its name, over that many runs after as many to warm up: processor time of the whole process, its
 * collector and compiler included, which other processes on the machine do not lengthen.
 */
export async function measure(work: ReadonlyMap<string, () => unknown>, runs: number): Promise<Map<string, Timing>> {
  const bench = new Bench({
    iterations: runs,
    warmupIterations: runs,
    time: 0,
    warmupTime: 0,
    now: processorMs,
    retainSamples: true,
    throws: true,
  });
  for (const [name, run] of work) bench.add(name, run);
  await bench.run();
  return new Map(bench.tasks.map(({ name, result }) => [name, timingOf(result)]));
}

function timingOf(result: Bench['tasks'][number]['result']): Timing {
  if (!('latency' in result)) throw new Error(`a measurement ended as ${result.state}`);
  const { mean, samples = [] } = result.latency;
  return { mean, p50: quantile(samples, 0.5), p95: quantile(samples, 0.95) };
}

export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** The value that this share of the values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
