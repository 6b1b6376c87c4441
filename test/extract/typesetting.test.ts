import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textDocument } from '../../src/document/text.ts';
import { extract } from '../../src/extract/index.ts';

const CORPUS = new URL('../corpus/constructions/', import.meta.url);
const releases = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(new URL(name, CORPUS), 'utf8') }));

/** What editors, mail programs and web pages do to a text without changing a word. */
const SETTINGS: Record<string, (text: string) => string> = {
  'straight quotes': (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  'curly apostrophes': (text) => text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’'),
  'short dashes': (text) => text.replace(/(?<= )[–—](?= )/g, '-'),
  'no-break spaces before units': (text) =>
    text.replace(/(?<=\d) (?=(?:million|units|common|flow|months|tonnes|ounces|warrants|%|\$))/g, '\u00a0'),
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'trailing blanks': (text) => text.replaceAll('\n', '  \n'),
};

const factsOf = (text: string) => {
  const { placements, resources, date, issuer, kind } = extract(textDocument(text));
  return { placements, resources, date, listings: issuer.listings, kind };
};

test('there are releases to set', () => {
  expect(releases.length).toBeGreaterThan(0);
});

describe('the same words give the same facts, however they are set', () => {
  test.each(Object.entries(SETTINGS))('%s', (_, set) => {
    for (const { name, text } of releases) expect(factsOf(set(text)), name).toEqual(factsOf(text));
  });
});
