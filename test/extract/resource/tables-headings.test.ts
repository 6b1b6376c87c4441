import { describe } from 'vitest';
import { htmlTable, page, tellsRows, type Case } from './rows.ts';

const table = (name: string, rows: readonly (readonly string[])[], ...lines: string[]): Case => [
  name,
  page(`<p><b>Table 1: Tucker Lake Mineral Resource Estimate</b></p>${htmlTable(rows)}`),
  lines.map((line) => `Tucker Lake${line.startsWith('/') ? '' : ' '}${line} | news`),
];

describe('headings', () => {
  tellsRows([
    table(
      'millions and billions as letters',
      [
        ['', 'Tonnage (M)', 'Cu (%)', 'Au (g/t)', 'Cu (Blbs)', 'Au (Mozs)'],
        ['Measured', '310.5', '0.41', '0.22', '2.81', '2.20'],
      ],
      'measured | 310500000 t | Cu 0.41 %, Au 0.22 g/t | Cu 2810000000 lb, Au 2200000 oz',
    ),
    table(
      'scales in a line of their own under grades without brackets',
      [
        ['Class', 'Tonnes', 'Grade Cu%', 'Grade Au g/t', 'Cu lbs', 'Au oz'],
        ['', '(millions)', '', '', '(millions)', '(thousands)'],
        ['Indicated', '95.0', '0.41', '0.11', '859', '336'],
      ],
      'indicated | 95000000 t | Cu 0.41 %, Au 0.11 g/t | Cu 859000000 lb, Au 336000 oz',
    ),
    table(
      'headings over spacer columns, units in cells behind the figures',
      [
        ['', '', 'Tonnes', '', 'Grade', '', '', 'Contained', ''],
        ['', '', '(kt)', '', 'Au', '', '', 'Au', ''],
        ['Indicated', '', '12,400', '', '1.35', 'g/t', '', '538.2', 'koz'],
        ['Inferred', '', '8,100', '', '1.02', 'g/t', '', '265.6', 'koz'],
      ],
      'indicated | 12400000 t | Au 1.35 g/t | Au 538200 oz',
      'inferred | 8100000 t | Au 1.02 g/t | Au 265600 oz',
    ),
    table(
      'a title and headings again for each class',
      [
        ['Indicated Mineral Resources|4'],
        ['Deposit', 'Tonnes (kt)', 'Au (g/t)', 'Au (koz)'],
        ['Heron', '12,400', '1.35', '538.2'],
        ['Inferred Mineral Resources|4'],
        ['Deposit', 'Tonnes (kt)', 'Au (g/t)', 'Au (koz)'],
        ['Heron', '8,100', '1.02', '265.6'],
      ],
      '/Heron indicated | 12400000 t | Au 1.35 g/t | Au 538200 oz',
      '/Heron inferred | 8100000 t | Au 1.02 g/t | Au 265600 oz',
    ),
    table(
      'years before each heading of one line',
      [
        [
          'Category',
          '2024 Tonnes (kt)',
          '2024 Au (g/t)',
          '2024 Au (koz)',
          '2022 Tonnes (kt)',
          '2022 Au (g/t)',
          '2022 Au (koz)',
          '% Change',
        ],
        ['Indicated', '12,400', '1.35', '538.2', '9,000', '1.30', '376.2', '43'],
      ],
      'indicated | 12400000 t | Au 1.35 g/t | Au 538200 oz',
    ),
    table(
      'pits over groups of columns',
      [
        ['', 'Open Pit|3', 'Underground|3', 'Total|3'],
        ['Category', 'Mt', 'Au g/t', 'koz', 'Mt', 'Au g/t', 'koz', 'Mt', 'Au g/t', 'koz'],
        ['Indicated', '10.0', '1.20', '385.8', '2.4', '1.98', '152.8', '12.4', '1.35', '538.6'],
      ],
      '/Open Pit indicated | 10000000 t | Au 1.2 g/t | Au 385800 oz',
      '/Underground indicated | 2400000 t | Au 1.98 g/t | Au 152800 oz',
      'indicated | 12400000 t | Au 1.35 g/t | Au 538600 oz',
    ),
    table(
      'brine: a volume is no tonnage and no name',
      [
        ['Classification', 'Volume (km3)', 'Li (mg/L)', 'LCE (kt)'],
        ['Measured', '1.2', '450', '870'],
        ['Inferred', '1.1', '390', '700'],
      ],
      'measured | Li 450 mg/L | LCE 870000 t',
      'inferred | Li 390 mg/L | LCE 700000 t',
    ),
    table(
      'a cut-off in money is none',
      [
        ['Class', 'NSR Cut-off (US$/t)', 'Tonnes (kt)', 'Zn (%)', 'Zn (Mlb)'],
        ['Indicated', '55', '2,000', '6.0', '264.6'],
      ],
      'indicated | 2000000 t | Zn 6 % | Zn 264600000 lb',
    ),
  ]);
});

