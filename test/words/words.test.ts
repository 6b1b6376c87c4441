import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/user-error.ts';
import { en } from '../../src/words/en.ts';
import { fr } from '../../src/words/fr.ts';
import { explain, fill, wordsFor } from '../../src/words/index.ts';
import type { Label } from '../../src/words/words.ts';

/** Every sentence of a language under its path. */
function sentences(words: object, path = ''): [path: string, sentence: string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}/${key}`, value]] : sentences(value as object, `${path}/${key}`),
  );
}
const places = (sentence: string) => [...new Set([...sentence.matchAll(/\{\w+\}/g)].map(([place]) => place))].sort();

describe('English and French', () => {
  const french = new Map(sentences(fr));
  it.each(sentences(en))('%s says the same with the same values', (path, sentence) => {
    expect(french.get(path)).not.toBe('');
    expect(places(french.get(path)!)).toEqual(places(sentence));
  });
  it('have no sentence that the other lacks', () => {
    expect([...french.keys()].sort()).toEqual(
      sentences(en)
        .map(([path]) => path)
        .sort(),
    );
  });

  const { extract, watch } = en.commands;
  const { extract: extraire, watch: suivre } = fr.commands;
  const labels: Label[] = [extract, extraire, watch, suivre].flatMap(labelsIn);
  it.each(labels.map((label) => [label.name, label.description]))(
    '%s is a name that Discord takes',
    (name, description) => {
      expect(name).toMatch(/^[-_\p{Ll}\p{N}]{1,32}$/u);
      expect(description.length).toBeLessThanOrEqual(100);
      expect(description.length).toBeGreaterThan(0);
    },
  );
});

function labelsIn(value: object): Label[] {
  const below = Object.values(value)
    .filter((child): child is object => typeof child === 'object')
    .flatMap(labelsIn);
  return 'description' in value ? [value as Label, ...below] : below;
}

describe('wordsFor', () => {
  it.each([
    ['fr', fr],
    ['fr-FR', fr],
    ['fr_CA.UTF-8', fr],
    ['en-GB', en],
    ['de', en],
    ['frisian', en],
    ['', en],
  ])('%s', (locale, words) => {
    expect(wordsFor(locale)).toBe(words);
  });
});

describe('explain', () => {
  it('fills in the values of a UserError', () => {
    expect(explain(new UserError('bad_ticker', { ticker: 'XX' }), en)).toContain('"XX" is not a ticker');
    expect(explain(new UserError('bad_ticker', { ticker: 'XX' }), fr)).toContain('« XX »');
  });
  it('tells nothing of what is a fault of ours', () => {
    expect(explain(new Error('SELECT secret'), en)).toBe(en.errors.internal);
  });
  it('leaves a value that is not given visible, and takes dollar signs as they are', () => {
    expect(fill('{a} {b}', { a: "$& $1 $'" })).toBe("$& $1 $' {b}");
  });
});
