import { parseArgs } from 'node:util';

export const USAGE =
  'usage: npm run --silent extract -- [--json | --explain] [--jobs N] INPUT ...   (INPUT: a .txt, .html or .pdf file, a folder or a pattern of them, a link, or - for what is piped in)';

/** What is printed for an input: a line of JSON, the embed's content as text, or how it was read. */
export type Form = 'json' | 'summary' | 'explanation';

export interface Command {
  form: Form;
  /** How many threads read; null: none, all is read here. */
  jobs: number | null;
  inputs: string[];
}

const MOST_JOBS = 64;

/** null for wrong usage. */
export function parseCommand(args: readonly string[]): Command | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        jobs: { type: 'string' },
      },
      allowPositionals: true,
    });
    const jobs = values.jobs === undefined ? null : Number(values.jobs);
    if (positionals.length === 0 || (jobs !== null && !isJobs(jobs)) || (values.json && values.explain)) return null;
    return { form: values.json ? 'json' : values.explain ? 'explanation' : 'summary', jobs, inputs: positionals };
  } catch {
    return null;
  }
}

function isJobs(jobs: number): boolean {
  return Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST_JOBS;
}
