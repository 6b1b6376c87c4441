import { describe } from 'vitest';
import { htmlTable, news, page, tellsRows } from './rows.ts';

const indicated = 'Tucker Lake indicated | 12400000 t | Au 1.35 g/t | Au 538200 oz';
const inferred = 'Tucker Lake inferred | 8100000 t | Au 1.02 g/t | Au 265600 oz';

describe('columns and rows that are no estimate', () => {
  const years = (first: string, second: string) =>
    page(
      htmlTable([
        ['Category|1|2', `${first}|3`, `${second}|3`, 'Change (oz)|1|2'],
        ['Tonnes (kt)', 'Au (g/t)', 'Au (koz)', 'Tonnes (kt)', 'Au (g/t)', 'Au (koz)'],
        ['Indicated', '12,400', '1.35', '538.2', '9,000', '1.30', '376.2', '43%'],
        ['Inferred', '8,100', '1.02', '265.6', '10,000', '1.00', '321.5', '(17%)'],
      ]),
    );
  tellsRows([
    [
      'the older of two estimates',
      years('2024 Estimate', '2021 Estimate'),
      [indicated, inferred].map((row) => `${row} | news`),
    ],
    [
      'an attributable share',
      page(
        htmlTable([
          ['', 'Total (100%)|3', 'Attributable to Fenwick (70%)|2'],
          ['', 'Tonnage', 'Grade', 'Copper', 'Tonnage', 'Copper'],
          ['', 'Mt', '% Cu', 'Mlb', 'Mt', 'Mlb'],
          ['Indicated', '95.0', '0.41', '859', '66.5', '601'],
          ['Inferred', '48.0', '0.36', '381', '33.6', '267'],
        ]),
      ),
      [
        'Tucker Lake indicated | 95000000 t | Cu 0.41 % | Cu 859000000 lb | news',
        'Tucker Lake inferred | 48000000 t | Cu 0.36 % | Cu 381000000 lb | news',
      ],
    ],
    [
      'other cut-offs than the base case',
      page(
        `<p>Table 1 - Tucker Lake mineral resources at various cut-offs. The base case is 0.25% Cu.</p>${htmlTable([
          ['Cut-off (% Cu)', 'Category', 'Mt', 'Cu (%)', 'Cu (Mlb)'],
          ['0.20|1|2', 'Indicated', '110.0', '0.38', '922'],
          ['Inferred', '60.0', '0.33', '437'],
          ['0.25|1|2', 'Indicated', '95.0', '0.41', '859'],
          ['Inferred', '48.0', '0.36', '381'],
          ['0.30|1|2', 'Indicated', '78.0', '0.45', '774'],
          ['Inferred', '35.0', '0.40', '309'],
        ])}`,
      ),
      [
        'Tucker Lake indicated | 95000000 t | Cu 0.41 % | Cu 859000000 lb | >0.25 % Cu | news',
        'Tucker Lake inferred | 48000000 t | Cu 0.36 % | Cu 381000000 lb | >0.25 % Cu | news',
      ],
    ],
    [
      'a table of cut-offs that marks no base case, beside the estimate',
      news(`Table 1: Tucker Lake Mineral Resource at a cut-off of 0.4 g/t Au

Category	Tonnes (kt)	Au (g/t)	Au (koz)
Indicated	12,400	1.35	538.2
Inferred	8,100	1.02	265.6

Table 2: Sensitivity to the cut-off

Cut-off (g/t Au)	M&I Mt	M&I g/t	Inf Mt	Inf g/t
0.3	14.0	1.24	9.6	0.92
0.5	10.9	1.47	6.7	1.15
0.7	8.1	1.76	4.2	1.46`),
      [indicated, inferred].map((row) => `${row} | >0.4 g/t Au | news`),
    ],
    [
      'sums over all classes, and classes with nothing in them',
      news(`Table 1: Tucker Lake Mineral Resource

Class	Tonnes (Mt)	Au (g/t)	Au (koz)
Measured	-	-	-
Indicated	12.4	1.35	538.2
Inferred	8.1	1.02	265.6
Total	20.5	1.22	803.8`),
      [indicated, inferred].map((row) => `${row} | news`),
    ],
    [
      'a mine plan and a production schedule',
      news(
        `Table 1: Mine plan by category

Category	Mill feed (kt)	Au (g/t)	Au (koz)
Measured	2,900	0.91	84.8
Indicated	10,100	1.40	454.6
Inferred	5,000	1.10	176.8

Table 2: Production schedule

Year	Tonnes (kt)	Au (g/t)	Recovered oz
1	1,500	1.20	52,000
2	1,800	1.30	68,000`,
        'Fenwick Metals Announces PEA for Tucker Lake',
      ),
      [],
    ],
    [
      'deposits of other companies',
      news(`Table 1: Mineral resources of the district

Project	Owner	Category	Tonnes (Mt)	Au (g/t)
Stag	Larch Mining Corp.	Indicated	20.0	1.10
Marten	Heron Gold Ltd.	Inferred	14.0	0.90`),
      [],
    ],
    [
      'drill holes',
      news(`Table 1: Assay results

Hole	Zone	From (m)	To (m)	Length (m)	Au (g/t)
TL-24-01	Upper	112.0	124.5	12.5	2.31
TL-24-02	Lower	88.0	91.0	3.0	7.40`),
      [],
    ],
    [
      'grades that no rock can have',
      news(`Table 1: Tucker Lake Mineral Resource

Class	Tonnes (Mt)	Zn (%)	Ag (g/t)
Indicated	12.4	135	42`),
      ['Tucker Lake indicated | 12400000 t | Ag 42 g/t | news'],
    ],
  ]);
});
