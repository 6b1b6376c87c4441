import { describe, expect, test } from 'vitest';
import { findTickers } from '../../../src/extract/issuer/ticker.ts';

const read = (text: string) => findTickers(text).map(({ listing }) => `${listing.exchange}:${listing.symbol}`);

describe('every way of writing a listing', () => {
  test.each<[text: string, listings: string[]]>([
    ['(TSXV: LRG)', ['TSXV:LRG']],
    ['(TSX-V: LRG)', ['TSXV:LRG']],
    ['(TSX.V: LRG)', ['TSXV:LRG']],
    ['(TSX-V : LRG)', ['TSXV:LRG']],
    ['(TSX.V-LRG)', ['TSXV:LRG']],
    ['TSX VENTURE : LRG', ['TSXV:LRG']],
    ['(TSX Venture Exchange: LRG)', ['TSXV:LRG']],
    ['(TSX Venture Exchange: "LRG")', ['TSXV:LRG']],
    ['TSX Venture Exchange Symbol: LRG', ['TSXV:LRG']],
    ['(BOURSE DE CROISSANCE TSX:LRG)', ['TSXV:LRG']],
    ['(TSX de croissance : LRG)', ['TSXV:LRG']],
    ['(TSX CROISSANCE : LRG)', ['TSXV:LRG']],
    ['(CVE: LRG)', ['TSXV:LRG']],
    ['(NEX: LRG.H)', ['TSXV:LRG.H']],
    ['TSX Symbol: LRG', ['TSX:LRG']],
    ['(LRG: TSX)', ['TSX:LRG']],
    ['(LRG:TSX.V)', ['TSXV:LRG']],
    ['[LRG-TSX; 2LR-FSE]', ['TSX:LRG', 'FSE:2LR']],
    ['LRG-TSX-V', ['TSXV:LRG']],
    ['(LRG: TSX/NYSE American, LR2: FSE)', ['TSX:LRG', 'NYSE-A:LRG', 'FSE:LR2']],
    ['(LRG: TSX Venture)', ['TSXV:LRG']],
    ['Stock Symbol: LRG (NYSE and TSX)', ['NYSE:LRG', 'TSX:LRG']],
    ['(TSX and NASDAQ: LRG)', ['TSX:LRG', 'NASDAQ:LRG']],
    ['(TSX / JSE: LRG)', ['TSX:LRG', 'JSE:LRG']],
    ['(TSX: LRG.A and LRG.B)', ['TSX:LRG.A', 'TSX:LRG.B']],
    ['(NYSE American: LRG, LRG.WS)', ['NYSE-A:LRG']],
    ['(CSE: LRG,OTC:LRGGF)', ['CSE:LRG', 'OTC:LRGGF']],
    ['(CSE: LRG; OTCQB: LRGGF)', ['CSE:LRG', 'OTCQB:LRGGF']],
    ['(TSX.V: LRG | OTCQX: LRGGF | FNR: 2L6)', ['TSXV:LRG', 'OTCQX:LRGGF', 'FSE:2L6']],
    ['(TSXV:LRG)(OTCQB:LRGGF)(F:LRX)', ['TSXV:LRG', 'OTCQB:LRGGF', 'FSE:LRX']],
    ['(FWB: WC9)', ['FSE:WC9']],
    ['(CSE: LRG | OTCQX: LRGGF | FSE: 634)', ['CSE:LRG', 'OTCQX:LRGGF', 'FSE:634']],
    ['(LRGP:GR:FRANKFURT)', ['FSE:LRGP']],
    [
      '(LRG – Toronto Stock Exchange, G1LR – Frankfurt, Stuttgart, Berlin and LRGGF – OTCQX International in the US)',
      ['TSX:LRG', 'FSE:G1LR', 'OTCQX:LRGGF'],
    ],
    ['(TSE:LRG) (NYSEAMERICAN:LRX)', ['TSX:LRG', 'NYSE-A:LRX']],
    ['(TSXV: LRG; US-OTC: LRGGF)', ['TSXV:LRG', 'OTC:LRGGF']],
    ['[LRG-TSXV]', ['TSXV:LRG']],
    ['ASX: ‘LR7’', ['ASX:LR7']],
    ['(FKT: 1LR)', ['FSE:1LR']],
    ['(FRA: 6LR)', ['FSE:6LR']],
    ['(FRANKFURT: L5O)', ['FSE:L5O']],
    ['(Cboe CA: LRG)', ['CBOE:LRG']],
    ['(CBOE: LRG)', ['CBOE:LRG']],
    ['(NEO: LRG)', ['CBOE:LRG']],
    ['(OTC Pink: LRGGF)', ['OTC:LRGGF']],
    ['(OTCPINK: LRGGF)', ['OTC:LRGGF']],
    ['(PINK SHEETS:LRGGF.PK)', ['OTC:LRGGF']],
    ['(OTC-BB: LRGGF)', ['OTC:LRGGF']],
    ['(OTCID: LRGGF)', ['OTC:LRGGF']],
    ['(NYSE MKT: LRG)', ['NYSE-A:LRG']],
    ['(NYSE Amex: LRG)', ['NYSE-A:LRG']],
    ['(AIM:LRG)', ['AIM:LRG']],
    ['(LON: LRG)', ['LSE:LRG']],
    ['(ASX: L12)', ['ASX:L12']],
    ['the shares are listed on the TSX-Venture (LRG) and the FSE (L5O) exchange', ['TSXV:LRG', 'FSE:L5O']],
    ['trades on the TSX Venture Exchange under the symbol “LRG”', ['TSXV:LRG']],
    ['trades under the symbol "LRG" on the TSX Venture Exchange', ['TSXV:LRG']],
    [
      'trades under the symbol "LRG" on the TSX Venture Exchange and under the symbol "LRGGF" on the OTCQB.',
      ['TSXV:LRG', 'OTCQB:LRGGF'],
    ],
    [
      'trades on the TSX Venture Exchange under the symbol LRG and on the OTCQB under the symbol LRGGF',
      ['TSXV:LRG', 'OTCQB:LRGGF'],
    ],
    ['se négocient à la Bourse de croissance TSX sous le symbole « LRG »', ['TSXV:LRG']],
    ['(LRG.V)', []],
    ['(TSX\u00a0: LRG, NYSE\u00a0: LRN)', ['TSX:LRG', 'NYSE:LRN']],
    ['(\nTSX-V: LRG)', ['TSXV:LRG']],
    ['(TSXV:\nLRG)', ['TSXV:LRG']],
  ])('%s', (text, listings) => {
    expect(read(text)).toEqual(listings);
  });
});

describe('no listing', () => {
  test.each([
    'the TSX Venture Exchange ("TSXV")',
    'subject to approval of the TSX Venture Exchange.',
    'Neither TSX Venture Exchange nor its Regulation Services Provider',
    'a CSE-listed company',
    'TSX 30 company',
    'on the TSX (30)',
    '(TSX: 2021)',
    '(WKN: A3EP87)',
    'a rights symbol (TSX: LRG.RT)',
    'quoted on the OTCQB Venture Market',
    'TSX: the exchange accepted notice',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
