import { fileURLToPath } from 'node:url';
import { readCases, type Case } from './cases.ts';

export interface Corpus {
  name: CorpusName;
  cases: Case[];
}

/** `dev`: releases that the rules were written against, kept beside the project. `own`: the project's own labelled releases. */
export type CorpusName = 'dev' | 'own';

const FOLDERS: Record<CorpusName, string[]> = {
  dev: ['../../../shared/corpus/dev'],
  own: ['../../test/corpus/placements', '../../test/corpus/resources'],
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
