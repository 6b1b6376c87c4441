/** Databases limit the values of one statement (SQLite: 32,766): longer lists go in pieces. https://sqlite.org/limits.html */
const BATCH = 500;

export function batches<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / BATCH) }, (_, n) => all.slice(n * BATCH, (n + 1) * BATCH));
}
