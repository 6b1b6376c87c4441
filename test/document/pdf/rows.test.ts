import { describe, expect, it } from 'vitest';
import type { Piece } from '../../../src/document/pdf/page.ts';
import { writePages } from '../../../src/document/pdf/write.ts';
import { DocumentWriter } from '../../../src/document/writer.ts';
import { onlyTable } from '../outline.ts';

type Placed = [text: string, left: number, baseline: number];

function tableOf(...placed: Placed[]): string[][] {
  const pieces = placed.map(([text, left, baseline], order): Piece => ({
    text,
    left,
    right: left + text.length * 5,
    baseline,
    size: 10,
    font: 'a',
    part: '',
    order,
  }));
  const writer = new DocumentWriter();
  writePages(writer, [{ height: 800, pieces }]);
  return onlyTable(writer.document('pdf', null)).cells;
}
const row = (baseline: number, deposit: string, tonnes: string): Placed[] => [
  [deposit, 150, baseline],
  [tonnes, 300, baseline],
];
const heading: Placed[] = [
  ['Category', 50, 300],
  ['Deposit', 150, 300],
  ['Tonnes', 300, 300],
];

describe('a label that stands beside several rows is the label of each', () => {
  const expected = [
    ['Category', 'Deposit', 'Tonnes'],
    ['Measured', 'Otter', '1,100'],
    ['Measured', 'Mink', '2,200'],
    ['Inferred', 'Otter', '3,300'],
    ['Inferred', 'Mink', '4,400'],
    ['Inferred', 'Stoat', '5,500'],
  ];
  const rows = [
    ...row(320, 'Otter', '1,100'),
    ...row(340, 'Mink', '2,200'),
    ...row(360, 'Otter', '3,300'),
    ...row(380, 'Mink', '4,400'),
    ...row(400, 'Stoat', '5,500'),
  ];
  it('between two rows, and beside the middle one of three', () => {
    expect(tableOf(...heading, ...rows, ['Measured', 50, 330], ['Inferred', 50, 380])).toEqual(expected);
  });
  it('not where each stands beside the first of its rows', () => {
    const cells = tableOf(...heading, ...rows, ['Measured', 50, 320], ['Inferred', 50, 360]);
    expect(cells.map(([label]) => label)).toEqual(['Category', 'Measured', '', 'Inferred', '', '']);
  });
});

it('puts words that are wrapped into one cell, above and below the figures', () => {
  const cells = tableOf(
    ...heading,
    ...row(320, 'Otter', '1,100'),
    ['Measured and', 50, 344],
    ...row(350, 'Mink', '2,200'),
    ['Indicated', 50, 356],
    ...row(380, 'Stoat', '3,300'),
    ['Inferred', 50, 320],
    ['Inferred', 50, 380],
  );
  expect(cells.slice(1)).toEqual([
    ['Inferred', 'Otter', '1,100'],
    ['Measured and Indicated', 'Mink', '2,200'],
    ['Inferred', 'Stoat', '3,300'],
  ]);
});
