import { expect, it } from 'vitest';
import { plainText } from '../../src/cli/extract-plain-text.ts';
import { wordsFor } from '../../src/words/index.ts';

it.each([
  ['**Closed: C$360,000**', 'Closed: C$360,000'],
  ['`Sources` and __more__', 'Sources and more'],
  [String.raw`5 \* 3 \_x\_ \<b\> a\\b`, String.raw`5 * 3 _x_ <b> a\b`],
  [String.raw`\*\*not bold\*\*`, '**not bold**'],
  ['a\n  ```\n  Mt  koz\n  ```\nb', 'a\n  Mt  koz\nb'],
  ['Closed <t:1190376000:D>', 'Closed September 21, 2007'],
])('shows markup as a terminal does: %s', (markup, text) => {
  expect(plainText(markup, wordsFor('en'))).toBe(text);
});

it('writes days in the language of the words', () => {
  expect(plainText('<t:1190376000:D>', wordsFor('fr'))).toBe('21 septembre 2007');
});
