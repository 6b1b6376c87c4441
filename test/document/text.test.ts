import { describe, expect, it } from 'vitest';
import { textDocument } from '../../src/document/text.ts';
import { onlyTable, outline, prose } from './outline.ts';

const lines = (...parts: string[]) => parts.join('\n');

describe('characters', () => {
  it('drops what nobody sees and keeps what stands there', () => {
    const document = textDocument('Bir\u200Bch \u202EHill\u0000 Gold\u00AD Corp.\r\n\r\nPrice:\u00A0 $0.20');
    expect(document.text).toBe('Birch Hill Gold Corp.\n\nPrice: $0.20');
  });

  it('reads C1 controls as the windows-1252 signs they were', () => {
    expect(textDocument('\u0093Units\u0094 at 5\u0080').text).toBe('“Units” at 5€');
  });

  it('drops the letter that a wrongly decoded no-break space leaves, and keeps it inside words', () => {
    expect(textDocument('- \u00C2 \u00C2 Total of 12 Mt\n\u00C2\n\u00C2ge d’or').text).toBe(
      '- Total of 12 Mt\n\nÂge d’or',
    );
  });

  it('keeps no title and names its format', () => {
    expect(textDocument('Words')).toMatchObject({ title: null, format: 'text' });
  });

  it('has no block where there are no words', () => {
    expect(textDocument(' \n\t\n------\n')).toMatchObject({ text: '', blocks: [] });
  });
});

describe('paragraphs', () => {
  it('joins hard-wrapped lines and keeps paragraphs apart', () => {
    const wrapped = lines(
      'Quarry Lake Metals Inc. has closed the second tranche of a private',
      'placement that it announced in the spring. It sold 2,400,000 units at',
      'a price of $0.15 each.',
      '',
      'The money is for drilling at the Otter property, where the company',
      'wants to follow the vein that it met in two holes last summer.',
    );
    expect(prose(textDocument(wrapped))).toEqual([
      'Quarry Lake Metals Inc. has closed the second tranche of a private placement that it announced in the spring. It sold 2,400,000 units at a price of $0.15 each.',
      'The money is for drilling at the Otter property, where the company wants to follow the vein that it met in two holes last summer.',
    ]);
  });

  it('goes on where the margin falls before a date', () => {
    const wrapped = lines(
      'The securities carry a hold period under the laws of Canada, which ends on',
      'September 15, 2025. In the second tranche, which the company expects to end',
      'on or before',
      'September 30, 2025, the rest of the units will be sold at the same price as',
      'those of the first, and no further tranche will follow it in this calendar year.',
    );
    expect(prose(textDocument(wrapped))).toHaveLength(1);
  });

  it('ends a wrapped paragraph at a short line that ends a sentence', () => {
    const wrapped = lines(
      'The first of four holes met the vein at a depth of 120 metres and',
      'ended in it.',
      'Two more holes are planned for the autumn, when the ice on the lake',
      'bears a rig, and the last will follow in the spring of next year.',
      'The company holds the ground without partners and owes no royalty.',
    );
    expect(prose(textDocument(wrapped))[0]).toMatch(/ended in it\.$/);
    expect(prose(textDocument(wrapped))[1]).toMatch(/^Two more holes/);
  });

  it('leaves short lines of their own apart', () => {
    expect(prose(textDocument('Ann Berg\nChief Executive Officer\nTel. 555-0101'))).toHaveLength(3);
  });

  it.each([
    [
      'a bracket and a quotation mark left open',
      'Fox Creek Corp. (the “\nCompany\n”) has sold units.',
      'Fox Creek Corp. (the “Company”) has sold units.',
    ],
    ['straight marks', 'Fox Creek Corp. ("\nFox\n") has sold units.', 'Fox Creek Corp. ("Fox") has sold units.'],
    [
      'blank lines between',
      'Fox Creek Corp. (the “\n\nCompany\n\n”) has sold units.',
      'Fox Creek Corp. (the “Company”) has sold units.',
    ],
    [
      'a bracket that the next line closes',
      'Fox Creek Corp. (TSXV:\nFOX) has sold units.',
      'Fox Creek Corp. (TSXV: FOX) has sold units.',
    ],
    [
      'a line that begins in lower case',
      '- Up 39% to 55 million pounds from 39\nmillion pounds',
      '- Up 39% to 55 million pounds from 39 million pounds',
    ],
    [
      'a dateline broken before its date',
      'Halifax, Nova Scotia\n– March 16, 2022 – Fox Creek Corp. has sold units.',
      'Halifax, Nova Scotia – March 16, 2022 – Fox Creek Corp. has sold units.',
    ],
  ])('joins lines that are one sentence: %s', (_, text, joined) => {
    expect(prose(textDocument(text))).toEqual([joined]);
  });

  it('gives up on a bracket that is never closed', () => {
    const text = lines('Terms (see below', ...Array.from({ length: 12 }, (_, index) => `Row ${index}`));
    expect(prose(textDocument(text)).length).toBeGreaterThan(1);
  });
});

