import { describe, expect, it } from 'vitest';
import { textDocument } from '../../src/document/text.ts';
import { onlyTable } from './outline.ts';

const lines = (...parts: string[]) => parts.join('\n');

describe('lines that belong to a table without looking like its rows', () => {
  it('keeps a line without tabs between two rows as a section of the table', () => {
    const text = lines('\tTonnes\tGrade', 'Measured Resources', 'Main\t12\t1.1', 'Indicated Resources', 'Main\t8\t0.9');
    expect(onlyTable(textDocument(text)).cells).toEqual([
      ['', 'Tonnes', 'Grade'],
      ['Measured Resources', '', ''],
      ['Main', '12', '1.1'],
      ['Indicated Resources', '', ''],
      ['Main', '8', '0.9'],
    ]);
  });

  it('joins a label that was wrapped under its figures', () => {
    const text = lines(
      'Class           Tonnes    Grade',
      'Measured and        12      1.1',
      'Indicated',
      'Inferred             8      0.9',
    );
    expect(onlyTable(textDocument(text)).cells).toEqual([
      ['Class', 'Tonnes', 'Grade'],
      ['Measured and Indicated', '12', '1.1'],
      ['Inferred', '8', '0.9'],
    ]);
  });

  it('reads rows whose first cell is left blank', () => {
    const text = lines(
      'Zone     Class        Tonnes    Grade',
      'Main     Indicated        12      1.1',
      '         Inferred          8      0.9',
      'Point    Indicated         5      1.4',
    );
    expect(onlyTable(textDocument(text)).cells).toEqual([
      ['Zone', 'Class', 'Tonnes', 'Grade'],
      ['Main', 'Indicated', '12', '1.1'],
      ['', 'Inferred', '8', '0.9'],
      ['Point', 'Indicated', '5', '1.4'],
    ]);
  });

  it('joins a word that is broken inside a drawn cell', () => {
    const text = lines(
      '+------+--------+',
      '| Zone | Palla- |',
      '|      | dium   |',
      '+------+--------+',
      '| Main | 1.1    |',
      '+------+--------+',
      '| Deep | 0.9    |',
      '+------+--------+',
    );
    expect(onlyTable(textDocument(text)).cells[0]).toEqual(['Zone', 'Palladium']);
  });
});