describe('labels', () => {
  tellsRows([
    table(
      'footnote marks on labels and figures',
      [
        ['Category(1)(2)', 'Tonnes (kt)', 'Au (g/t)', 'Au (koz)'],
        ['Indicated<sup>3</sup>', '12,400<sup>4</sup>', '1.35', '538.2'],
        ['Inferred*', '8,100', '1.02', '265.6'],
      ],
      'indicated | 12400000 t | Au 1.35 g/t | Au 538200 oz',
      'inferred | 8100000 t | Au 1.02 g/t | Au 265600 oz',
    ),
    table(
      'zone and class in one cell, before and behind',
      [
        ['Zone', 'Tonnes (kt)', 'Au (g/t)', 'Au (koz)'],
        ['Heron - Indicated', '12,400', '1.35', '538.2'],
        ['Teal Inferred', '8,100', '1.02', '265.6'],
        ['Indicated – Kite', '1,000', '1.00', '32.2'],
        ['Total Meas & Ind', '13,400', '1.32', '570.4'],
      ],
      '/Heron indicated | 12400000 t | Au 1.35 g/t | Au 538200 oz',
      '/Teal inferred | 8100000 t | Au 1.02 g/t | Au 265600 oz',
      '/Kite indicated | 1000000 t | Au 1 g/t | Au 32200 oz',
      'measured_and_indicated | 13400000 t | Au 1.32 g/t | Au 570400 oz',
    ),
    table(
      'abbreviations in brackets',
      [
        ['Classification', 'Tonnes (Mt)', 'TREO (%)', 'TREO (kt)'],
        ['Measured (M)', '5.0', '1.20', '60.0'],
        ['Indicated (I)', '12.0', '1.05', '126.0'],
        ['Total M + I', '17.0', '1.09', '186.0'],
      ],
      'measured | 5000000 t | TREO 1.2 % | TREO 60000 t',
      'indicated | 12000000 t | TREO 1.05 % | TREO 126000 t',
      'measured_and_indicated | 17000000 t | TREO 1.09 % | TREO 186000 t',
    ),
    table(
      'a deposit’s name left out on its second line, a cut-off in each row',
      [
        ['Deposit', 'Category', 'Cut-off g/t Au', 'Tonnes', 'Gold g/t', 'Gold oz'],
        ['Heron', 'Indicated', '0.4', '12,400,000', '1.35', '538,200'],
        ['', 'Inferred', '0.4', '8,100,000', '1.02', '265,600'],
        ['Teal', 'Inferred', '2.0', '300,000', '3.80', '36,700'],
      ],
      '/Heron indicated | 12400000 t | Au 1.35 g/t | Au 538200 oz | >0.4 g/t Au',
      '/Heron inferred | 8100000 t | Au 1.02 g/t | Au 265600 oz | >0.4 g/t Au',
      '/Teal inferred | 300000 t | Au 3.8 g/t | Au 36700 oz | >2 g/t Au',
    ),
    table(
      'rock types under a class, their sum, and a sum over all that is none',
      [
        ['Resource Category', 'Ore Type', 'Tonnes (kt)', 'Ni (%)', 'Ni (kt)'],
        ['Indicated|1|2', 'Oxide', '1,000', '1.00', '10.0'],
        ['Fresh', '2,000', '1.50', '30.0'],
        ['Sub-total Indicated|2', '3,000', '1.33', '40.0'],
        ['Inferred', 'Fresh', '1,500', '1.20', '18.0'],
        ['Total|2', '4,500', '1.29', '58.0'],
      ],
      '/Oxide indicated | 1000000 t | Ni 1 % | Ni 10000 t',
      '/Fresh indicated | 2000000 t | Ni 1.5 % | Ni 30000 t',
      'indicated | 3000000 t | Ni 1.33 % | Ni 40000 t',
      '/Fresh inferred | 1500000 t | Ni 1.2 % | Ni 18000 t',
    ),
  ]);
});
