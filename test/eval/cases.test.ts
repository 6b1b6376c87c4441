import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readCases } from '../../scripts/eval/cases.ts';
import { readCorpora } from '../../scripts/eval/corpora.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-cases-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, content: string) => writeFileSync(join(folder, name), content);

it('reads releases with their labels, by name, and says which label has no release', () => {
  write('b.txt', 'words');
  write('b.json', '{"date": null}');
  write('a.html', '<p>words');
  write('a.json', '{}');
  expect(readCases(folder)).toMatchObject([
    { name: 'a', isHtml: true, label: {} },
    { name: 'b', isHtml: false, label: { date: null } },
  ]);
  write('c.json', '{}');
  expect(() => readCases(folder)).toThrow('c.json');
});

it('has no cases where the folder is missing', () => {
  expect(readCases(join(folder, 'none'))).toEqual([]);
});

it('finds the own corpus, and in it what is asked for', () => {
  const own = (only?: string) => readCorpora(only).find(({ name }) => name === 'own')!.cases;
  expect(own().length).toBeGreaterThan(20);
  expect(own(own()[0]!.name)).toMatchObject([{ name: own()[0]!.name }]);
});
