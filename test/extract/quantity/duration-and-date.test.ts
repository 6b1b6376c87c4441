import { describe } from 'vitest';
import { readsEach, readsNone } from './reading.ts';

const months = (value: number) => ({ value, unit: 'month' });

describe('duration', () => {
  readsEach('duration', [
    ['for 24 months from closing', '24 months', months(24)],
    ['for a 24-month period', '24-month', months(24)],
    ['for two years from closing', 'two years', months(24)],
    ['for a period of twenty-four (24) months', 'twenty-four (24) months', months(24)],
    ['within eighteen months', 'eighteen months', months(18)],
    ['for two (2) years (24 months) from closing', 'two (2) years (24 months)', months(24)],
    ['for 2.5 years', '2.5 years', months(30)],
    ['a hold of four months and one day', 'four months and one day', months(4)],
    ['a hold of four months plus a day', 'four months plus a day', months(4)],
    ['a hold of four (4) months and one (1) day', 'four (4) months and one (1) day', months(4)],
    ['a four-month hold period', 'four-month', months(4)],
    ['une période de quatre mois et un jour', 'quatre mois et un jour', months(4)],
    ['pendant trois ans après la clôture', 'trois ans', months(36)],
    ['upon 30 days’ notice', '30 days', { value: 30, unit: 'day' }],
    ['within two weeks', 'two weeks', { value: 14, unit: 'day' }],
    ['for 20 consecutive trading days', '20 consecutive trading days', { value: 20, unit: 'trading_day' }],
    ['for ten (10) trading days', 'ten (10) trading days', { value: 10, unit: 'trading_day' }],
    ['pendant 20 jours de bourse consécutifs', '20 jours de bourse', { value: 20, unit: 'trading_day' }],
  ]);
  readsNone('duration', ['a two-yearling herd', 'months ago', '15 dayton road']);
});

const date = (iso: string) => ({ iso, month: Number(iso.slice(5, 7)), day: Number(iso.slice(8)) });

describe('date', () => {
  readsEach('date', [
    ['on September 21, 2007 the', 'September 21, 2007', date('2007-09-21')],
    ['on Sept. 21, 2007 the', 'Sept. 21, 2007', date('2007-09-21')],
    ['on Aug. 1 2019 the', 'Aug. 1 2019', date('2019-08-01')],
    ['on November 3rd, 2023 the', 'November 3rd, 2023', date('2023-11-03')],
    ['on 28 June 2024 the', '28 June 2024', date('2024-06-28')],
    ['on the 30th day of June, 2024', '30th day of June, 2024', date('2024-06-30')],
    ['le 2 avril 2023, la', '2 avril 2023', date('2023-04-02')],
    ['le 1er février 2023, la', '1er février 2023', date('2023-02-01')],
    ['ce 14e jour de juin 2024, la', '14e jour de juin 2024', date('2024-06-14')],
    ['le 28novembre 2023 (la', '28novembre 2023', date('2023-11-28')],
    ['MONTRÉAL, 01 déc. 2022 –', '01 déc. 2022', date('2022-12-01')],
    ['dated 2007-09-21.', '2007-09-21', date('2007-09-21')],
    ['dated 2007/09/21.', '2007/09/21', date('2007-09-21')],
    ['am 13.06.2014 in', '13.06.2014', date('2014-06-13')],
    ['on 13/06/2014 in', '13/06/2014', date('2014-06-13')],
    ['on 06/13/2014 in', '06/13/2014', date('2014-06-13')],
    ['VANCOUVER, April 29 /wire/', 'April 29', { iso: null, month: 4, day: 29 }],
    ['in March 2025 the', 'March 2025', { iso: null, month: 3, day: null }],
    ['on February 29, 2024', 'February 29, 2024', date('2024-02-29')],
  ]);
  readsNone('date', [
    'on February 30, 2024',
    'on 31.04.2023',
    'it may 5 times',
    'version 1.2.3',
    'Marlborough 12 holes',
    '2024-13-01',
  ]);
});
