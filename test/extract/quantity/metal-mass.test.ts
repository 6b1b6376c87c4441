import { describe } from 'vitest';
import { readsEach, readsNone } from './reading.ts';

const mass = (amount: number, unit: string, commodity: string | null) => ({ amount, unit, commodity });

describe('contained metal', () => {
  readsEach('mass', [
    ['for 91,300 ounces of gold in all', '91,300 ounces of gold', mass(91_300, 'oz', 'Au')],
    ['for 1.2 Moz Ag in all', '1.2 Moz Ag', mass(1_200_000, 'oz', 'Ag')],
    ['for 538 koz Au in all', '538 koz Au', mass(538_000, 'oz', 'Au')],
    ['for 436 thousand ounces (oz) Au', '436 thousand ounces (oz) Au', mass(436_000, 'oz', 'Au')],
    ['for 1,624,000 gold ounces', '1,624,000 gold ounces', mass(1_624_000, 'oz', 'Au')],
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
    ['and 812,400 oz. of gold', '812,400 oz. of gold', mass(812_400, 'oz', 'Au')],
    ['with 47,300 Inferred ounces', '47,300 Inferred ounces', mass(47_300, 'oz', null)],
    ['of 2.31 million (M) ounces of gold', '2.31 million (M) ounces of gold', mass(2_310_000, 'oz', 'Au')],
    ['of 251.6 mil lbs zinc', '251.6 mil lbs zinc', mass(251_600_000, 'lb', 'Zn')],
    ['of 35.2 Mlb U3O8', '35.2 Mlb U3O8', mass(35_200_000, 'lb', 'U3O8')],
    ['of 3.12 billion pounds (Blbs) of Cu', '3.12 billion pounds (Blbs) of Cu', mass(3_120_000_000, 'lb', 'Cu')],
    [
      'of 231.5 million pounds of contained nickel',
      '231.5 million pounds of contained nickel',
      mass(231_500_000, 'lb', 'Ni'),
    ],
    ['for 1.06Mt contained graphite', '1.06Mt contained graphite', mass(1_060_000, 't', 'Cg')],
    [
      'of 5,870,000 tonnes of lithium carbonate equivalent',
      '5,870,000 tonnes of lithium carbonate equivalent',
      mass(5_870_000, 't', 'LCE'),
    ],
    ['of 5.62 million carats of diamonds', '5.62 million carats of diamonds', mass(5_620_000, 'ct', 'diamonds')],
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
    ['La ressource est de 740 000 onces d’or pour la société.', '740 000 onces d’or', mass(740_000, 'oz', 'Au')],
    [
      'Il y a 391 000 onces d’équivalent or dans les ressources.',
      '391 000 onces d’équivalent or',
      mass(391_000, 'oz', 'AuEq'),
    ],
    ['Il y a 1 640 M lb de cuivre dans le gîte et la fosse.', '1 640 M lb de cuivre', mass(1_640_000_000, 'lb', 'Cu')],
  ]);
});
