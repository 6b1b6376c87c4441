import { describe } from 'vitest';
import { htmlTable, news, page, tellsRows } from './rows.ts';

const measured = 'Tucker Lake measured | 3200000 t | Au 0.88 g/t | Au 90500 oz';
const indicated = 'Tucker Lake indicated | 12400000 t | Au 1.35 g/t | Au 538200 oz';
const both = 'Tucker Lake measured_and_indicated | 15600000 t | Au 1.25 g/t | Au 628700 oz';
const inferred = 'Tucker Lake inferred | 8100000 t | Au 1.02 g/t | Au 265600 oz';
const four = [measured, indicated, both, inferred].map((row) => `${row} | news`);

describe('scales and units', () => {
  tellsRows([
    [
      'thousands in brackets',
      news(`Table 1: Tucker Lake Mineral Resources

Category	Tonnes ('000)	Au (g/t)	Au ('000 oz)
Measured	3,200	0.88	90.5
Indicated	12,400	1.35	538.2
Total M&I	15,600	1.25	628.7
Inferred	8,100	1.02	265.6`),
      four,
    ],
    [
      'K and M as prefixes, carat-like abbreviations left alone',
      news(`Table 1: Tucker Lake Mineral Resources

| Class | K Tonnes | gpt Au | Kozs Au |
|---|---|---|---|
| Measured | 3,200 | 0.88 | 90.5 |
| Indicated | 12,400 | 1.35 | 538.2 |
| M+I | 15,600 | 1.25 | 628.7 |
| Inferred | 8,100 | 1.02 | 265.6 |`),
      four,
    ],
    [
      'the scale of the tonnes in a note: the sums tell it',
      news(`Tucker Lake Mineral Resources

Classification	Tonnes	Grade (g/t)	Ounces
Measured	3,200	0.88	90,500
Indicated	12,400	1.35	538,200
Measured & Indicated	15,600	1.25	628,700
Inferred	8,100	1.02	265,600

Tonnes are in thousands.`),
      four,
    ],
    [
      'both scales in the caption',
      news(`Table 1: Mineral Resources (tonnes in millions, ounces in thousands)

Classification | Tonnes | Au g/t | Au ounces
Measured | 3.2 | 0.88 | 90.5
Indicated | 12.4 | 1.35 | 538.2
Measured and Indicated | 15.6 | 1.25 | 628.7
Inferred | 8.1 | 1.02 | 265.6`),
      four,
    ],
    [
      'French: comma decimals, spaced thousands, feminine classes',
      `Métaux Renard met à jour les ressources minérales de son projet Lac Brochet

MONTRÉAL, le 6 mai 2024 - Métaux Renard inc. (TSXV : RNR) (la « Société ») publie une nouvelle estimation des ressources minérales pour son projet Lac Brochet, au Québec. Les forages de deux hivers y sont compris.

Tableau 1 - Ressources minérales du projet Lac Brochet en date du 15 avril 2024, teneur de coupure de 0,40 g/t Au

Catégorie	Tonnage (kt)	Teneur (g/t Au)	Onces (000)
Mesurées	3 200	0,88	90,5
Indiquées	12 400	1,35	538,2
Mesurées et indiquées	15 600	1,25	628,7
Présumées	8 100	1,02	265,6
`,
      [measured, indicated, both, inferred].map(
        (row) => `${row.replace('Tucker Lake', 'Lac Brochet')} | >0.4 g/t Au | 2024-04-15 | news`,
      ),
    ],
    [
      'short tons and ounces per ton; a total of reserves only',
      news(
        `Table 1. Carbon Hill Mineral Reserves, December 31, 2023

	Tons (000)	Au (opt)	Au oz (000)
Proven	1,250	0.062	77.5
Probable	4,800	0.041	196.8
Total	6,050	0.045	274.3

Mineral reserves of the Carbon Hill mine. Cut-off grade 0.012 opt Au.`,
        'Fenwick Metals Announces Mineral Reserves at Carbon Hill',
      ),
      [
        'Carbon Hill proven | 1250000 st | Au 0.062 oz/st | Au 77500 oz | >0.012 oz/st Au | 2023-12-31 | news',
        'Carbon Hill probable | 4800000 st | Au 0.041 oz/st | Au 196800 oz | >0.012 oz/st Au | 2023-12-31 | news',
        'Carbon Hill proven_and_probable | 6050000 st | Au 0.045 oz/st | Au 274300 oz | >0.012 oz/st Au | 2023-12-31 | news',
      ],
    ],
    [
      'carats per hundred tonnes',
      news(`Table 1: Tucker Lake mineral resource

Class	Tonnes (Mt)	Grade (cpht)	Carats (Mct)
Indicated	4.20	85	3.57
Inferred	2.50	62	1.55`),
      [
        'Tucker Lake indicated | 4200000 t | diamonds 85 cpht | diamonds 3570000 ct | news',
        'Tucker Lake inferred | 2500000 t | diamonds 62 cpht | diamonds 1550000 ct | news',
      ],
    ],
    [
      'lost subscripts and glued units',
      page(
        htmlTable([
          ['Class', 'Tonnes (M)', 'U<sub>3</sub>O<sub>8</sub> (ppm)', 'U3O8 (M lbs)'],
          ['Indicated', '14.0', '330', '10.2'],
          ['Inferred', '5.5', '290', '3.5'],
        ]),
      ),
      [
        'Tucker Lake indicated | 14000000 t | U3O8 330 ppm | U3O8 10200000 lb | news',
        'Tucker Lake inferred | 5500000 t | U3O8 290 ppm | U3O8 3500000 lb | news',
      ],
    ],
    [
      'contained tonnes of an oxide beside a second oxide in ppm',
      news(`Table 1: Tucker Lake Mineral Resource (0.4% Li2O cut-off)

Deposit	Classification	Tonnes (Mt)	Li2O (%)	Ta2O5 (ppm)	Contained Li2O (kt)
Heron	Indicated	9.8	1.28	95	125
	Inferred	4.1	1.16	88	48
	Subtotal	13.9	1.24	93	173
Teal	Inferred	8.7	1.15	71	100
TOTAL		22.6	1.21	84	273`),
      [
        'Tucker Lake/Heron indicated | 9800000 t | Li2O 1.28 %, Ta2O5 95 ppm | Li2O 125000 t | >0.4 % Li2O | news',
        'Tucker Lake/Heron inferred | 4100000 t | Li2O 1.16 %, Ta2O5 88 ppm | Li2O 48000 t | >0.4 % Li2O | news',
        'Tucker Lake/Teal inferred | 8700000 t | Li2O 1.15 %, Ta2O5 71 ppm | Li2O 100000 t | >0.4 % Li2O | news',
      ],
    ],
  ]);
});

