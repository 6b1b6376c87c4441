import type { Grid } from '../grid.ts';

/** What a look for a table among lines of text came to. Line numbers count from 0. */
export interface TableSearch {
  /** The first line that was not looked at: the table's end, or where it makes sense to look again. */
  end: number;
  table: { start: number; rows: Grid } | null;
}

/** Looks at the lines from `from` on; null where the first of them does not look like a table at all. */
export type TableReader = (lines: readonly string[], from: number) => TableSearch | null;
