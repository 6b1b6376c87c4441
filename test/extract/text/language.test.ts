import { expect, test } from 'vitest';
import { languageOf } from '../../../src/extract/text/language.ts';

test.each([
  ['The Company has closed the placement of units at a price of $0.25.', 'en'],
  ['La Société a clôturé le placement d’unités au prix de 0,25 $ pour un produit brut de 1 M$.', 'fr'],
  ['Mines Lynx Inc. announces the closing of a placement in Val-d’Or for its project.', 'en'],
  ['$0.25', 'en'],
  ['', 'en'],
])('%j is %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