describe('where the class stands', () => {
  const figures = [
    ['3,200', '0.88', '90.5'],
    ['12,400', '1.35', '538.2'],
    ['8,100', '1.02', '265.6'],
  ] as const;
  const heads = ['Tonnes (kt)', 'Au (g/t)', 'Au (koz)'];
  tellsRows([
    [
      'in section lines, with rock types under them',
      page(
        htmlTable([
          ['Material', ...heads],
          ['<b>Indicated Mineral Resources</b>|4'],
          ['Oxide', ...figures[0]],
          ['Sulphide', ...figures[1]],
          ['Total Indicated', '15,600', '1.25', '628.7'],
          ['<b>Inferred Mineral Resources</b>|4'],
          ['Sulphide', ...figures[2]],
        ]),
      ),
      [
        'Tucker Lake/Oxide indicated | 3200000 t | Au 0.88 g/t | Au 90500 oz | news',
        'Tucker Lake/Sulphide indicated | 12400000 t | Au 1.35 g/t | Au 538200 oz | news',
        'Tucker Lake indicated | 15600000 t | Au 1.25 g/t | Au 628700 oz | news',
        'Tucker Lake/Sulphide inferred | 8100000 t | Au 1.02 g/t | Au 265600 oz | news',
      ],
    ],
    [
      'over groups of columns',
      page(
        htmlTable([
          ['Zone|1|2', 'Indicated|3', 'Inferred|3'],
          [...heads, ...heads],
          ['Upper', ...figures[0], '-', '-', '-'],
          ['Lower', ...figures[1], ...figures[2]],
        ]),
      ),
      [
        'Tucker Lake/Upper indicated | 3200000 t | Au 0.88 g/t | Au 90500 oz | news',
        'Tucker Lake/Lower indicated | 12400000 t | Au 1.35 g/t | Au 538200 oz | news',
        'Tucker Lake/Lower inferred | 8100000 t | Au 1.02 g/t | Au 265600 oz | news',
      ],
    ],
    [
      'only in the caption',
      page(
        `<p><b>Table 2: Inferred Mineral Resources of Tucker Lake by zone</b></p>${htmlTable([
          ['Zone', ...heads],
          ['Upper', ...figures[0]],
          ['Lower', ...figures[2]],
          ['Total', '11,300', '0.98', '356.1'],
        ])}`,
      ),
      [
        'Tucker Lake/Upper inferred | 3200000 t | Au 0.88 g/t | Au 90500 oz | news',
        'Tucker Lake/Lower inferred | 8100000 t | Au 1.02 g/t | Au 265600 oz | news',
        'Tucker Lake inferred | 11300000 t | Au 0.98 g/t | Au 356100 oz | news',
      ],
    ],
    [
      'in the rows, with deposits over groups of columns',
      page(
        htmlTable([
          ['Category|1|2', 'Heron|3', 'Teal|3', 'Total|3'],
          [...heads, ...heads, ...heads],
          ['Indicated', ...figures[0], ...figures[1], '15,600', '1.25', '628.7'],
          ['Inferred', ...figures[2], '-', '-', '-', ...figures[2]],
        ]),
      ),
      [
        'Tucker Lake/Heron indicated | 3200000 t | Au 0.88 g/t | Au 90500 oz | news',
        'Tucker Lake/Teal indicated | 12400000 t | Au 1.35 g/t | Au 538200 oz | news',
        'Tucker Lake indicated | 15600000 t | Au 1.25 g/t | Au 628700 oz | news',
        'Tucker Lake/Heron inferred | 8100000 t | Au 1.02 g/t | Au 265600 oz | news',
        'Tucker Lake inferred | 8100000 t | Au 1.02 g/t | Au 265600 oz | news',
      ],
    ],
    [
      'behind the deposit in brackets; a cell over several lines of zones',
      page(
        htmlTable([
          ['Class', 'Zone', ...heads],
          ['Indicated|1|2', 'Upper', ...figures[0]],
          ['Lower', ...figures[1]],
          ['Inferred', 'Lower', ...figures[2]],
        ]),
      ),
      [
        'Tucker Lake/Upper indicated | 3200000 t | Au 0.88 g/t | Au 90500 oz | news',
        'Tucker Lake/Lower indicated | 12400000 t | Au 1.35 g/t | Au 538200 oz | news',
        'Tucker Lake/Lower inferred | 8100000 t | Au 1.02 g/t | Au 265600 oz | news',
      ],
    ],
    [
      'in two tables side by side with spacer columns',
      page(
        htmlTable([
          ['<u>Mineral Reserves</u>|4', '', '<u>Mineral Resources</u>|4'],
          ['', ...heads, '', '', ...heads],
          ['Proven', ...figures[0], '', 'Measured', '4,000', '0.90', '115.7'],
          ['Probable', ...figures[1], '', 'Indicated', '14,000', '1.30', '585.2'],
        ]),
      ),
      [
        'Tucker Lake proven | 3200000 t | Au 0.88 g/t | Au 90500 oz | news',
        'Tucker Lake measured | 4000000 t | Au 0.9 g/t | Au 115700 oz | news',
        'Tucker Lake probable | 12400000 t | Au 1.35 g/t | Au 538200 oz | news',
        'Tucker Lake indicated | 14000000 t | Au 1.3 g/t | Au 585200 oz | news',
      ],
    ],
  ]);
});

