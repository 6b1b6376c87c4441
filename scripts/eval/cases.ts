import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ReleaseLabel } from './label.ts';

/** A labelled release: `NAME.txt` or `NAME.html`, and its labels in `NAME.json`. */
export interface Case {
  name: string;
  path: string;
  bytes: Uint8Array;
  isHtml: boolean;
  label: ReleaseLabel;
}

/** The cases of a folder by name. A folder that is not there has none; labels without their release are a fault. */
export function readCases(folder: string): Case[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => readCase(folder, basename(file, '.json')));
}

function readCase(folder: string, name: string): Case {
  const path = ['.txt', '.html'].map((ending) => join(folder, name + ending)).find((file) => existsSync(file));
  if (path === undefined) throw new Error(`${name}.json has no .txt or .html beside it in ${folder}`);
  return {
    name,
    path,
    bytes: readFileSync(path),
    isHtml: path.endsWith('.html'),
    label: JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as ReleaseLabel,
  };
}
