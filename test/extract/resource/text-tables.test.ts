import { describe } from 'vitest';
import { htmlTable, news, page, tellsNone, tellsRows } from './rows.ts';

const indicated = 'Tucker Lake indicated | 12400000 t | Au 1.35 g/t | Au 538200 oz | news';
const inferred = 'Tucker Lake inferred | 8100000 t | Au 1.02 g/t | Au 265600 oz | news';

describe('tables in plain text', () => {
  tellsRows([
    [
      'a deposit once, its other classes indented under it',
      news(`Tucker Lake Mineral Resources

Deposit     Class          Tonnes      Gold      Contained
                             (Mt)     (g/t)      Gold (oz)
Main        Indicated        12.4      1.35        538,200
            Inferred          8.1      1.02        265,600
            Total            20.5      1.22        803,800
Point       Indicated         2.0      2.00        128,600
            Inferred          1.0      1.50         48,200`),
      [
        'Tucker Lake/Main indicated | 12400000 t | Au 1.35 g/t | Au 538200 oz | news',
        'Tucker Lake/Main inferred | 8100000 t | Au 1.02 g/t | Au 265600 oz | news',
        'Tucker Lake/Point indicated | 2000000 t | Au 2 g/t | Au 128600 oz | news',
        'Tucker Lake/Point inferred | 1000000 t | Au 1.5 g/t | Au 48200 oz | news',
      ],
    ],
    [
      'a class wrapped under its figures',
      news(`Tucker Lake Mineral Resources
------------------------------------------------
Class             Tonnes (Mt)   Au (g/t)   Au (oz)
------------------------------------------------
Measured and             12.4       1.35   538,200
Indicated
------------------------------------------------
Inferred                  8.1       1.02   265,600
------------------------------------------------`),
      [indicated.replace('indicated', 'measured_and_indicated'), inferred],
    ],
    [
      'headings and rows run together into one line',
      news('Category Tonnes (millions) Grade (g/t Au) Gold (000 oz) Indicated 12.4 1.35 538.2 Inferred 8.1 1.02 265.6'),
      [indicated, inferred],
    ],
    [
      'one cell a line, headings wrapped, classes on lines of their own',
      news(`Deposit
Tonnes
Grade
(% U3O8)
Million lbs
U3O8
Indicated
Main
400,000
1.50
13.2
Point
900,000
0.70
13.9
Total Indicated
1,300,000
0.95
27.1
Inferred
Main
200,000
1.10
4.9
Point
700,000
0.60
9.3
Total Inferred
900,000
0.71
14.2`),
      [
        'Tucker Lake/Main indicated | 400000 t | U3O8 1.5 % | U3O8 13200000 lb | news',
        'Tucker Lake/Point indicated | 900000 t | U3O8 0.7 % | U3O8 13900000 lb | news',
        'Tucker Lake indicated | 1300000 t | U3O8 0.95 % | U3O8 27100000 lb | news',
        'Tucker Lake/Main inferred | 200000 t | U3O8 1.1 % | U3O8 4900000 lb | news',
        'Tucker Lake/Point inferred | 700000 t | U3O8 0.6 % | U3O8 9300000 lb | news',
        'Tucker Lake inferred | 900000 t | U3O8 0.71 % | U3O8 14200000 lb | news',
      ],
    ],
    [
      'a line of words over a line of units, single spaces between',
      news(`Classification Tonnage Ni Co Contained Ni Contained Co
(Mt) (%) (%) (kt) (kt)
Indicated 48.0 0.44 0.018 211.2 8.6
Inferred 22.1 0.40 0.016 88.4 3.5`),
      [
        'Tucker Lake indicated | 48000000 t | Ni 0.44 %, Co 0.018 % | Ni 211200 t, Co 8600 t | news',
        'Tucker Lake inferred | 22100000 t | Ni 0.4 %, Co 0.016 % | Ni 88400 t, Co 3500 t | news',
      ],
    ],
    [
      'a word broken inside a drawn box',
      news(`+-----------+---------+--------+--------+
| Class     | Tonnes  | Palla- | Plati- |
|           | (Mt)    | dium   | num    |
|           |         | (g/t)  | (g/t)  |
+-----------+---------+--------+--------+
| Indicated |    12.4 |   1.35 |   0.42 |
+-----------+---------+--------+--------+
| Inferred  |     8.1 |   1.02 |   0.31 |
+-----------+---------+--------+--------+`),
      [
        'Tucker Lake indicated | 12400000 t | Pd 1.35 g/t, Pt 0.42 g/t | news',
        'Tucker Lake inferred | 8100000 t | Pd 1.02 g/t, Pt 0.31 g/t | news',
      ],
    ],
    [
      'headings in Markdown bold, and a product that has no code',
      news(`| **Class** | **Tonnes (Mt)** | **Li2O (%)** | **H3BO3 (Mt)** |
|:--|--:|--:|--:|
| **Indicated** | 12.4 | 1.35 | 1.22 |
| **Inferred** | 8.1 | 1.02 | 0.65 |`),
      [
        'Tucker Lake indicated | 12400000 t | Li2O 1.35 % | news',
        'Tucker Lake inferred | 8100000 t | Li2O 1.02 % | news',
      ],
    ],
  ]);
});