describe('headings of several lines', () => {
  tellsRows([
    [
      'grade and metal as groups, metals under them, units under those',
      page(
        htmlTable([
          ['', '', 'Grade|2', 'Contained Metal|2'],
          ['', 'Tonnes', 'Gold', 'Silver', 'Gold', 'Silver'],
          ['Category', '(Mt)', '(g/t)', '(g/t)', '(koz)', '(Moz)'],
          ['Indicated', '12.4', '1.35', '9.0', '538', '3.59'],
          ['Inferred', '8.1', '1.02', '7.5', '266', '1.95'],
        ]),
      ),
      [
        'Tucker Lake indicated | 12400000 t | Au 1.35 g/t, Ag 9 g/t | Au 538000 oz, Ag 3590000 oz | news',
        'Tucker Lake inferred | 8100000 t | Au 1.02 g/t, Ag 7.5 g/t | Au 266000 oz, Ag 1950000 oz | news',
      ],
    ],
    [
      'two tables in one, each with headings and a cut-off of its own',
      news(`Table 1: Tucker Lake Mineral Resources

Open pit | Tonnes | Cu | Cu | Au | Au |
0.20% Cu cut-off | (kt) | (%) | (M lb) | (g/t) | (koz) |
Indicated | 34,000 | 0.45 | 337.3 | 0.20 | 218.6 |
Inferred | 9,000 | 0.40 | 79.4 | 0.15 | 43.4 |
Underground | Tonnes | Cu | Cu | Au | Au |
0.90% Cu cut-off | (kt) | (%) | (M lb) | (g/t) | (koz) |
Indicated | 6,000 | 1.20 | 158.7 | 0.30 | 57.9 |
Inferred | 1,200 | 1.05 | 27.8 | 0.25 | 9.6 |`),
      [
        'Tucker Lake/Open pit indicated | 34000000 t | Cu 0.45 %, Au 0.2 g/t | Cu 337300000 lb, Au 218600 oz | >0.2 % Cu | news',
        'Tucker Lake/Open pit inferred | 9000000 t | Cu 0.4 %, Au 0.15 g/t | Cu 79400000 lb, Au 43400 oz | >0.2 % Cu | news',
        'Tucker Lake/Underground indicated | 6000000 t | Cu 1.2 %, Au 0.3 g/t | Cu 158700000 lb, Au 57900 oz | >0.9 % Cu | news',
        'Tucker Lake/Underground inferred | 1200000 t | Cu 1.05 %, Au 0.25 g/t | Cu 27800000 lb, Au 9600 oz | >0.9 % Cu | news',
      ],
    ],
    [
      'grades in one table and metal in the next',
      page(
        `<p>Table 1: Tucker Lake Mineral Resource Estimate, grades</p>${htmlTable([
          ['Category', 'Zone', 'Mt', 'Zn (%)', 'Ag (g/t)'],
          ['Indicated', 'Upper', '2.00', '6.00', '50.0'],
          ['Inferred', 'Upper', '1.00', '5.00', '40.0'],
        ])}<p>Table 2: Tucker Lake Mineral Resource Estimate, contained metal</p>${htmlTable([
          ['Category', 'Zone', 'Zn (M lbs)', 'Ag (M oz)'],
          ['Indicated', 'Upper', '264.6', '3.22'],
          ['Inferred', 'Upper', '110.2', '1.29'],
        ])}`,
      ),
      [
        'Tucker Lake/Upper indicated | 2000000 t | Zn 6 %, Ag 50 g/t | Zn 264600000 lb, Ag 3220000 oz | news',
        'Tucker Lake/Upper inferred | 1000000 t | Zn 5 %, Ag 40 g/t | Zn 110200000 lb, Ag 1290000 oz | news',
      ],
    ],
  ]);
});
