import { describe } from 'vitest';
import { profile, tellsNone, tellsRows, type Case } from './rows.ts';

const told = (name: string, sentence: string, ...rows: string[]): Case => [name, profile(sentence), rows];

describe('brackets', () => {
  tellsRows([
    told(
      'the class as all that a bracket holds',
      'The Larch Project hosts 1,234,000 ounces of gold (M&I) and 456,000 ounces of gold (Inferred).',
      'Larch measured_and_indicated | Au 1234000 oz',
      'Larch inferred | Au 456000 oz',
    ),
    told(
      'tonnes and grade as all that a bracket holds',
      'Resources at the Larch project are Measured (2.0 Mt @ 1.5 g/t Au), Indicated (3 Mt @ 1.4 g/t Au) and Inferred (1 Mt @1.2 g/t Au).',
      'Larch measured | 2000000 t | Au 1.5 g/t',
      'Larch indicated | 3000000 t | Au 1.4 g/t',
      'Larch inferred | 1000000 t | Au 1.2 g/t',
    ),
    told(
      'ounces, class, tonnes in brackets; the name only before "resource"',
      'The Tucker Lake resource comprises 2.6 Moz Indicated (65.0Mt @ 1.24 g/t Au) and 0.9 Moz Inferred (22 Mt @ 1.27 g/t Au).',
      'Tucker Lake indicated | 65000000 t | Au 1.24 g/t | Au 2600000 oz',
      'Tucker Lake inferred | 22000000 t | Au 1.27 g/t | Au 900000 oz',
    ),
    told(
      'the classes of a total in brackets',
      'Mineral Resources (Measured and Indicated) at the Larch Project total 300 Mt @ 0.35% Cu and 0.20 g/t Au containing 2.3 Blb Cu and 1.9 Moz Au.',
      'Larch measured_and_indicated | 300000000 t | Cu 0.35 %, Au 0.2 g/t | Cu 2300000000 lb, Au 1900000 oz',
    ),
    told(
      'parts of an equivalent in brackets, tonnes behind them left alone',
      'The Ridge project has a Measured and Indicated Mineral Resource of 10.4 Moz AuEq grading 0.85 g/t AuEq (9.0 Moz of gold at 0.74 g/t, and 9.4 Moz of silver at 0.77 g/t; 380 Mt) and 1.2 Moz AuEq Inferred.',
      'Ridge measured_and_indicated | AuEq 0.85 g/t, Au 0.74 g/t, Ag 0.77 g/t | AuEq 10400000 oz, Au 9000000 oz, Ag 9400000 oz',
      'Ridge inferred | AuEq 1200000 oz',
    ),
  ]);
});

describe('order', () => {
  tellsRows([
    told(
      'respectively, tonnes and grades',
      'The Larch Project has Indicated and Inferred Resources of 3.0 Mt and 1.2 Mt, grading 5.2 g/t and 4.8 g/t gold, respectively.',
      'Larch indicated | 3000000 t | Au 5.2 g/t',
      'Larch inferred | 1200000 t | Au 4.8 g/t',
    ),
    told(
      'respectively, ounces before the classes',
      'The Larch Project contains 1.2 million ounces and 0.8 million ounces of gold in the Indicated and Inferred categories, respectively.',
      'Larch indicated | Au 1200000 oz',
      'Larch inferred | Au 800000 oz',
    ),
    told(
      'of which',
      'The Larch project hosts a mineral resource of 32.5 Mt at 1.05% Li2O, of which 20.1 Mt at 1.10% Li2O is Indicated and 12.4 Mt at 0.97% Li2O is Inferred.',
      'Larch indicated | 20100000 t | Li2O 1.1 %',
      'Larch inferred | 12400000 t | Li2O 0.97 %',
    ),
    told(
      'a bar between',
      'Larch Project: Measured & Indicated: 1.0 Moz Au @ 2.0 g/t | Inferred: 0.5 Moz Au @ 1.8 g/t',
      'Larch measured_and_indicated | Au 2 g/t | Au 1000000 oz',
      'Larch inferred | Au 1.8 g/t | Au 500000 oz',
    ),
    told(
      'pounds, tons, grade, class, with the date before them all',
      'The Larch Project has a Mineral Resource estimate (effective June 1, 2022) of 45.2 million pounds U3O8 in 5.1 million tons at an average grade of 0.443% eU3O8 in the Indicated category.',
      'Larch indicated | 5100000 st | U3O8 0.443 % | U3O8 45200000 lb | 2022-06-01',
    ),
    told(
      'the cut-off first',
      'Using a 0.5 g/t cut-off, the Larch Project has an Indicated resource of 12.1 million tonnes averaging 1.9 g/t gold and 24 g/t silver, containing 739,000 ounces of gold and 9.3 million ounces of silver.',
      'Larch indicated | 12100000 t | Au 1.9 g/t, Ag 24 g/t | Au 739000 oz, Ag 9300000 oz | >0.5 g/t',
    ),
    told(
      'three classes in one sentence, a contrast between',
      'The Larch Project’s proven and probable mineral reserves are 1.4 million ounces of gold, while measured and indicated mineral resources are 2.2 million ounces of gold and inferred mineral resources are 0.6 million ounces of gold.',
      'Larch proven_and_probable | Au 1400000 oz',
      'Larch measured_and_indicated | Au 2200000 oz',
      'Larch inferred | Au 600000 oz',
    ),
    told(
      'a total over two rows is no part of the second',
      'The Larch mine holds Proven Reserves of 1.5 Mt at 5.0 g/t and Probable Reserves of 3.5 Mt at 4.2 g/t gold for a total of 714,000 ounces.',
      'Larch proven | 1500000 t | Au 5 g/t',
      'Larch probable | 3500000 t | Au 4.2 g/t',
    ),
    told(
      'an increase behind the figures',
      'The Larch Project has Indicated Mineral Resources of 1.53 million gold ounces within 25.6 million tonnes grading 1.86 g/t gold, an increase of 45% over 2021.',
      'Larch indicated | 25600000 t | Au 1.86 g/t | Au 1530000 oz',
    ),
  ]);
});

