/** Work is counted in processor time, which other processes on the machine do not lengthen, and in medians of repeats. */
const REPEATS = 5;
const LEAST_MS = 8;
const LARGEST = 4_000_000;

/**
 * By how much the time of `run` grows per doubling of its input: 2 for linear work, 4 for quadratic.
 * The smallest size is found by doubling until it takes long enough to be measured.
 */
export function growthPerDoubling(run: (size: number) => void, from = 4_000): number {
  let size = from;
  run(size);
  while (size < LARGEST && processorMs(() => run(size)) < LEAST_MS) size *= 2;
  const small = median(() => run(size));
  const large = median(() => run(size * 4));
  return Math.sqrt(large / small);
}

/** How many times as long the first takes as the second. */
export function timesAsLong(work: () => void, than: () => void): number {
  than();
  work();
  return median(work) / median(than);
}

function median(work: () => void): number {
  const times = Array.from({ length: REPEATS }, () => processorMs(work)).toSorted((a, b) => a - b);
  return times[Math.floor(REPEATS / 2)]!;
}

function processorMs(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return Math.max((user + system) / 1_000, 0.1);
}
