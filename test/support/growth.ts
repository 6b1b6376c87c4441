/**
 * Work is counted in processor time, which waiting for other processes does not lengthen. Of several runs the shortest counts:
 * a busy machine, a compiler or a collector in the background only ever add to the work itself.
 */
const REPEATS = 7;
/** Enough to be measured, and little enough that the collector is not what is measured. */
const LEAST_MS = 3;
const LARGEST = 4_000_000;

/**
 * By how much the time of `run` grows per doubling of its input: 2 for linear work, 4 for quadratic.
 * The smallest size is found by doubling until it takes long enough to be measured.
 */
export function growthPerDoubling(run: (size: number) => void, from = 4_000): number {
  let size = from;
  run(size);
  while (size < LARGEST && processorMs(() => run(size)) < LEAST_MS) size *= 2;
  const small = shortest(() => run(size));
  const large = shortest(() => run(size * 4));
  return Math.sqrt(large / small);
}

/** How many times as long the first takes as the second. */
export function timesAsLong(work: () => void, than: () => void): number {
  than();
  work();
  return shortest(work) / shortest(than);
}

function shortest(work: () => void): number {
  return Math.min(...Array.from({ length: REPEATS }, () => processorMs(work)));
}

function processorMs(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return Math.max((user + system) / 1_000, 0.1);
}