describe('groups of columns in print', () => {
  tellsRows([
    [
      'each class in the middle of its group',
      news(`Tucker Lake Ore Reserves

                      Proved                   Probable                   Total
Deposit       Mt    g/t Au    koz       Mt    g/t Au    koz       Mt    g/t Au    koz
Main         3.2      0.88     91     12.4      1.35    538     15.6      1.25    629
Point        1.0      2.00     64      2.0      1.50     96      3.0      1.67    160`),
      [
        'Tucker Lake/Main proven | 3200000 t | Au 0.88 g/t | Au 91000 oz | news',
        'Tucker Lake/Main probable | 12400000 t | Au 1.35 g/t | Au 538000 oz | news',
        'Tucker Lake/Point proven | 1000000 t | Au 2 g/t | Au 64000 oz | news',
        'Tucker Lake/Point probable | 2000000 t | Au 1.5 g/t | Au 96000 oz | news',
      ],
    ],
    [
      'oxides and elements beside the metal',
      news(`Tucker Lake Mineral Resources

Class	Tonnes (Mt)	TREO (ppm)	CeO2 (ppm)	Th (ppm)	MgO (%)
Indicated	12.4	1,350	410	22	1.9`),
      ['Tucker Lake indicated | 12400000 t | TREO 1350 ppm | news'],
    ],
  ]);
});

describe('what a table says around its figures', () => {
  tellsRows([
    [
      'one scale for tonnes and metal in the caption',
      page(
        `<p>Tucker Lake Mineral Resource (tonnes and contained metal in thousands)</p>${htmlTable([
          ['Class', 'Tonnes', 'Zn (%)', 'Contained Zn (tonnes)'],
          ['Indicated', '12,400', '1.35', '167'],
          ['Inferred', '8,100', '1.02', '83'],
        ])}`,
      ),
      [
        'Tucker Lake indicated | 12400000 t | Zn 1.35 % | Zn 167000 t | news',
        'Tucker Lake inferred | 8100000 t | Zn 1.02 % | Zn 83000 t | news',
      ],
    ],
    [
      'a cut-off in the section line',
      page(
        htmlTable([
          ['Class', 'Tonnes (Mt)', 'Au (g/t)', 'Au (oz)'],
          ['Open Pit (0.5 g/t Au cut-off)|4'],
          ['Indicated', '12.4', '1.35', '538,200'],
          ['Underground (2.5 g/t Au cut-off)|4'],
          ['Indicated', '1.0', '4.00', '128,600'],
        ]),
      ),
      [
        'Tucker Lake/Open Pit indicated | 12400000 t | Au 1.35 g/t | Au 538200 oz | >0.5 g/t Au | news',
        'Tucker Lake/Underground indicated | 1000000 t | Au 4 g/t | Au 128600 oz | >2.5 g/t Au | news',
      ],
    ],
    [
      'impurities and shares of one oxide in another',
      news(`Tucker Lake Mineral Resources

Class	Tonnes (Mt)	Fe (%)	SiO2 (%)	Al2O3 (%)
Indicated	12.4	56.5	7.1	2.2

Tucker Lake Rare Earth Resources

Class	Tonnes (Mt)	TREO (ppm)	MREO/TREO
Inferred	8.1	1,020	24%`),
      [
        'Tucker Lake indicated | 12400000 t | Fe 56.5 % | news',
        'Tucker Lake inferred | 8100000 t | TREO 1020 ppm | news',
      ],
    ],
  ]);
});

describe('tables of a plan', () => {
  tellsNone([
    [
      'feed by class',
      news(`Category	Tonnes (Mt)	Au (g/t)	Au (koz)
Measured plant feed	3.2	0.88	90.5
Indicated plant feed	12.4	1.35	538.2`),
    ],
  ]);
});
