import { describe } from 'vitest';
import { news, profile, tellsRows } from './rows.ts';

describe('tonnes first', () => {
  tellsRows([
    [
      'grade, then ounces in brackets, then the class',
      profile(
        'A report of 2019 on the Tucker Lake property gives resources of 412,600 tonnes @ 5.20 g/t gold (69,000 ounces of gold) in the Measured and Indicated Resources category. There is an additional 1,850,000 tonnes @ 6.10 g/t gold (362,800 ounces of gold) in the Inferred Resources category.',
      ),
      [
        'Tucker Lake measured_and_indicated | 412600 t | Au 5.2 g/t | Au 69000 oz',
        'Tucker Lake inferred | 1850000 t | Au 6.1 g/t | Au 362800 oz',
      ],
    ],
    [
      'the class inside the tonnes',
      profile(
        'The Tucker Lake Gold Project contains 27.5 million indicated tonnes grading 1.42 g/t gold (1.26 million oz.) and 9.0 million inferred tonnes grading 1.10 g/t (318,300 oz.).',
      ),
      [
        'Tucker Lake indicated | 27500000 t | Au 1.42 g/t | Au 1260000 oz',
        'Tucker Lake inferred | 9000000 t | Au 1.1 g/t | Au 318300 oz',
      ],
    ],
    [
      'the class between tonnes and grade',
      profile(
        'The Tucker Lake project has 10.8 million tonnes of Measured and Indicated Mineral Resources grading 2.60 g/t gold, with 903,000 ounces of gold, and 9.1 Mt of Inferred Mineral Resources grading 2.45 g/t gold, with 717,000 ounces of gold.',
      ),
      [
        'Tucker Lake measured_and_indicated | 10800000 t | Au 2.6 g/t | Au 903000 oz',
        'Tucker Lake inferred | 9100000 t | Au 2.45 g/t | Au 717000 oz',
      ],
    ],
    [
      'the second class only behind its figures',
      profile(
        'The Tucker Lake mine has an Indicated Mineral Resource of 6.2 Mt at 2.90 g/t gold, or 578,000 ounces of gold; a further 3.1 Mt at 2.10 g/t gold (209,000 oz) are Inferred.',
      ),
      [
        'Tucker Lake indicated | 6200000 t | Au 2.9 g/t | Au 578000 oz',
        'Tucker Lake inferred | 3100000 t | Au 2.1 g/t | Au 209000 oz',
      ],
    ],
    [
      'several metals with a sum for each, the cut-off and the date behind',
      profile(
        'Mineral resources at the Tucker Lake gold-silver project are: Measured: 2.1 Mt @ 3.50 g/t Au and 12 g/t Ag for 236 koz Au and 810 koz Ag; Indicated: 6.4 Mt @ 2.80 g/t Au and 10 g/t Ag for 576 koz Au and 2,058 koz Ag, at a cut-off of 0.5 g/t Au (effective date: December 1, 2023).',
      ),
      [
        'Tucker Lake measured | 2100000 t | Au 3.5 g/t, Ag 12 g/t | Au 236000 oz, Ag 810000 oz | >0.5 g/t Au | 2023-12-01',
        'Tucker Lake indicated | 6400000 t | Au 2.8 g/t, Ag 10 g/t | Au 576000 oz, Ag 2058000 oz | >0.5 g/t Au | 2023-12-01',
      ],
    ],
    [
      'classes in brackets behind a sum over them',
      profile(
        'Fenwick owns the Wren Lake Lithium Project with a Mineral Resource of 22.6Mt at 1.21% Li2O (Indicated 9.8Mt at 1.28% Li2O and Inferred 12.8Mt at 1.16% Li2O).',
      ),
      ['Wren Lake indicated | 9800000 t | Li2O 1.28 %', 'Wren Lake inferred | 12800000 t | Li2O 1.16 %'],
    ],
    [
      'reserves and the resources that hold them',
      profile(
        'The Antler Creek Project has Proven and Probable Mineral Reserves of 48.3 million tonnes grading 0.92 g/t gold, for 1.43 million ounces of contained gold. Measured and Indicated Mineral Resources, inclusive of reserves, are 71.0 million tonnes grading 0.84 g/t gold (1.92 million ounces).',
      ),
      [
        'Antler Creek proven_and_probable | 48300000 t | Au 0.92 g/t | Au 1430000 oz',
        'Antler Creek measured_and_indicated | 71000000 t | Au 0.84 g/t | Au 1920000 oz',
      ],
    ],
  ]);
});

