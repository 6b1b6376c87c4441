import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlDocument } from '../../src/document/html.ts';
import { textDocument } from '../../src/document/text.ts';
import { extract } from '../../src/extract/index.ts';
import { Release } from '../../src/extract/release.ts';

/** Pieces of releases in any order: far likelier than random letters to send a rule where nobody thought it would go. */
const PIECES = [
  'closes',
  'announces',
  'private placement',
  'of',
  '1,800,000',
  'units',
  'flow-through',
  'shares',
  'at a price of',
  '$0.20',
  'C$',
  'per unit',
  'for gross proceeds of',
  '$360,000',
  'one-half of one',
  'warrant',
  'exercisable',
  'for',
  '24 months',
  'at',
  '(the "Units")',
  '("FT Share"',
  '"',
  'each',
  'first tranche',
  'finder’s fee',
  '6%',
  'four months and one day',
  'insiders',
  'upsized from',
  'to',
  'over-allotment',
  'debenture',
  'Indicated',
  'Inferred',
  'Mineral Resource',
  '1.2 Mt',
  '@',
  '2.5 g/t',
  'Au',
  '0.8% Cu',
  '100,000 oz',
  'Moz',
  'cut-off',
  'Tonnes',
  '|',
  '\t',
  '-',
  'TOTAL',
  'Grade',
  'About',
  'Ltd.',
  '(TSXV: ABC)',
  'May 3, 2024',
  '--',
  '\n',
  '\n\n',
  '•',
  ' ',
  '.',
  ',',
  '(',
  ')',
  'le placement privé',
  'bons de souscription',
  '0,20 $',
  '360 000 $',
  '½',
  'respectively',
  'Not for distribution',
  '<td>',
  '</td>',
  '<tr>',
  '<table>',
  '<p>',
  '&nbsp;',
  '<b>',
];
const releaseLike = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 120 })
  .map((pieces) => pieces.join(' '));
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 400 }),
  releaseLike,
);

const numRuns = Number(process.env.FUZZ_RUNS ?? 1_500);

function expectSound(text: string, release: Release) {
  Release.parse(release);
  for (const [pointer, { quote, start, end }] of Object.entries(release.evidence)) {
    expect(text.slice(start, end), pointer).toBe(quote);
    expect(quote.trim(), pointer).not.toBe('');
  }
}

describe('extract', () => {
  it('answers any pasted text with facts that its words support', () => {
    fc.assert(
      fc.property(anyText, (pasted) => {
        const document = textDocument(pasted);
        expectSound(document.text, extract(document));
      }),
      { numRuns },
    );
  });

  it('answers any page with facts that its words support', () => {
    fc.assert(
      fc.property(anyText, (page) => {
        const document = htmlDocument(page);
        expectSound(document.text, extract(document));
      }),
      { numRuns },
    );
  });
});
