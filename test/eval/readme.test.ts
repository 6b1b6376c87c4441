import { expect, it } from 'vitest';
import { markdownTable } from '../../scripts/markdown-table.ts';
import { replacePart } from '../../scripts/readme.ts';

it('puts a part between its marks and leaves the rest', () => {
  const text = 'before\n<!-- a -->old<!-- /a -->\nafter <!-- b --><!-- /b -->';
  expect(replacePart(text, 'a', 'new\n')).toBe('before\n<!-- a -->\n\nnew\n\n<!-- /a -->\nafter <!-- b --><!-- /b -->');
});

it.each(['', '<!-- a -->', '<!-- /a --> <!-- a -->'])('says that marks are missing: "%s"', (text) => {
  expect(() => replacePart(text, 'a', 'new')).toThrow('no marks for a');
});

it('writes figures to the right', () => {
  expect(markdownTable(['what', 'ms'], [['a', '1']])).toBe('| what | ms |\n| --- | --: |\n| a | 1 |');
});
