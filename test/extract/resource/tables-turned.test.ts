import { describe } from 'vitest';
import { htmlTable, news, page, tellsRows } from './rows.ts';

describe('tables whose rows are tonnes, grade and metal', () => {
  tellsRows([
    [
      'classes over the columns, a section for each deposit',
      page(
        htmlTable([
          ['', 'Meas.', 'Ind.', 'Meas. + Ind.', 'Inf.'],
          ['Heron Deposit|5'],
          ['K Tonnes', '3,200', '12,400', '15,600', '8,100'],
          ['g Au/t', '0.88', '1.35', '1.25', '1.02'],
          ['K Ozs Au', '90.5', '538.2', '628.7', '265.6'],
          ['Teal Deposit|5'],
          ['K Tonnes', '-', '2,000', '2,000', '4,000'],
          ['g Au/t', '-', '1.10', '1.10', '0.90'],
          ['K Ozs Au', '-', '70.7', '70.7', '115.7'],
        ]),
      ),
      [
        'Tucker Lake/Heron Deposit measured | 3200000 t | Au 0.88 g/t | Au 90500 oz | news',
        'Tucker Lake/Heron Deposit indicated | 12400000 t | Au 1.35 g/t | Au 538200 oz | news',
        'Tucker Lake/Heron Deposit measured_and_indicated | 15600000 t | Au 1.25 g/t | Au 628700 oz | news',
        'Tucker Lake/Heron Deposit inferred | 8100000 t | Au 1.02 g/t | Au 265600 oz | news',
        'Tucker Lake/Teal Deposit indicated | 2000000 t | Au 1.1 g/t | Au 70700 oz | news',
        'Tucker Lake/Teal Deposit measured_and_indicated | 2000000 t | Au 1.1 g/t | Au 70700 oz | news',
        'Tucker Lake/Teal Deposit inferred | 4000000 t | Au 0.9 g/t | Au 115700 oz | news',
      ],
    ],
  ]);
});

