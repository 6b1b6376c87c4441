import type { Release } from '../../extract/release.ts';
import type { Words } from '../../words/index.ts';
import { tidy, unescape } from '../text.ts';
import { categoryLine } from './resource.ts';
import { estimatesOf } from './resource-groups.ts';

/** All resources of a release as plain text, a line a row. */
export function resourceFile(release: Release, title: string, words: Words): string {
  const parts = estimatesOf(release, words).map((estimate) => [
    estimate.title,
    ...estimate.deposits.flatMap(({ name, rows }) => [
      ...(name === null ? [] : [`  ${tidy(name)}`]),
      ...rows.map((row) => `    ${unescape(categoryLine(release, row, words)).replaceAll('**', '')}`),
    ]),
  ]);
  return `${[[tidy(title)], ...parts].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
