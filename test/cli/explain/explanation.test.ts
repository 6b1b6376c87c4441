import { expect, it } from 'vitest';
import { explanationOf } from '../../../src/cli/explain/explanation.ts';
import { bracketed } from '../../../src/cli/explain/painter.ts';
import { textDocument } from '../../../src/document/text.ts';
import { SAMPLE } from '../../support/sample-release.ts';

const explanation = explanationOf(textDocument(SAMPLE.text), bracketed);
const lines = explanation.split('\n').map((line) => line.trim());

it('shows the text with marks that the facts name, each with its pointer, value and rule', () => {
  const fact = lines.find((line) => line.includes('/placements/0/proceeds/thisClosing'))!;
  const [, number] = /^\[(\d+)\]/.exec(fact)!;
  expect(fact).toMatch(/= 472500 {2}placement\/proceeds.* {2}“.*472,500.*”$/);
  expect(explanation).toMatch(new RegExp(String.raw`\[${number}:[^\]]*472,500`));
});

it('shows what was computed, and what was compared', () => {
  expect(lines).toContain('Derived');
  expect(lines.find((line) => line.includes('warrants_issued'))).toContain(
    'from /placements/0/securities/0/count, /placements/0/securities/0/warrants/0/perUnit',
  );
  expect(lines.find((line) => line.startsWith('ok') && line.includes('count_x_price'))).toBeDefined();
});

it('says of a quantity that no fact took why not, once, by the rule that came furthest', () => {
  const text = `Quillback Metals Increases Private Placement

Vancouver, British Columbia, May 14, 2025 - Quillback Metals Corp. (TSXV: QBK) announces that it has increased its private placement
from $1,000,000 to $2,000,000, and will now issue 10,000,000 units at $0.20 per unit.

About Quillback

Quillback holds 43 claims.`;
  const aside = explanationOf(textDocument(text), bracketed).split('Read and put aside\n')[1]!.split('\n');
  expect(aside.filter((line) => line.includes('1,000,000'))).toEqual([
    expect.stringMatching(/placement\/proceeds\S* 1000000: the size before {2}“\$1,000,000”/),
  ]);
  expect(aside.filter((line) => line.includes('43'))).toEqual([
    expect.stringMatching(/quantity\/count 43: in the company’s profile/),
  ]);
});