describe('names', () => {
  tellsRows([
    told(
      'the project that the sentence before is about, not the mines that it lists',
      'The Kite property is a former camp, with the Adder, Viper and Cobra mines on it. Today the property hosts Inferred resources of 5.0 Mt at 1.1 g/t gold.',
      'Kite inferred | 5000000 t | Au 1.1 g/t',
    ),
    told(
      'a deposit and the project behind it',
      'The Osprey deposit at the Kite Gold Project has an Inferred resource of 5.0 Mt at 1.1 g/t gold.',
      'Kite/Osprey inferred | 5000000 t | Au 1.1 g/t',
    ),
    told(
      'not the mine that it lies beside; the share behind it left out',
      'The Kite Project, which is adjacent to the Stag mine, hosts an Indicated resource of 95 Mt at 0.41% Cu (100% basis), of which 66.5 Mt is attributable to the Company. The estimate may be affected by permitting and other issues.',
      'Kite indicated | 95000000 t | Cu 0.41 %',
    ),
    told(
      'the deposit that the sentence goes on to tell of',
      'Kite lies 2 km east of the Osprey Gold Deposit, for which the Company published an Inferred resource of 5.0 Mt at 1.1 g/t gold on May 2, 2021. The Kite Project is permitted.',
      'Kite/Osprey inferred | 5000000 t | Au 1.1 g/t',
    ),
    told(
      'each project with its own',
      'The Kite Gold Project hosts an Indicated resource of 1.0 million ounces of gold. The Osprey Gold Project hosts an Inferred resource of 2.0 million ounces of gold.',
      'Kite indicated | Au 1000000 oz',
      'Osprey inferred | Au 2000000 oz',
    ),
    told(
      'a name that is nowhere called a project',
      'NI 43-101 Indicated resources at Kite total 15.1 million tonnes grading 0.54 per cent nickel; Inferred resources total 4.4 million tonnes grading 0.51 per cent nickel.',
      'Kite indicated | 15100000 t | Ni 0.54 %',
      'Kite inferred | 4400000 t | Ni 0.51 %',
    ),
    told(
      'a possessive',
      'Kite Ridge’s Indicated Mineral Resource totals 95.0 Mt at 0.41% Cu (859 Mlb Cu).',
      'Kite Ridge indicated | 95000000 t | Cu 0.41 % | Cu 859000000 lb',
    ),
  ]);
});

describe('what a reader would not add', () => {
  tellsNone([
    ['a resource without a class', profile('The Larch Project has a mineral resource of 12.0 Mt at 1.1 g/t gold.')],
    [
      'classes without figures',
      profile(
        'Infill drilling of the Larch Project should move Inferred resources to the Indicated category within 12 months.',
      ),
    ],
    [
      'money in a class',
      profile('Holders have indicated that they will buy 2.0 million ounces of silver worth US$60 million.'),
    ],
    [
      'a probable structure',
      profile('A probable structure of some 500 metres with 2.4 g/t gold was found at the Larch Project.'),
    ],
  ]);
});
