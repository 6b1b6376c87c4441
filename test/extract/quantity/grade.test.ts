import { describe } from 'vitest';
import { readsEach, readsNone } from './reading.ts';

const grade = (value: number, unit: string, commodity: string | null) => ({ value, unit, commodity });

describe('grades', () => {
  readsEach('grade', [
    ['grading 5.35 g/t gold in all', '5.35 g/t gold', grade(5.35, 'g/t', 'Au')],
    ['averages 1.62g/t Au in the pit', '1.62g/t Au', grade(1.62, 'g/t', 'Au')],
    ['averages 212 gpt Ag', '212 gpt Ag', grade(212, 'g/t', 'Ag')],
    ['of 8.4 grams per tonne gold', '8.4 grams per tonne gold', grade(8.4, 'g/t', 'Au')],
    ['with 0.71 grams of gold per tonne', '0.71 grams of gold per tonne', grade(0.71, 'g/t', 'Au')],
    ['with 2.1 grams gold per tonne', '2.1 grams gold per tonne', grade(2.1, 'g/t', 'Au')],
    ['grading 1.9 g/t on average', '1.9 g/t', grade(1.9, 'g/t', null)],
    ['grading 0.41% Cu', '0.41% Cu', grade(0.41, '%', 'Cu')],
    ['grading 0.41 % copper', '0.41 % copper', grade(0.41, '%', 'Cu')],
    ['a zinc equivalent grade of 4.2% overall', '4.2%', grade(4.2, '%', 'ZnEq')],
    ['at 0.63% copper equivalent (CuEq)', '0.63% copper equivalent', grade(0.63, '%', 'CuEq')],
    ['at 1.4 g/t AuEq', '1.4 g/t AuEq', grade(1.4, 'g/t', 'AuEq')],
    ['at 0.92% NiEq2 in the pit', '0.92% NiEq2', grade(0.92, '%', 'NiEq')],
    ['at 2,640 ppm TREO', '2,640 ppm TREO', grade(2640, 'ppm', 'TREO')],
    ['at 315 ppm U3O8', '315 ppm U3O8', grade(315, 'ppm', 'U3O8')],
    ['at 0.12% U(3)O(8)', '0.12% U(3)O(8)', grade(0.12, '%', 'U3O8')],
    ['at 1.18% Liâ‚‚O', '1.18% Liâ‚‚O', grade(1.18, '%', 'Li2O')],
    ['at 1.18% Li₂O', '1.18% Li₂O', grade(1.18, '%', 'Li2O')],
    ['at 0.31% WO(3)', '0.31% WO(3)', grade(0.31, '%', 'WO3')],
    ['of 22.40 ounces per ton silver', '22.40 ounces per ton silver', grade(22.4, 'oz/st', 'Ag')],
    ['of 0.045 opt gold', '0.045 opt gold', grade(0.045, 'oz/st', 'Au')],
    ['at 2.58 carats per tonne', '2.58 carats per tonne', grade(2.58, 'ct/t', 'diamonds')],
    ['at 85 cpht', '85 cpht', grade(85, 'cpht', 'diamonds')],
    ['brine of 73.4 mg/L lithium', '73.4 mg/L lithium', grade(73.4, 'mg/L', 'Li')],
    ['at 7.2% C (graphitic)', '7.2% C (graphitic)', grade(7.2, '%', 'Cg')],
    ['at 54.2% iron ("Fe")', '54.2% iron', grade(54.2, '%', 'Fe')],
  ]);
  readsNone('grade', [
    'a royalty of 2% on sales',
    'owns 49% of the project',
    'a 5.5 per cent commission',
    'up 33% from last year',
    'a price of $1.40/lb',
  ]);
});

describe('grades in French', () => {
  readsEach('grade', [
    [
      'Les ressources ont une teneur de 2,15 g/t d’or et la société en est fière.',
      '2,15 g/t d’or',
      grade(2.15, 'g/t', 'Au'),
    ],
    ['Les réserves de la mine sont à 30,0 % Fe pour la société.', '30,0 % Fe', grade(30, '%', 'Fe')],
    ['La teneur est de 1,12 g/t AuÉq dans la fosse.', '1,12 g/t AuÉq', grade(1.12, 'g/t', 'AuEq')],
  ]);
});
