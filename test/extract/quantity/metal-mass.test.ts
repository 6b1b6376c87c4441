import { describe } from 'vitest';
import { readsEach, readsNone } from './reading.ts';

const mass = (amount: number, unit: string, commodity: string | null) => ({ amount, unit, commodity });

describe('contained metal', () => {
  readsEach('mass', [
    ['for 86,550 ounces of gold in all', '86,550 ounces of gold', mass(86_550, 'oz', 'Au')],
    ['for 1.2 Moz Ag in all', '1.2 Moz Ag', mass(1_200_000, 'oz', 'Ag')],
    ['for 538 koz Au in all', '538 koz Au', mass(538_000, 'oz', 'Au')],
    ['for 422 thousand ounces (oz) Au', '422 thousand ounces (oz) Au', mass(422_000, 'oz', 'Au')],
    ['for 1,731,000 gold ounces', '1,731,000 gold ounces', mass(1_731_000, 'oz', 'Au')],
    [
      'for 13.1 million silver equivalent ounces',
      '13.1 million silver equivalent ounces',
      mass(13_100_000, 'oz', 'AgEq'),
    ],
    [
      'for 1.1 million ounces of gold equivalent',
      '1.1 million ounces of gold equivalent',
      mass(1_100_000, 'oz', 'AuEq'),
    ],
    ['and 786,100 oz. of gold', '786,100 oz. of gold', mass(786_100, 'oz', 'Au')],
    ['with 46,900 Inferred ounces', '46,900 Inferred ounces', mass(46_900, 'oz', null)],
    ['of 2.28 million (M) ounces of gold', '2.28 million (M) ounces of gold', mass(2_280_000, 'oz', 'Au')],
    ['of 249.1 mil lbs zinc', '249.1 mil lbs zinc', mass(249_100_000, 'lb', 'Zn')],
    ['of 33.7 Mlb U3O8', '33.7 Mlb U3O8', mass(33_700_000, 'lb', 'U3O8')],
    ['of 2.87 billion pounds (Blbs) of Cu', '2.87 billion pounds (Blbs) of Cu', mass(2_870_000_000, 'lb', 'Cu')],
    [
      'of 224.8 million pounds of contained nickel',
      '224.8 million pounds of contained nickel',
      mass(224_800_000, 'lb', 'Ni'),
    ],
    ['for 1.03Mt contained graphite', '1.03Mt contained graphite', mass(1_030_000, 't', 'Cg')],
    [
      'of 6,240,000 tonnes of lithium carbonate equivalent',
      '6,240,000 tonnes of lithium carbonate equivalent',
      mass(6_240_000, 't', 'LCE'),
    ],
    ['of 5.45 million carats of diamonds', '5.45 million carats of diamonds', mass(5_450_000, 'ct', 'diamonds')],
    ['and 9.2 million lb. at 0.6%', '9.2 million lb', mass(9_200_000, 'lb', null)],
  ]);
  readsNone('mass', [
    '12 Mt of ore',
    '14 million tonnes of iron ore',
    'US$1,850 per ounce',
    'a grade of 0.25 oz/ton',
    '21.65 ounces per ton',
  ]);
});

describe('contained metal in French', () => {
  readsEach('mass', [
    ['La ressource est de 720 000 onces d’or pour la société.', '720 000 onces d’or', mass(720_000, 'oz', 'Au')],
    [
      'Il y a 377 000 onces d’équivalent or dans les ressources.',
      '377 000 onces d’équivalent or',
      mass(377_000, 'oz', 'AuEq'),
    ],
    ['Il y a 1 780 M lb de cuivre dans le gîte et la fosse.', '1 780 M lb de cuivre', mass(1_780_000_000, 'lb', 'Cu')],
  ]);
});
