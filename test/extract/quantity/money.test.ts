import { describe } from 'vitest';
import { readsEach, readsNone } from './reading.ts';

const money = (amount: number, currency: string | null = null) => ({ amount, currency });

describe('dollars', () => {
  readsEach('money', [
    ['for gross proceeds of $1,250,000.', '$1,250,000', money(1_250_000)],
    ['at $0.065 per unit', '$0.065', money(0.065)],
    ['at $.05 each', '$.05', money(0.05)],
    ['of $ 750,000 in all', '$ 750,000', money(750_000)],
    ['at $3 per unit', '$3', money(3)],
    ['a total of $11,500,005.96 was raised', '$11,500,005.96', money(11_500_005.96)],
    ['raised $4.35 million', '$4.35 million', money(4_350_000)],
    ['raised $1.38-million', '$1.38-million', money(1_380_000)],
    ['raised $15MM today', '$15MM', money(15_000_000)],
    ['raised $3.6M.', '$3.6M', money(3_600_000)],
    ['raised $3.6m.', '$3.6m', money(3_600_000)],
    ['raised $850K', '$850K', money(850_000)],
    ['raised $1.2 billion', '$1.2 billion', money(1_200_000_000)],
    ['raised $two million', '$two million', money(2_000_000)],
    ['a slip of the separator, $2,499.960 in all', '$2,499.960', money(2_499_960)],
  ]);
});

describe('currencies', () => {
  readsEach('money', [
    ['at C$0.20 each', 'C$0.20', money(0.2, 'CAD')],
    ['at CA$0.70 each', 'CA$0.70', money(0.7, 'CAD')],
    ['at Cdn$0.30 each', 'Cdn$0.30', money(0.3, 'CAD')],
    ['at CDN $0.30 each', 'CDN $0.30', money(0.3, 'CAD')],
    ['at $CDN 0.30 each', '$CDN 0.30', money(0.3, 'CAD')],
    ['for CAD 400,000', 'CAD 400,000', money(400_000, 'CAD')],
    ['for $400,000 CAD', '$400,000 CAD', money(400_000, 'CAD')],
    ['for US$5.0 million', 'US$5.0 million', money(5_000_000, 'USD')],
    ['for U.S.$5,000', 'U.S.$5,000', money(5_000, 'USD')],
    ['for USD $61 Million', 'USD $61 Million', money(61_000_000, 'USD')],
    ['for $1.3-million (U.S.) in cash', '$1.3-million (U.S.)', money(1_300_000, 'USD')],
    ['at 35 cents (U.S.) each', '35 cents (U.S.)', money(0.35, 'USD')],
    ['for $5 million USD', '$5 million USD', money(5_000_000, 'USD')],
    ['at $US0.25 per share', '$US0.25', money(0.25, 'USD')],
    ['at $A0.02 per share', '$A0.02', money(0.02, 'AUD')],
    ['for USD5,000 in cash', 'USD5,000', money(5_000, 'USD')],
    ['raise GBP500,000', 'GBP500,000', money(500_000, 'GBP')],
    ['at A$0.008 per share', 'A$0.008', money(0.008, 'AUD')],
    ['for AU$2 million', 'AU$2 million', money(2_000_000, 'AUD')],
    ['raise £325,000', '£325,000', money(325_000, 'GBP')],
    ['raise €2.5 million', '€2.5 million', money(2_500_000, 'EUR')],
    ['of 2 million Canadian dollars', '2 million Canadian dollars', money(2_000_000, 'CAD')],
    ['of two million dollars (US$2,000,000) in cash', 'two million dollars (US$2,000,000)', money(2_000_000, 'USD')],
    ['of five thousand US dollars', 'five thousand US dollars', money(5_000, 'USD')],
  ]);
});

describe('cents and pence', () => {
  readsEach('money', [
    ['at 18 cents apiece', '18 cents', money(0.18)],
    ['each five-cent unit', 'five-cent', money(0.05)],
    ['at 7.5¢ a share', '7.5¢', money(0.075)],
    ['at C39.9 cents each', 'C39.9 cents', money(0.399, 'CAD')],
    ['at 12 US cents', '12 US cents', money(0.12, 'USD')],
    ['at 3.2c per share', '3.2c', money(0.032)],
    ['at twenty-five cents ($0.25) per unit', 'twenty-five cents ($0.25)', money(0.25)],
    ['at 1.2 pence per share', '1.2 pence', money(0.012, 'GBP')],
    ['at 3p per share', '3p', money(0.03, 'GBP')],
    ['at 1p pence per share', '1p pence', money(0.01, 'GBP')],
  ]);
});

describe('French', () => {
  readsEach('money', [
    ['pour un produit brut de 360 000 $.', '360 000 $', money(360_000)],
    ['au prix de 0,20 $ par unité', '0,20 $', money(0.2)],
    ['au prix de 0,125 $ par unité', '0,125 $', money(0.125)],
    ['un capital de 31 200 000 $ CA', '31 200 000 $ CA', money(31_200_000, 'CAD')],
    ['un placement de 5,1 M$', '5,1 M$', money(5_100_000)],
    ['un placement de 5,1 millions de dollars', '5,1 millions de dollars', money(5_100_000)],
    ['un placement de 3 millions $', '3 millions $', money(3_000_000)],
    ['un total de 15 534.90 $', '15 534.90 $', money(15_534.9)],
    ['un total de 1\u00a0200\u00a0000\u00a0$ US', '1\u00a0200\u00a0000\u00a0$ US', money(1_200_000, 'USD')],
    ['un total de 1\u202f200\u202f000\u202f$', '1\u202f200\u202f000\u202f$', money(1_200_000)],
  ]);
});

describe('no money', () => {
  readsNone('money', [
    'a hold period of 120 days',
    'it holds 5.5 p of everything else',
    'a sample of 12 parts per million',
    'issued 1,000,000 units',
    'the 80 percent owned project',
    'see Figure 5c and section 3c',
    'per cent',
    'TSXV: US5',
  ]);
});
