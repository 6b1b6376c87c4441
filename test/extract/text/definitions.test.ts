import { describe, expect, test } from 'vitest';
import { readDefinitions } from '../../../src/extract/text/definitions.ts';

const read = (text: string) =>
  readDefinitions(text).all.map(({ term, subject }) => [term, text.slice(subject.start, subject.end)]);

describe('a bracket with a quoted term defines it', () => {
  test.each<[text: string, definitions: [string, string][]]>([
    ['sold 4,000,000 units (the "Units") at $0.25', [['Units', 'sold 4,000,000 units']]],
    ['one warrant (each, a “Warrant”) per unit', [['Warrant', 'one warrant']]],
    ['flow-through shares ("FT Shares")', [['FT Shares', 'flow-through shares']]],
    ["each unit (a 'Unit')", [['Unit', 'each unit']]],
    ['des unités (les « unités accréditives »)', [['unités accréditives', 'des unités']]],
    [
      'Lynx Inc. (the "Company" or "Lynx")',
      [
        ['Company', 'Lynx Inc.'],
        ['Lynx', 'Lynx Inc.'],
      ],
    ],
    [
      'units (the "Units") of one share (a "Share") and one warrant (a "Warrant")',
      [
        ['Units', 'units'],
        ['Share', 'of one share'],
        ['Warrant', 'and one warrant'],
      ],
    ],
    [
      'Lynx Inc. (TSXV: LRG) ("Lynx") (the "Company")',
      [
        ['Lynx', 'Lynx Inc. (TSXV: LRG)'],
        ['Company', 'Lynx Inc. (TSXV: LRG)'],
      ],
    ],
    ['It closed. One warrant (a "Warrant")', [['Warrant', 'One warrant']]],
  ])('%s', (text, definitions) => {
    expect(read(text)).toEqual(definitions);
  });
});

describe('what is badly closed still defines', () => {
  test.each<[text: string, terms: string[]]>([
    ['one warrant (each whole warrant (a "Warrant") of the Company', ['Warrant']],
    ['one warrant (a "Warrant) of the Company', ['Warrant']],
    ['one warrant (the “\nWarrant”)', ['Warrant']],
    ['one warrant (the " Warrant ")', ['Warrant']],
  ])('%j', (text, terms) => {
    expect(readDefinitions(text).all.map(({ term }) => term)).toEqual(terms);
  });
});

test('a term is found whatever its case and number, at its first definition', () => {
  const text = 'units (the "Units") and other units (the "Units")';
  const definitions = readDefinitions(text);
  expect(definitions.find('unit')?.start).toBe(text.indexOf('('));
  expect(definitions.find('Warrants')).toBeNull();
});

test('quotes without a bracket, and brackets without quotes, define nothing', () => {
  expect(read('a "bought deal" of units (10% of the total)')).toEqual([]);
});
