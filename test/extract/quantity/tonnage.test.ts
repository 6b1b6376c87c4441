import { describe } from 'vitest';
import { readsEach, readsNone } from './reading.ts';

const tonnage = (value: number, unit: 't' | 'st' = 't') => ({ value, unit });

describe('tonnages', () => {
  readsEach('tonnage', [
    ['a resource of 412,600 tonnes at 3 g/t', '412,600 tonnes', tonnage(412_600)],
    ['a resource of 8.6Mt at 1.1 g/t', '8.6Mt', tonnage(8_600_000)],
    ['a resource of 8.6 Mt at 1.1 g/t', '8.6 Mt', tonnage(8_600_000)],
    ['a resource of 950 kt at 7% Zn', '950 kt', tonnage(950_000)],
    ['of 12.4 million tonnes (“Mt”) grading', '12.4 million tonnes (“Mt”)', tonnage(12_400_000)],
    ['totals 3.6 million t grading', '3.6 million t', tonnage(3_600_000)],
    ['totals 1.2 billion tonnes averaging', '1.2 billion tonnes', tonnage(1_200_000_000)],
    ['27.5 million indicated tonnes grading', '27.5 million indicated tonnes', tonnage(27_500_000)],
    ['there are 640,000 short tons of it', '640,000 short tons', tonnage(640_000, 'st')],
    ['there are 640,000 tons at 0.2 oz/ton', '640,000 tons', tonnage(640_000, 'st')],
    ['there are 640,000 metric tons at 2 g/t', '640,000 metric tons', tonnage(640_000)],
    ['of 14 million tonnes of iron ore', '14 million tonnes', tonnage(14_000_000)],
  ]);
  readsNone('tonnage', [
    'a mill of 2,500 tonnes per day',
    'treats 750 tonnes a day',
    'at 450 t/d',
    'a density of 2.76 t/m3',
    'holds 41,000 tonnes of copper',
    'with 1.06 Mt contained graphite',
    'grading 3.2 g/t over 12 m',
  ]);
});

describe('tonnages in French', () => {
  readsEach('tonnage', [
    [
      'Les ressources du projet sont de 7,4 millions de tonnes à 3,1 g/t.',
      '7,4 millions de tonnes',
      tonnage(7_400_000),
    ],
    ['Le gîte contient 47 215 tonnes de minerai pour la société.', '47 215 tonnes', tonnage(47_215)],
  ]);
});
