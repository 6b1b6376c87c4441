import { describe } from 'vitest';
import { news, profile, tellsNone, tellsRows, type Case } from './rows.ts';

const told = (name: string, sentence: string, ...rows: string[]): Case => [name, profile(sentence), rows];

describe('what it was before', () => {
  tellsRows([
    told(
      '"up from" between the metal and its tonnes',
      'The Larch Project hosts an Indicated Resource of 4.2 million pounds U3O8, up from 2.9 million pounds, in 1.9 million tonnes at an average grade of 0.100% U3O8.',
      'Larch indicated | 1900000 t | U3O8 0.1 % | U3O8 4200000 lb',
    ),
    [
      'the older figure of each bullet in brackets, each class a line over its own',
      news(
        `Probable Mineral Reserve

- 5.0 million tonnes of kimberlite (2019: 4.1 million tonnes)
- 0.40 carats per tonne, diluted (2019: 0.44 cpt)
- 2.0 million carats (2019: 1.8 million carats)

Inferred Mineral Resource, outside the plan

- 3.0 million tonnes of kimberlite (2019: 3.6 million tonnes)
- 0.50 cpt (2019: 0.48 cpt)
- 1.5 million carats (2019: 1.7 million carats)`,
        'Fenwick Adds to the Tucker Lake Probable Reserve',
      ),
      [
        'Tucker Lake probable | 5000000 t | diamonds 0.4 ct/t | diamonds 2000000 ct | news',
        'Tucker Lake inferred | 3000000 t | diamonds 0.5 ct/t | diamonds 1500000 ct | news',
      ],
    ],
  ]);
});

describe('wordings of metal', () => {
  tellsRows([
    told(
      'what has more than doubled',
      'Measured and Indicated Resources at the Larch Project have more than doubled to 2.3 million ounces of gold contained in 61.4 million tonnes at an average grade of 1.17 g/t.',
      'Larch measured_and_indicated | 61400000 t | Au 1.17 g/t | Au 2300000 oz',
    ),
    told(
      'the metals that an equivalent is made up of, footnotes glued to units',
      'The Larch Project has an Inferred Resource of 10.0 million tonnes at 1.50 g/t Pd_Eq2 for 482,000 ounces3 Pd_Eq, made up of 1.00 g/t palladium (322,000 ounces) and 0.40 g/t platinum (129,000 ounces).',
      'Larch inferred | 10000000 t | PdEq 1.5 g/t, Pd 1 g/t, Pt 0.4 g/t | PdEq 482000 oz, Pd 322000 oz, Pt 129000 oz',
    ),
    told(
      'ounces of a metal per ton',
      'The Larch Project has Probable Reserves of 90,000 tons grading 11.5 ounces of silver per ton.',
      'Larch probable | 90000 st | Ag 11.5 oz/st',
    ),
    told(
      'an aside on what the figures include',
      'The Larch Project has an Indicated Resource, which includes the reserve, of 3.0 million tonnes grading 2.0 g/t gold.',
      'Larch indicated | 3000000 t | Au 2 g/t',
    ),
  ]);
});

describe('figures that are no estimate of the issuer', () => {
  tellsNone([
    [
      'a part of a class',
      profile('At the Larch Project 8.0 million pounds of the Indicated Resources lie under the lake.'),
    ],
    [
      'an estimate that is planned',
      profile(
        'Fenwick intends to publish a first Inferred Resource of at least 300,000 ounces of gold for the Larch Project.',
      ),
    ],
    [
      'an estimate that is taken back in the same paragraph',
      profile(
        'The website showed an Inferred Resource of 9 million tonnes grading 0.7% copper for the Larch Project. No report supports it. Fenwick retracts it.',
      ),
    ],
    [
      'feed of a plan from each class',
      profile(
        'The Larch Project will treat 30 million tonnes of mill feed, of which 20 million tonnes come from the indicated category and 10 million tonnes from the inferred category.',
      ),
    ],
    [
      'a core of higher grade',
      profile('A higher-grade core of 9.5 Mt at 0.62% Cu lies in the Indicated category at the Larch Project.'),
    ],
    [
      'rock that a mine plan takes out of the classes',
      profile('The mine plan is based on 21 million tonnes of Indicated and 6 million tonnes of Inferred material.'),
    ],
    [
      'an estimate that is expected',
      profile('A first Mineral Resource for the Larch Project is targeted to exceed 7 Mt in the Inferred category.'),
    ],
    [
      "another company's mine",
      profile(
        'The mine at Ash Flat, which belongs to another company, has reported Proven and Probable Reserves of 90 million tonnes.',
      ),
    ],
    [
      'French: the older estimate in brackets',
      profile(
        "Les onces indiquées du projet Larch ont crû de 20 % par rapport à l'estimation de mai 2021 (310 000 onces).",
      ),
    ],
  ]);
});