describe('metal first', () => {
  tellsRows([
    [
      'ounces in the class, tonnes and grade in brackets behind it',
      profile(
        'Fenwick owns the Tucker Lake Gold Project, which contains 1.2 million ounces of gold in the Indicated category (15.4 Mt grading 2.42 g/t Au) and a further 0.6 Moz Au in the Inferred category (9.8 Mt grading 1.90 g/t Au), at a cut-off grade of 0.5 g/t Au.',
      ),
      [
        'Tucker Lake indicated | 15400000 t | Au 2.42 g/t | Au 1200000 oz | >0.5 g/t Au',
        'Tucker Lake inferred | 9800000 t | Au 1.9 g/t | Au 600000 oz | >0.5 g/t Au',
      ],
    ],
    [
      'ounces only, two metals a class',
      profile(
        'The Tucker Lake project has a combined mineral resource of 33.9 million ounces of silver and 171 thousand ounces of gold in the Indicated category and 28.8 million ounces of silver and 806 thousand ounces of gold in the Inferred category.',
      ),
      ['Tucker Lake indicated | Ag 33900000 oz, Au 171000 oz', 'Tucker Lake inferred | Ag 28800000 oz, Au 806000 oz'],
    ],
    [
      'pounds with a grade and no tonnes; the name only where its resource is told',
      profile(
        'Sable Creek hosts 27.1 million pounds of U3O8 in the Indicated category at an average grade of 0.82% U3O8 and 8.6 million pounds of U3O8 in the Inferred category at an average grade of 0.61% U3O8.',
      ),
      [
        'Sable Creek indicated | U3O8 0.82 % | U3O8 27100000 lb',
        'Sable Creek inferred | U3O8 0.61 % | U3O8 8600000 lb',
      ],
    ],
    [
      'equivalent ounces in brackets',
      profile(
        'The Piedra Fria project has a resource of 8.1 million silver ounces (13.1 million silver equivalent ounces) Indicated and 8.4 million silver ounces (12.3 million silver equivalent ounces) Inferred.',
      ),
      [
        'Piedra Fria indicated | Ag 8100000 oz, AgEq 13100000 oz',
        'Piedra Fria inferred | Ag 8400000 oz, AgEq 12300000 oz',
      ],
    ],
    [
      'the metal named behind the class',
      profile('The Mt. Larch Project has 1.5 billion pounds of proven and probable molybdenum reserves.'),
      ['Mt. Larch proven_and_probable | Mo 1500000000 lb'],
    ],
    [
      'ounces calculated from tonnes',
      profile(
        'At the Oak West project the contained gold in the indicated category is 4.1 million oz., calculated from 61.0 million tonnes of material grading 2.09 grams gold per tonne.',
      ),
      ['Oak West indicated | 61000000 t | Au 2.09 g/t | Au 4100000 oz'],
    ],
  ]);
});

