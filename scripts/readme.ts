import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const README = fileURLToPath(new URL('../README.md', import.meta.url));

/** Puts `markdown` between the README's marks `<!-- name -->` and `<!-- /name -->`. */
export async function writeReadmePart(name: string, markdown: string): Promise<void> {
  const text = replacePart(readFileSync(README, 'utf8'), name, markdown);
  writeFileSync(README, await format(text, { ...(await resolveConfig(README)), filepath: README }));
}

/** Throws where the marks are not there. */
export function replacePart(text: string, name: string, markdown: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = text.indexOf(open);
  const end = text.indexOf(close, start);
  if (start === -1 || end === -1) throw new Error(`no marks for ${name}`);
  return `${text.slice(0, start + open.length)}\n\n${markdown.trim()}\n\n${text.slice(end)}`;
}
