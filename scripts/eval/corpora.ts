import { fileURLToPath } from 'node:url';
import { readCases, type Case } from './cases.ts';

export interface Corpus {
  name: CorpusName;
  cases: Case[];
}

/**
 * `dev`: releases that the rules were written against, kept beside the project. `own`: the project's own releases, labelled without sight
 * of the rules; their misses were mended since. `held-out`: the same, written last; see its README for the first run.
 */
export type CorpusName = 'dev' | 'own' | 'held-out';

const FOLDERS: Record<CorpusName, string[]> = {
  dev: ['../../../shared/corpus/dev'],
  own: ['../../test/corpus/placements', '../../test/corpus/resources'],
  'held-out': ['../../test/corpus/held-out'],
};

/** The corpora that are at hand; `only` keeps the cases whose name holds it. */
export function readCorpora(only = ''): Corpus[] {
  return (Object.keys(FOLDERS) as CorpusName[]).map((name) => ({
    name,
    cases: FOLDERS[name]
      .flatMap((folder) => readCases(fileURLToPath(new URL(folder, import.meta.url))))
      .filter((labelled) => labelled.name.includes(only)),
  }));
}
