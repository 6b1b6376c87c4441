import { availableParallelism, cpus } from 'node:os';

/** The machine that figures were measured on, in one line. */
export function machine(): string {
  return `${cpus()[0]?.model ?? process.arch}, ${availableParallelism()} cores, Node ${process.versions.node}, ${process.platform}`;
}
