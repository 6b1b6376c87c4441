import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textDocument } from '../../../src/document/text.ts';
import { extract } from '../../../src/extract/index.ts';

const CORPUS = new URL('../../corpus/constructions/', import.meta.url);
const CASES = readdirSync(CORPUS)
  .filter((file) => file.startsWith('placement-') && file.endsWith('.json'))
  .map((file) => {
    const { notes, placements } = JSON.parse(readFileSync(new URL(file, CORPUS), 'utf8')) as {
      notes: string;
      placements: object[];
    };
    const text = readFileSync(new URL(file.replace('.json', '.txt'), CORPUS), 'utf8');
    return { name: file.replace('.json', ''), notes, placements, text };
  });

/** Pointers of the numbers in the placements' own figures. */
function numbersIn(value: unknown, pointer: string): string[] {
  if (typeof value === 'number') return [pointer];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => numbersIn(child, `${pointer}/${key}`));
}

describe('own labelled placements', () => {
  it('are many', () => expect(CASES.length).toBeGreaterThan(40));

  it.each(CASES)('$name: $notes', ({ text, placements }) => {
    const document = textDocument(text);
    const release = extract(document);
    expect(release.placements).toMatchObject(placements);
    for (const pointer of numbersIn(release.placements, '/placements')) {
      const evidence = release.evidence[pointer];
      expect(evidence, pointer).toBeDefined();
      expect(document.text.slice(evidence!.start, evidence!.end)).toBe(evidence!.quote);
    }
  });
});
