import { describe } from 'vitest';
import { tellsRows } from './rows.ts';

/** A release without a headline that names the place; `first` is its first sentence after the dateline. */
const opening = (headline: string, first: string, rest = ''): string =>
  `${headline}

TORONTO, May 6, 2024 - Fenwick Metals Inc. (TSXV: FWK) ("Fenwick" or the "Company") ${first} The drilling of two winters went into it.

${rest}
`;

describe('places named without a type', () => {
  tellsRows([
    [
      'a resource estimate for the place and its rock',
      opening(
        'Fenwick Grows a Resource',
        'has a new resource estimate for the Larch pegmatite field in Manitoba.',
        'The Inferred Resource is 3.0 million tonnes grading 1.10% Li2O.',
      ),
      ['Larch inferred | 3000000 t | Li2O 1.1 % | news'],
    ],
    [
      'metals in capitals between the name and its type',
      opening(
        'Fenwick Has a First Resource',
        'announced a resource estimate for the Larch Ridge nickel-copper-PGE property.',
        'The Inferred Resource is 3.0 million tonnes grading 0.50% nickel.',
      ),
      ['Larch Ridge inferred | 3000000 t | Ni 0.5 % | news'],
    ],
    [
      'a small word inside the name',
      opening(
        'Fenwick Has a First Resource',
        'has a resource estimate for its Lac à Moineaux project in Quebec.',
        'The Inferred Resource is 3.0 million tonnes grading 0.50% nickel.',
      ),
      ['Lac à Moineaux inferred | 3000000 t | Ni 0.5 % | news'],
    ],
    [
      'sums over all mines are of none, and news by the first sentence',
      opening(
        'Fenwick Had a Good Year',
        'reports mineral reserves and mineral resources as of December 31, 2023.',
        `Proven and probable reserves of all mines contain 4.1 million ounces of gold. Inferred mineral resources hold a further 1.3 million ounces.

Fenwick runs the Larch Mine and the Heron Mine.`,
      ),
      ['? proven_and_probable | Au 4100000 oz | 2023-12-31 | news', '? inferred | Au 1300000 oz | 2023-12-31 | news'],
    ],
    [
      'mines as section lines of a table, beside a sum over all of them',
      opening(
        'Fenwick Had a Good Year',
        'reports mineral reserves and mineral resources as of December 31, 2023.',
        `Proven and probable reserves of all mines contain 4.1 million ounces of gold.

	Tonnes (000s)	Grade (g/t)	Ounces (000s)
Larch Mine
Proven	6,300	3.60	729
Heron Mine
Proven	12,400	1.35	538`,
      ),
      [
        '? proven_and_probable | Au 4100000 oz | 2023-12-31 | news',
        'Larch Mine proven | 6300000 t | Au 3.6 g/t | Au 729000 oz | 2023-12-31 | news',
        'Heron Mine proven | 12400000 t | Au 1.35 g/t | Au 538000 oz | 2023-12-31 | news',
      ],
    ],
  ]);
});