describe('over several lines', () => {
  tellsRows([
    [
      'metals listed under the row that says so',
      news(`Highlights:

- Indicated: 4.35 million ounces (Moz) of AuEq in 100.0 million tonnes (Mt) with a grade of 1.35 g/t AuEq; comprised of:
- 3.54 Moz of Au at 1.10 g/t and 0.40 billion pounds (Blbs) of Cu at 0.18%.
- Drilling goes on.`),
      [
        'Tucker Lake indicated | 100000000 t | AuEq 1.35 g/t, Au 1.1 g/t, Cu 0.18 % | AuEq 4350000 oz, Au 3540000 oz, Cu 400000000 lb | news',
      ],
    ],
    [
      'cut-off and pit in the line over each list',
      news(`Highlights:

- In-Pit Resource at a 0.3% CuEq cut-off
- Indicated Resource of 18.7 Mt at 0.44% Cu (0.59% CuEq)
- Out-of-Pit Resource at a 0.7% CuEq cut-off
- Indicated Resource of 3.4 Mt at 0.65% Cu (0.94% CuEq)`),
      [
        'Tucker Lake/In-Pit indicated | 18700000 t | Cu 0.44 %, CuEq 0.59 % | >0.3 % CuEq | news',
        'Tucker Lake/Out-of-Pit indicated | 3400000 t | Cu 0.65 %, CuEq 0.94 % | >0.7 % CuEq | news',
      ],
    ],
    [
      'one figure a bullet, the class in the headline, older figures in brackets',
      news(
        `Highlights of the estimate:

- 5.20 million carats of diamonds, up by 74% (2017 estimate: 2.99 million carats)
- 2.00 million tonnes of kimberlite, up by 49% (2017 estimate: 1.34 million tonnes)
- Overall grade of 2.60 carats per tonne, up by 17% (2017 estimate: 2.22 carats per tonne)`,
        'Fenwick Metals Increases Inferred Resource at Tucker Lake',
      ),
      ['Tucker Lake inferred | 2000000 t | diamonds 2.6 ct/t | diamonds 5200000 ct | news'],
    ],
    [
      'the class in a line over its bullets',
      news(`Highlights:

Indicated Mineral Resources:
- 12.4 million tonnes at 1.35 g/t Au
- 538,000 ounces of gold
- Most of it is within 100 metres of surface.

Inferred Mineral Resources:
- 8.1 million tonnes at 1.02 g/t Au
- 266,000 ounces of gold`),
      [
        'Tucker Lake indicated | 12400000 t | Au 1.35 g/t | Au 538000 oz | news',
        'Tucker Lake inferred | 8100000 t | Au 1.02 g/t | Au 266000 oz | news',
      ],
    ],
    [
      'news in prose: the date and the cut-off hold for all rows',
      news(
        `Indicated Mineral Resources are 12.4 Mt grading 1.35 g/t Au (538,000 oz). Inferred Mineral Resources are 8.1 Mt grading 1.02 g/t Au (266,000 oz).

A cut-off grade of 0.4 g/t Au was used. The estimate has an effective date of April 15, 2024.`,
      ),
      [
        'Tucker Lake indicated | 12400000 t | Au 1.35 g/t | Au 538000 oz | >0.4 g/t Au | 2024-04-15 | news',
        'Tucker Lake inferred | 8100000 t | Au 1.02 g/t | Au 266000 oz | >0.4 g/t Au | 2024-04-15 | news',
      ],
    ],
  ]);
});

describe('French', () => {
  tellsRows([
    [
      'ressources indiquées et présumées',
      `Métaux Renard nomme une administratrice

MONTRÉAL, le 6 mai 2024 - Métaux Renard inc. (TSXV : RNR) (la « Société ») a nommé une administratrice à son conseil. Elle travaille dans les mines depuis vingt ans.

À propos de Métaux Renard

Le projet Lac Brochet, en Abitibi, compte des ressources indiquées de 4,2 millions de tonnes à une teneur de 2,15 g/t d'or pour 290 000 onces d'or, et des ressources présumées de 1,9 million de tonnes à une teneur de 1,80 g/t d'or pour 110 000 onces d'or, avec une teneur de coupure de 0,5 g/t Au.
`,
      [
        'Lac Brochet indicated | 4200000 t | Au 2.15 g/t | Au 290000 oz | >0.5 g/t Au',
        'Lac Brochet inferred | 1900000 t | Au 1.8 g/t | Au 110000 oz | >0.5 g/t Au',
      ],
    ],
    [
      'onces dans la catégorie, tonnes entre parenthèses; réserves de fer',
      `Métaux Renard nomme une administratrice

MONTRÉAL, le 6 mai 2024 - Métaux Renard inc. (TSXV : RNR) (la « Société ») a nommé une administratrice à son conseil. Elle travaille dans les mines depuis vingt ans.

À propos de Métaux Renard

Les ressources du projet Lac Brochet s’établissent à 719 000 onces dans la catégorie indiquée (7,1 millions de tonnes à 3,15 g/t Au) et à 1 636 000 onces dans la catégorie inférée (18,5 millions de tonnes à 2,75 g/t Au). L’étude du projet Lac Fer fait état de réserves prouvées et probables de 210,5 Mt à 29,0 % Fe.
`,
      [
        'Lac Brochet indicated | 7100000 t | Au 3.15 g/t | Au 719000 oz',
        'Lac Brochet inferred | 18500000 t | Au 2.75 g/t | Au 1636000 oz',
        'Lac Fer proven_and_probable | 210500000 t | Fe 29 %',
      ],
    ],
  ]);
});