describe('tables that lost their grid', () => {
  tellsRows([
    [
      'a row a line with single spaces, headings broken at their units',
      news(`Table 1: Tucker Lake Mineral Resource Estimate

Mineral Resource Classification Tons
('000)
Gold
(opt)
Contained Gold
('000 oz)
Measured 2,895 0.017 48.5
Indicated 4,220 0.017 73.2
Measured & Indicated 7,115 0.017 121.7
Inferred 76 0.016 1.2

Notes:

1. The effective date of the Mineral Resource estimate is June 29, 2023.`),
      [
        'Tucker Lake measured | 2895000 st | Au 0.017 oz/st | Au 48500 oz | 2023-06-29 | news',
        'Tucker Lake indicated | 4220000 st | Au 0.017 oz/st | Au 73200 oz | 2023-06-29 | news',
        'Tucker Lake measured_and_indicated | 7115000 st | Au 0.017 oz/st | Au 121700 oz | 2023-06-29 | news',
        'Tucker Lake inferred | 76000 st | Au 0.016 oz/st | Au 1200 oz | 2023-06-29 | news',
      ],
    ],
    [
      'headings in one line',
      news(`Classification Tonnes (Mt) Ni (%) Ni metal (Kt) Co (%) Co metal (Kt)
Indicated 164.1 0.93 1,526 0.06 98
Inferred 23.3 0.72 168 0.03 7.0
Total 187.4 0.90 1,694 0.06 105

Mineral Resource of the Tucker Lake Project at a 0.4% Ni cut-off`),
      [
        'Tucker Lake indicated | 164100000 t | Ni 0.93 %, Co 0.06 % | Ni 1526000 t, Co 98000 t | >0.4 % Ni | news',
        'Tucker Lake inferred | 23300000 t | Ni 0.72 %, Co 0.03 % | Ni 168000 t, Co 7000 t | >0.4 % Ni | news',
      ],
    ],
    [
      'headings of two lines set by spaces, pits in lines of their own',
      news(`Table 1: Tucker Lake Mineral Resource Estimate

                         Tonnes      Grade     Contained
Classification            (000)   (g/t Au)    Gold (oz)
-------------------------------------------------------
Open Pit
  Indicated              10,000       1.20       385,800
  Inferred                6,000       0.90       173,600
Underground
  Indicated               2,400       1.98       152,800
  Inferred                2,100       1.36        91,800
-------------------------------------------------------
Total Indicated          12,400       1.35       538,600
Total Inferred            8,100       1.02       265,400
-------------------------------------------------------`),
      [
        'Tucker Lake/Open Pit indicated | 10000000 t | Au 1.2 g/t | Au 385800 oz | news',
        'Tucker Lake/Open Pit inferred | 6000000 t | Au 0.9 g/t | Au 173600 oz | news',
        'Tucker Lake/Underground indicated | 2400000 t | Au 1.98 g/t | Au 152800 oz | news',
        'Tucker Lake/Underground inferred | 2100000 t | Au 1.36 g/t | Au 91800 oz | news',
        'Tucker Lake indicated | 12400000 t | Au 1.35 g/t | Au 538600 oz | news',
        'Tucker Lake inferred | 8100000 t | Au 1.02 g/t | Au 265400 oz | news',
      ],
    ],
    [
      'units a line below their headings, one cell a line',
      news(`Table 1: Tucker Lake Mineral Resource Estimate

${['Category', 'Tonnes', '(kt)', 'Au', '(g/t)', 'Au', '(koz)', 'Measured', '3,200', '0.88', '90.5', 'Indicated', '12,400', '1.35', '538.2', 'Inferred', '8,100', '1.02', '265.6'].join('\n')}`),
      [
        'Tucker Lake measured | 3200000 t | Au 0.88 g/t | Au 90500 oz | news',
        'Tucker Lake indicated | 12400000 t | Au 1.35 g/t | Au 538200 oz | news',
        'Tucker Lake inferred | 8100000 t | Au 1.02 g/t | Au 265600 oz | news',
      ],
    ],
    [
      'a class in a line over each table',
      news(`Table 1. Tucker Lake Mineral Resources, effective April 15, 2024

MEASURED & INDICATED
Zone | Tonnes | g/t Au | Ounces
Upper | 3,200,000 | 0.88 | 90,500
Lower | 12,400,000 | 1.35 | 538,200
INFERRED
Zone | Tonnes | g/t Au | Ounces
Lower | 8,100,000 | 1.02 | 265,600`),
      [
        'Tucker Lake/Upper measured_and_indicated | 3200000 t | Au 0.88 g/t | Au 90500 oz | 2024-04-15 | news',
        'Tucker Lake/Lower measured_and_indicated | 12400000 t | Au 1.35 g/t | Au 538200 oz | 2024-04-15 | news',
        'Tucker Lake/Lower inferred | 8100000 t | Au 1.02 g/t | Au 265600 oz | 2024-04-15 | news',
      ],
    ],
    [
      'classes over groups of columns whose span was lost',
      news(`The resource is shown below.

Indicated                     Inferred
Tonnes      Au     Ounces     Tonnes     Au     Ounces
(kt)        (g/t)  (koz)      (kt)       (g/t)  (koz)
12,400      1.35   538.2      8,100      1.02   265.6`),
      [
        'Tucker Lake indicated | 12400000 t | Au 1.35 g/t | Au 538200 oz | news',
        'Tucker Lake inferred | 8100000 t | Au 1.02 g/t | Au 265600 oz | news',
      ],
    ],
    [
      'one cell a line, repeated labels left out',
      news(
        `Table 1: Tucker Lake Mineral Resource by rock type

${['Rock Type', 'Classification', 'Million Tonnes', 'Ni%', 'Thousand Tonnes contained Ni', 'Limonite', 'Indicated', '63', '0.85', '536', 'Inferred', '9', '0.84', '76', 'Saprolite', 'Inferred', '38', '0.75', '285', 'Total', 'Indicated', '63', '0.85', '536', 'Inferred', '47', '0.77', '361'].join('\n\n')}`,
      ),
      [
        'Tucker Lake/Limonite indicated | 63000000 t | Ni 0.85 % | Ni 536000 t | news',
        'Tucker Lake/Limonite inferred | 9000000 t | Ni 0.84 % | Ni 76000 t | news',
        'Tucker Lake/Saprolite inferred | 38000000 t | Ni 0.75 % | Ni 285000 t | news',
        'Tucker Lake indicated | 63000000 t | Ni 0.85 % | Ni 536000 t | news',
        'Tucker Lake inferred | 47000000 t | Ni 0.77 % | Ni 361000 t | news',
      ],
    ],
  ]);
});
