import { glob, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../user-error.ts';

/** One release to read, as it will be named in the answer, or why there is none. */
export interface FoundInput {
  input: string;
  fault: UserError | null;
}

const RELEASE_FILE = /\.(?:txt|html?|pdf)$/i;
const LINK = /^https?:\/\//i;

/**
 * What the arguments of a command line name, in their order: a folder stands for the releases in it and below, a pattern for the
 * files that it matches, both by name; everything else stands for itself. Only the names of one folder are held at a time.
 */
export async function* findInputs(named: readonly string[]): AsyncGenerator<FoundInput> {
  for (const name of named) {
    let isEmpty = true;
    for await (const found of inputsOf(name)) {
      isEmpty = false;
      yield found;
    }
    if (isEmpty) yield { input: name, fault: new UserError('no_releases', { path: name }) };
  }
}

async function* inputsOf(name: string): AsyncGenerator<FoundInput> {
  if (name === '-' || LINK.test(name)) return yield { input: name, fault: null };
  const file = await stat(name).catch(() => null);
  if (file?.isDirectory()) yield* releasesBelow(name);
  else if (file === null && /[*?[{]/.test(name)) yield* releasesMatching(name);
  else yield { input: name, fault: null };
}

async function* releasesBelow(folder: string): AsyncGenerator<FoundInput> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return yield { input: folder, fault: unreadable(folder, error) };
  }
  for (const entry of entries.toSorted((one, other) => compare(one.name, other.name))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* releasesBelow(path);
    else if (RELEASE_FILE.test(entry.name)) yield { input: path, fault: null };
  }
}

async function* releasesMatching(pattern: string): AsyncGenerator<FoundInput> {
  const paths: string[] = [];
  for await (const path of glob(pattern)) if (RELEASE_FILE.test(path)) paths.push(path);
  for (const path of paths.toSorted(compare)) yield { input: path, fault: null };
}

/** By code unit, so that the order is the same in every locale. */
function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

export function unreadable(path: string, error: unknown): UserError {
  const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
  return new UserError('unreadable', { path, reason }, { cause: error });
}