describe('headings and list items', () => {
  it.each([
    'About Quarry Lake Metals Inc.',
    'À propos de Mines Rivière',
    'CLOSING OF THE FIRST TRANCHE',
    'Highlights:',
    'Qualified Person and Quality Control',
    'Quarry Lake Closes $1.2 Million Private Placement',
  ])('reads a heading: %s', (line) => {
    expect(outline(textDocument(`${line}\n\nSome words follow it here.`))[0]).toEqual(['heading', line]);
  });

  it.each([
    'September 21, 2007',
    'The company closed the placement.',
    'Under the agreement, the',
    '521,800',
    'Sold by the finder, in part;',
  ])('reads no heading: %s', (line) => {
    expect(outline(textDocument(line))).toEqual([['paragraph', line]]);
  });

  it.each([
    '- one unit',
    '• one unit',
    '* one unit',
    '-- one unit',
    '(i) one unit',
    '(b) one unit',
    '1. one unit',
    '2) one unit',
    'a) one unit',
  ])('reads a list item: %s', (line) => {
    expect(outline(textDocument(line))).toEqual([['list_item', line]]);
  });

  it.each(['1.38 million units', 'R. Brown has left', '-5% in a day', '(2017: 5.4 Mt)'])(
    'reads no list item: %s',
    (line) => {
      expect(outline(textDocument(line))[0]![0]).not.toBe('list_item');
    },
  );

  it('keeps an About line apart from the wrapped text below it', () => {
    const wrapped = lines(
      'The tranche remains subject to the approval of the stock exchange and',
      'to the usual conditions, which the company expects to meet in a week.',
      'About Quarry Lake Metals Incorporated',
      'Quarry Lake explores for copper in the north of the province, where it',
      'holds three properties, and for gold on an option in the Yukon.',
    );
    expect(outline(textDocument(wrapped)).map(([kind]) => kind)).toEqual(['paragraph', 'heading', 'paragraph']);
  });
});

