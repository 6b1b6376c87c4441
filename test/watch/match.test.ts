import { describe, expect, test } from 'vitest';
import { addressesFor, namedBy } from '../../src/watch/match.ts';
import { nonceOf } from '../../src/watch/nonce.ts';
import { formatTicker } from '../../src/watch/ticker.ts';
import { listedItem } from './fakes.ts';

function names(text: string, categories: string[] = [], title = 'A title') {
  const { issuer, anyone } = namedBy(
    listedItem({ key: 'k', title, content: { kind: 'text', body: text }, categories }),
  );
  return { issuer: issuer.map(formatTicker), anyone: anyone.map(formatTicker) };
}

describe('whose news an item is', () => {
  test.each([
    ['Larch Hill Minerals (TSXV: LHM) reports.', ['TSXV:LHM']],
    ['Larch Hill Minerals (TSXV: LHM) (OTCQB: LHMMF) (FSE: 7L9) reports.', ['TSXV:LHM', 'OTCQB:LHMMF', 'FSE:7L9']],
    [
      'Larch Hill (TSXV: LHM) ("Larch" or the "Company") and Fir Ridge Gold Corp. (TSXV: FRG) agree.',
      ['TSXV:LHM', 'TSXV:FRG'],
    ],
    ['Larch Hill (TSXV: LHM) buys a claim of Fir Ridge (TSXV: FRG).', ['TSXV:LHM']],
    ['No listing here.', []],
  ])('%s', (text, issuer) => {
    expect(names(text).issuer).toEqual(issuer);
  });

  test('partners count among those who are named', () => {
    expect(names('Larch Hill (TSXV: LHM) buys a claim of Fir Ridge (TSXV: FRG).').anyone).toEqual([
      'TSXV:LHM',
      'TSXV:FRG',
    ]);
  });

  test('what the wire files it under goes before the text; subjects are no listings', () => {
    const { issuer, anyone } = names('Fir Ridge (TSXV: FRG) sold a claim.', [
      'TSX Venture Exchange:LHM',
      'Gold',
      '6-K',
      'CA0000000009',
    ]);
    expect(issuer).toEqual(['TSXV:LHM']);
    expect(anyone).toEqual(['TSXV:LHM', 'TSXV:FRG']);
  });

  test('the title is read too', () => {
    expect(names('', [], 'Larch Hill (TSXV: LHM) drills').issuer).toEqual(['TSXV:LHM']);
  });

  test('tickers deep in a release are other companies’', () => {
    expect(names(`Larch Hill (TSXV: LHM) reports. ${'More holes. '.repeat(200)} (TSXV: FRG)`).anyone).toEqual([
      'TSXV:LHM',
    ]);
  });
});

describe('where it is announced', () => {
  const watch = { id: 'w', guildId: 'g', channelId: 'c1', createdBy: 'u', createdAt: '2026-05-04T12:00:00.000Z' };
  const known = { knownAt: '2026-05-04T12:30:00.000Z', feedAddedAt: '2026-05-01T00:00:00.000Z', published: null };
  const securities = [
    { exchange: 'TSXV', symbol: 'LHM' },
    { exchange: 'OTC', symbol: 'LHMMF' },
  ];

  test('in each channel once, with the tickers it watches', () => {
    const watches = [
      { ...watch, ticker: 'TSXV:LHM' },
      { ...watch, ticker: 'OTCQB:LHMMF' },
      { ...watch, ticker: 'TSXV:LHM', channelId: 'c2' },
      { ...watch, ticker: 'TSXV:FRG', channelId: 'c3' },
      { ...watch, ticker: 'TSX:LHM', channelId: 'c4' },
    ];
    expect(addressesFor(watches, known, securities, 'key')).toEqual([
      { channelId: 'c1', tickers: ['TSXV:LHM', 'OTCQB:LHMMF'], nonce: nonceOf('c1', 'key') },
      { channelId: 'c2', tickers: ['TSXV:LHM'], nonce: nonceOf('c2', 'key') },
    ]);
  });

  test('not where the watch is younger', () => {
    const younger = { ...watch, ticker: 'TSXV:LHM', createdAt: '2026-05-04T13:00:00.000Z' };
    expect(addressesFor([younger], known, securities, 'key')).toEqual([]);
  });
});
