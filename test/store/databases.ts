import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPostgresDatabase, postgresMissing } from '../support/postgres/databases.ts';

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** Every database that the store runs on, with how to make an empty one. The contract suite runs over each. */
export const databases: Record<string, () => Promise<TestDatabase>> = {
  sqlite: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'assay-store-'));
    return { url: `sqlite:${join(folder, 'assay.sqlite')}`, drop: () => rm(folder, { recursive: true, force: true }) };
  },
  ...(postgresMissing === null ? { postgres: createPostgresDatabase } : {}),
};
