import { describe, expect, test } from 'vitest';
import { parseTicker, watches } from '../../src/watch/ticker.ts';

describe('a ticker as people write it', () => {
  test.each([
    // TSX Venture
    ['TSXV:LHM', 'TSXV:LHM'],
    ['TSXV: LHM', 'TSXV:LHM'],
    ['tsxv lhm', 'TSXV:LHM'],
    ['TSX-V: LHM', 'TSXV:LHM'],
    ['TSX-V:LHM', 'TSXV:LHM'],
    ['tsx-v lhm', 'TSXV:LHM'],
    ['TSX.V: LHM', 'TSXV:LHM'],
    ['TSX V: LHM', 'TSXV:LHM'],
    ['TSXV-LHM', 'TSXV:LHM'],
    ['TSXV : LHM', 'TSXV:LHM'],
    ['TSX VENTURE:LHM', 'TSXV:LHM'],
    ['TSX Venture Exchange: LHM', 'TSXV:LHM'],
    ['TSX Venture Exchange:LHM', 'TSXV:LHM'],
    ['CVE:LHM', 'TSXV:LHM'],
    ['NEX: LHM.H', 'TSXV:LHM.H'],
    ['LHM.V', 'TSXV:LHM'],
    ['lhm.v', 'TSXV:LHM'],
    ['LHM.VN', 'TSXV:LHM'],
    ['V.LHM', 'TSXV:LHM'],
    ['LHM:TSXV', 'TSXV:LHM'],
    ['LHM: TSX-V', 'TSXV:LHM'],
    ['(TSXV: LHM)', 'TSXV:LHM'],
    ['"TSXV:LHM"', 'TSXV:LHM'],
    ['  TSXV:LHM  ', 'TSXV:LHM'],
    ['ＴＳＸＶ：ＬＨＭ', 'TSXV:LHM'],
    // others
    ['TSX:LHM', 'TSX:LHM'],
    ['Toronto Stock Exchange: LHM', 'TSX:LHM'],
    ['LHM.TO', 'TSX:LHM'],
    ['T.LHM', 'TSX:LHM'],
    ['TSX:LHM.B', 'TSX:LHM.B'],
    ['LHM-B.TO', 'TSX:LHM.B'],
    ['TSX: LHM-UN', 'TSX:LHM.UN'],
    ['CSE: LHM', 'CSE:LHM'],
    ['CNSX:LHM', 'CSE:LHM'],
    ['Canadian Stock Exchange:LHM', 'CSE:LHM'],
    ['Aequitas Neo Exchange:LHM', 'CBOE:LHM'],
    ['LHM.CN', 'CSE:LHM'],
    ['NEO:LHM', 'CBOE:LHM'],
    ['Cboe Canada: LHM', 'CBOE:LHM'],
    ['LHM.NE', 'CBOE:LHM'],
    ['NYSE American: LHM', 'NYSE-A:LHM'],
    ['NYSE-A:LHM', 'NYSE-A:LHM'],
    ['NYSE-American: LHM', 'NYSE-A:LHM'],
    ['NYSE:LHM', 'NYSE:LHM'],
    ['Nasdaq: LHM', 'NASDAQ:LHM'],
    ['OTCQB: LHMMF', 'OTCQB:LHMMF'],
    ['Other OTC:LHMMF', 'OTC:LHMMF'],
    ['FSE: 7L9', 'FSE:7L9'],
    ['Frankfurt: 7L9', 'FSE:7L9'],
    ['ASX:LHM', 'ASX:LHM'],
    ['LHM.AX', 'ASX:LHM'],
    ['AIM: LHM', 'AIM:LHM'],
    // a symbol alone: any exchange
    ['LHM', 'LHM'],
    ['lhm', 'LHM'],
    ['$LHM', 'LHM'],
    ['LHM.B', 'LHM.B'],
  ])('%s is %s', (written, ticker) => {
    expect(parseTicker(written)).toBe(ticker);
  });

  test.each([
    '',
    '   ',
    '$',
    'TSXV',
    'TSX-V',
    'TSXV:',
    ':LHM',
    'Larch Hill Minerals',
    'TSXV:LARCHHILL',
    'LHM!',
    'TSXV:LHM OTCQB:LHMMF',
    '<@123456789>',
    '@everyone',
    'https://wire.example/LHM',
    '123',
    'TSXV:123',
    'XYZ:LHM',
    'A'.repeat(5000),
  ])('"%s" is none', (written) => {
    expect(parseTicker(written)).toBeNull();
  });

  test('what was read is read again as itself', () => {
    for (const written of ['LHM.V', 'LHM-B.TO', 'nyse american lhm', '$lhm', 'NEX: LHM.H'])
      expect(parseTicker(parseTicker(written)!)).toBe(parseTicker(written));
  });
});

describe('who watches a ticker hears of', () => {
  test.each([
    ['TSXV:LHM', 'TSXV', 'LHM'],
    ['TSX:LHM.B', 'TSX', 'LHM.A'],
    ['TSXV:LHM', 'TSXV', 'LHM.WT'],
    ['TSXV:LHM', 'TSXV', 'LHM.H'],
    ['OTCQB:LHMMF', 'OTC', 'LHMMF'],
    ['OTC:LHMMF', 'OTCQX', 'LHMMF'],
    ['LSE:LHM', 'AIM', 'LHM'],
    ['LHM', 'CSE', 'LHM'],
    ['LHM', null, 'LHM'],
    ['MOON:LHM', 'MOON', 'LHM'],
  ])('%s: %s %s', (ticker, exchange, symbol) => {
    expect(watches(ticker, { exchange, symbol })).toBe(true);
  });

  test.each([
    ['TSXV:LHM', 'TSX', 'LHM'],
    ['TSXV:LHM', 'TSXV', 'LHMX'],
    ['TSXV:LHM', 'TSXV', 'LH'],
    ['TSXV:LHM', null, 'LHM'],
    ['LHM', 'CSE', 'LHMX'],
  ])('%s not: %s %s', (ticker, exchange, symbol) => {
    expect(watches(ticker, { exchange, symbol })).toBe(false);
  });
});
