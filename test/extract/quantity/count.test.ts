import { describe } from 'vitest';
import { readsEach, readsNone } from './reading.ts';

const count = (value: number) => ({ value });

describe('digits', () => {
  readsEach('count', [
    ['issued 4,812,500 units', '4,812,500', count(4_812_500)],
    ['issued 8.6 million units', '8.6 million', count(8_600_000)],
    ['issued 16.7M common shares', '16.7M', count(16_700_000)],
    ['émission de 21 740 000 unités', '21 740 000', count(21_740_000)],
    ['émission de 1\u00a0450\u00a0000 actions', '1\u00a0450\u00a0000', count(1_450_000)],
    ["issued 1'250'000 shares", "1'250'000", count(1_250_000)],
    ['issued 1.250.000 shares', '1.250.000', count(1_250_000)],
    ['issued 3,000,000 (three million) units', '3,000,000 (three million)', count(3_000_000)],
    ['some 2024 units were sold', '2024', count(2024)],
  ]);
});

describe('words', () => {
  readsEach('count', [
    ['issued six million units', 'six million', count(6_000_000)],
    ['issued six million (6,000,000) units', 'six million (6,000,000)', count(6_000_000)],
    ['holders get twenty-four shares', 'twenty-four', count(24)],
    ['holders get one hundred and twenty shares', 'one hundred and twenty', count(120)],
    ['holders get two hundred fifty thousand shares', 'two hundred fifty thousand', count(250_000)],
    ['holders get one million five hundred thousand shares', 'one million five hundred thousand', count(1_500_000)],
    ['la société a émis quatre-vingt-dix actions', 'quatre-vingt-dix', count(90)],
    ['la société a émis soixante-douze actions', 'soixante-douze', count(72)],
    ['la société a émis deux cent mille actions', 'deux cent mille', count(200_000)],
  ]);
});

describe('numbers that name something', () => {
  readsNone('count', [
    'under National Instrument 43-101',
    'under NI 45-106 and MI 61-101',
    'in reliance on Rule 506 of Regulation D',
    'in reliance on Rule 144A',
    'within the meaning of subsection 66(15)',
    'see Section 14 of the report',
    'see Table 3 and Figure 12',
    'call (555) 364-4986',
    'call 555-364-4986',
    'call 1-800-555-0199 or 604.555.0134',
    'call +44 20 7946 0000',
    'at 8:30 a.m. and at 16:38 ET',
    'the 2024 program continues the work of 2019-2021',
    'results for fiscal 2023',
    'a malformed 1,800,0000',
    'hole RC12A and zone A1',
  ]);
});
