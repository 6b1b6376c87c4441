import { markdownTable } from '../markdown-table.ts';
import type { BulkRun } from './bulk.ts';

/** The README's table: a row for each run. */
export function bulkTable(runs: readonly BulkRun[]): string {
  return markdownTable(
    ['releases', 'jobs', 'seconds', 'releases a second', 'most memory'],
    runs.map(({ jobs, releases, seconds, peakMegabytes }) => [
      releases.toLocaleString('en'),
      String(jobs),
      seconds.toFixed(1),
      Math.round(releases / seconds).toLocaleString('en'),
      peakMegabytes === null ? 'not known' : `${Math.round(peakMegabytes)} MB`,
    ]),
  );
}
