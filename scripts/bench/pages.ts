import { convert } from 'html-to-text';
import { htmlDocument } from '../../src/document/html.ts';
import { measure } from './measure.ts';
import type { Page } from './texts.ts';

const ROUNDS = 20;

export interface PageSpeed {
  name: string;
  megabytesPerSecond: number;
}

const READERS: Record<string, (html: string) => unknown> = {
  'Assay: blocks and tables, each with its place': (html) => htmlDocument(html),
  'html-to-text: text only': (html) => convert(html),
};

/** How fast web pages become text, all pages in each round. */
export async function timePages(pages: readonly Page[]): Promise<PageSpeed[]> {
  const megabytes = pages.reduce((sum, { html }) => sum + Buffer.byteLength(html), 0) / 1_000_000;
  const rounds = Object.entries(READERS).map(
    ([name, read]) => [name, () => pages.forEach(({ html }) => read(html))] as const,
  );
  const taken = await measure(new Map(rounds), ROUNDS);
  return [...taken].map(([name, { mean }]) => ({ name, megabytesPerSecond: (1_000 * megabytes) / mean }));
}
