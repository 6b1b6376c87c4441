import { describe } from 'vitest';
import { news, profile, tellsNone, tellsRows } from './rows.ts';

describe('no estimate of the issuer', () => {
  tellsNone([
    [
      'classes as verbs',
      profile(
        'Drilling indicated 30 metres of sulphides, and 4.2 million tonnes of rock were moved. The core measured 12 metres at 5.1 g/t gold.',
      ),
    ],
    [
      'past production',
      profile(
        'The Marten mine produced 310,000 ounces of gold from 1.05 million tonnes at 9.2 g/t between 1938 and 1961.',
      ),
    ],
    [
      'an exploration target',
      profile('An exploration target of 5 to 8 million tonnes at 6% to 8% zinc surrounds the Indicated resource.'),
    ],
    [
      'a neighbour',
      profile(
        'The neighbouring Stag mine of Larch Mining Corp. has proven reserves of 20.0 million tonnes at 1.10 g/t gold.',
      ),
    ],
    [
      'a neighbour, said in the next sentence',
      profile(
        'Larch Mining has declared Indicated resources of 9.7 Mt at 0.91% Li2O at its Stag project. Mineralization on nearby properties is not necessarily indicative of mineralization on the Company’s property.',
      ),
    ],
    [
      'a deposit of another company',
      profile(
        'The Stag deposit of Larch Uranium Ltd. (248.3 million lb. U3O8 measured and indicated) lies 50 kilometres to the south.',
      ),
    ],
    [
      'a superseded estimate',
      profile('The April 2018 report, with its 2.11 million ounces of gold Measured and Indicated, is superseded.'),
    ],
    [
      'an attributable share',
      profile('The Company’s attributable share of Tucker Lake is 18.9 million pounds of U3O8 Indicated.'),
    ],
    [
      'what would be',
      profile('At a cut-off of 0.3 g/t Au the Indicated resource would come to 43.2 Mt at 0.97 g/t Au.'),
    ],
    ['a sum over classes', profile('Tucker Lake has Indicated and Inferred resources of 20.5 Mt at 1.22 g/t gold.')],
    [
      'the profile of another company',
      profile(
        'Fenwick explores for gold.\n\nAbout Larch Mining Ltd.\n\nLarch Mining owns the Stag project with Indicated resources of 3.0 million ounces of gold.',
      ),
    ],
    [
      'a royalty holder that quotes its operators',
      `Fenwick Royalties Reports on Its Portfolio

TORONTO, May 6, 2024 - Fenwick Royalties Inc. (TSXV: FWR) ("Fenwick" or the "Company") reports on its royalties. The Tucker Lake project, on which it holds a 2% royalty, has an Indicated Resource of 12.4 Mt at 1.35 g/t gold.
`,
    ],
    [
      'thousands for millions: the sum is off by a thousand',
      profile('The Tucker Lake project has an Indicated resource of 12.4 Mt at 1.35 g/t gold for 538 ounces of gold.'),
    ],
  ]);
});

describe('the estimate, and not what stands beside it', () => {
  const row = 'Tucker Lake indicated | 12400000 t | Au 1.35 g/t | Au 538000 oz';
  tellsRows([
    [
      'the older figures that it is compared with',
      news(
        'Indicated Mineral Resources are 12.4 Mt grading 1.35 g/t Au (538,000 oz), compared to 9.0 Mt grading 1.30 g/t Au (376,000 oz) in the 2021 estimate.',
      ),
      [`${row} | news`],
    ],
    [
      'the older classes that it replaces',
      news(
        'The new Indicated Resource of 12.4 Mt grading 1.35 g/t Au (538,000 oz) is a significant increase from the historical Measured and Indicated Resource of 1.4 Mt grading 2.2 g/t and 1.6 Mt grading 1.9 g/t in the Inferred category.',
      ),
      [`${row} | news`],
    ],
    [
      'what it rose from',
      profile(
        'Indicated resources at the Tucker Lake Project increased from 1.2 Moz gold to 1.5 Moz gold, and Inferred resources fell from 0.9 Moz to 0.7 Moz.',
      ),
      ['Tucker Lake indicated | Au 1500000 oz', 'Tucker Lake inferred | Au 700000 oz'],
    ],
    [
      'ounces of all mines together, which are of none',
      profile(
        'The Company’s three mines together hold Proven and Probable Reserves of 1.2 million ounces of gold. The Marten mine is the oldest.',
      ),
      ['? proven_and_probable | Au 1200000 oz'],
    ],
    [
      'past production in the same paragraph',
      profile(
        'The Tucker Lake project has an Indicated Resource of 12.4 Mt grading 1.35 g/t Au for 538,000 ounces of gold. From 1938 to 1961 the mine gave 1.1 million tonnes at 9.2 g/t gold.',
      ),
      [row],
    ],
    [
      'a mine plan drawn from reserves',
      profile(
        'The study of Tucker Lake plans 3.6 Mt of concentrate over a 12-year life of mine, from Probable Ore Reserves of 24.9 Mt at 1.21% Li2O. The Tucker Lake Project is fully permitted.',
      ),
      ['Tucker Lake probable | 24900000 t | Li2O 1.21 %'],
    ],
    [
      'a table told again in prose is one row, with the table’s figures',
      news(`The Indicated resource is over 12 million tonnes at 1.35 g/t gold, or 0.54 million ounces.

Table 1: Tucker Lake Mineral Resource

Class	Tonnes (kt)	Au (g/t)	Au (koz)
Indicated	12,400	1.35	538.2
Inferred	8,100	1.02	265.6`),
      [
        'Tucker Lake indicated | 12400000 t | Au 1.35 g/t | Au 538200 oz | news',
        'Tucker Lake inferred | 8100000 t | Au 1.02 g/t | Au 265600 oz | news',
      ],
    ],
    [
      'a historical estimate, said to be one',
      `Fenwick Metals Options the Larch Property

TORONTO, May 6, 2024 - Fenwick Metals Inc. (TSXV: FWK) ("Fenwick" or the "Company") has optioned the Larch property in Ontario from two prospectors. It plans a first survey this summer.

The property hosts a historical estimate of 450,000 tons grading 0.25 oz/ton gold in the probable category, calculated in 1985. A qualified person has not done sufficient work to classify the historical estimate as a current mineral resource, and the Company is not treating it as current.
`,
      ['Larch probable historical | 450000 st | Au 0.25 oz/st'],
    ],
    [
      'other deposits of the issuer, background beside news',
      news(`Table 1: Tucker Lake Mineral Resource

Class	Tonnes (kt)	Au (g/t)	Au (koz)
Indicated	12,400	1.35	538.2

The Heron deposit lies 2 km east of Tucker Lake. The Company published an Inferred Mineral Resource of 5.0 million tonnes grading 0.90 g/t Au, totaling 145,000 ounces, for Heron on September 10, 2022.`),
      [
        'Tucker Lake indicated | 12400000 t | Au 1.35 g/t | Au 538200 oz | news',
        'Tucker Lake/Heron inferred | 5000000 t | Au 0.9 g/t | Au 145000 oz',
      ],
    ],
  ]);
});