describe('tables', () => {
  it('reads a Markdown table', () => {
    const text = lines(
      '| Class | Mt | Au g/t |',
      '| --- | ---: | :-: |',
      '| Indicated | 1.4 | 2.10 |',
      '| Inferred | 0.9 | 1.75 |',
    );
    expect(onlyTable(textDocument(text))).toEqual({
      headerRows: 1,
      cells: [
        ['Class', 'Mt', 'Au g/t'],
        ['Indicated', '1.4', '2.10'],
        ['Inferred', '0.9', '1.75'],
      ],
    });
  });

  it('reads a drawn box: wrapped cells are joined, and a cell over two columns stands in both', () => {
    const text = lines(
      '+--------+----------------+',
      '|ZONE    |INDICATED       |',
      '+--------+----------------+',
      '|        |Tonnes  |Grade  |',
      '|        |        |(g/t)  |',
      '+--------+--------+-------+',
      '|North   |12      |4,10   |',
      '|Lens    |400     |       |',
      '+--------+--------+-------+',
      '|South   |8 150   |3,95   |',
      '+--------+--------+-------+',
    );
    const table = onlyTable(textDocument(text));
    expect(table).toEqual({
      headerRows: 2,
      cells: [
        ['ZONE', 'INDICATED', 'INDICATED'],
        ['', 'Tonnes', 'Grade (g/t)'],
        ['North Lens', '12 400', '4,10'],
        ['South', '8 150', '3,95'],
      ],
    });
  });

  it('reads bars whose places do not line up by their number', () => {
    const text = lines(
      '|Estimate as at May 1|',
      '| | Mt | U3O8 ppm |',
      '|Measured | 8.3 | 313 |',
      '|Inferred| 4.25 | 278 |',
    );
    const { cells, headerRows } = onlyTable(textDocument(text));
    expect(cells[0]).toEqual(['Estimate as at May 1', 'Estimate as at May 1', 'Estimate as at May 1']);
    expect(cells[2]).toEqual(['Measured', '8.3', '313']);
    expect(headerRows).toBe(2);
  });

  it('leaves a menu with bars alone', () => {
    expect(outline(textDocument('Home | News | Markets | Contact\n\nWords.')).some(([kind]) => kind === 'table')).toBe(
      false,
    );
  });

  it('reads tabs, with a row shorter than the others and blank lines between rows', () => {
    const text = lines(
      'Item\tUnit\tBase',
      'Mine life\tyears\t8',
      '',
      'Note',
      'Zone\tTonnes (000)\tZn %',
      '',
      'Main\t4,140\t2.29',
      '',
      'North\t7,700',
      '',
    );
    expect(outline(textDocument(text)).filter(([kind]) => kind === 'table')).toEqual([
      [
        'table',
        1,
        [
          ['Item', 'Unit', 'Base'],
          ['Mine life', 'years', '8'],
        ],
      ],
      [
        'table',
        1,
        [
          ['Zone', 'Tonnes (000)', 'Zn %'],
          ['Main', '4,140', '2.29'],
          ['North', '7,700', ''],
        ],
      ],
    ]);
  });

  it('reads columns set with spaces, by the place of print where a cell is missing', () => {
    const text = lines(
      'Catégorie     Tonnes        Au      Au',
      '                            (g/t)   (onces)',
      '-----------   ----------   -----   -------',
      'Indiquées     10 900 000    0,85    298 000',
      'Présumées      1 300 000            30 500',
    );
    expect(onlyTable(textDocument(text))).toEqual({
      headerRows: 2,
      cells: [
        ['Catégorie', 'Tonnes', 'Au', 'Au'],
        ['', '', '(g/t)', '(onces)'],
        ['Indiquées', '10 900 000', '0,85', '298 000'],
        ['Présumées', '1 300 000', '', '30 500'],
      ],
    });
  });

  it('takes sentences with double spaces for what they are', () => {
    const text = lines(
      'The units were sold.  No fee was paid.',
      'They are on hold.  The term is 4 months.',
      'The rest follows.  It closes on May 3.',
    );
    expect(outline(textDocument(text)).every(([kind]) => kind !== 'table')).toBe(true);
  });

  it('reads one cell a line where the rows repeat, with the units below the names', () => {
    const text = lines(
      'Source',
      'Cutoff',
      'Tonnage',
      'Au',
      '(g/t)',
      '(kt)',
      '(g/t)',
      'Pit (Inferred)',
      '0.5',
      '2,114',
      '2.68',
      '0.7 (base case)',
      '1,707',
      '3.17',
      'Underground',
      '2.5',
      '1,245',
      '8.10',
    );
    expect(onlyTable(textDocument(text))).toEqual({
      headerRows: 2,
      cells: [
        ['Source', 'Cutoff', 'Tonnage', 'Au'],
        ['', '(g/t)', '(kt)', '(g/t)'],
        ['Pit (Inferred)', '0.5', '2,114', '2.68'],
        ['Pit (Inferred)', '0.7 (base case)', '1,707', '3.17'],
        ['Underground', '2.5', '1,245', '8.10'],
      ],
    });
  });

  it('reads one cell a line with bars and blank lines', () => {
    const text = lines(
      'Name |',
      '',
      'Before |',
      '',
      'After |',
      '',
      'Ann Berg |',
      '',
      '1,000 |',
      '',
      '2,000 |',
      '',
      'Bo Lind |',
      '',
      '500 |',
      '',
      '700 |',
    );
    expect(onlyTable(textDocument(text)).cells).toEqual([
      ['Name', 'Before', 'After'],
      ['Ann Berg', '1,000', '2,000'],
      ['Bo Lind', '500', '700'],
    ]);
  });

  it('gives no header where the names of the columns leave a doubt', () => {
    const text = lines(
      'Phase',
      'Rock',
      'Ore',
      'Feed',
      'Au',
      'Pit',
      '5.86',
      '7.71',
      'Stope',
      '2.55',
      '6.72',
      'Both',
      '8.41',
      '6.87',
    );
    expect(onlyTable(textDocument(text))).toMatchObject({
      headerRows: 0,
      cells: [
        ['Pit', '5.86', '7.71'],
        ['Stope', '2.55', '6.72'],
        ['Both', '8.41', '6.87'],
      ],
    });
  });

  it('reads no table where labels have different numbers of figures', () => {
    const text = lines('North', '1.2', '3.4', '5.6', 'South', '1.1', '2.2', 'West', '4', '5', '6', '7');
    expect(outline(textDocument(text)).every(([kind]) => kind !== 'table')).toBe(true);
  });

  it('places every cell where its words stand', () => {
    const document = textDocument('Class\tMt\nIndicated\t1.4\nInferred\t0.9');
    expect(document.text).toBe('Class | Mt\nIndicated | 1.4\nInferred | 0.9');
    const [block] = document.blocks;
    const cell = block?.kind === 'table' ? block.rows[1]!.cells[1]! : null;
    expect(document.text.slice(cell!.start, cell!.end)).toBe('1.4');
  });
});
