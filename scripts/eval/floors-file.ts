import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Floors } from './floors.ts';

const FILE = fileURLToPath(new URL('floors.json', import.meta.url));
const FOLDER = fileURLToPath(new URL('.', import.meta.url));

export function readFloors(): Floors {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Floors) : {};
}

export function writeFloors(floors: Floors): void {
  writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`);
}

/** Every state in which the floors were committed, newest first; none where there is no git or no history. */
export function committedFloors(): Floors[] {
  const commits = git('log', '--format=%H', '--', 'floors.json').split('\n').filter(Boolean);
  return commits
    .map((commit) => git('show', `${commit}:./floors.json`))
    .filter((json) => json !== '')
    .map((json) => JSON.parse(json) as Floors);
}

function git(...args: string[]): string {
  try {
    return execFileSync('git', args, { cwd: FOLDER, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}
