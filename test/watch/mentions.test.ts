import { expect, test } from 'vitest';
import { findMentions } from '../../src/watch/mentions.ts';
import { formatTicker } from '../../src/watch/ticker.ts';
import { growthPerDoubling } from '../support/growth.ts';

const named = (text: string): string[] => findMentions(text).map((mention) => formatTicker(mention.security));

test.each([
  ['Larch Hill Minerals Inc. (TSXV: LHM) reports', ['TSXV:LHM']],
  ['Larch Hill Minerals Inc. (TSX-V: LHM) reports', ['TSXV:LHM']],
  ['Larch Hill Minerals Inc. (TSX.V:LHM) reports', ['TSXV:LHM']],
  ['(TSX Venture: LHM)', ['TSXV:LHM']],
  ['(TSX Venture Exchange: "LHM")', ['TSXV:LHM']],
  ['(TSX VENTURE EXCHANGE:LHM)', ['TSXV:LHM']],
  ['(CVE: LHM)', ['TSXV:LHM']],
  ['(TSXV-LHM)', ['TSXV:LHM']],
  ['(TSX-V-LHM)', ['TSXV:LHM']],
  ['(LHM: TSXV)', ['TSXV:LHM']],
  ['shares of LHM.V rose', ['TSXV:LHM']],
  ['(V.LHM)', ['TSXV:LHM']],
  ['$LHM closes', ['LHM']],
  ['(TSX : LHM, NYSE : LHMN)', ['TSX:LHM', 'NYSE:LHMN']],
  ['(TSXV: LHM) (OTCQB: LHMMF) (FSE: 7L9)', ['TSXV:LHM', 'OTCQB:LHMMF', 'FSE:7L9']],
  ['(CSE: LHM; OTCQB: LHMMF)', ['CSE:LHM', 'OTCQB:LHMMF']],
  ['(TSX: LHM.A and LHM.B, NYSE: LHMN)', ['TSX:LHM.A', 'TSX:LHM.B', 'NYSE:LHMN']],
  ['(TSX and NYSE: LHM)', ['TSX:LHM', 'NYSE:LHM']],
  ['(TSX/NYSE: LHM)', ['TSX:LHM', 'NYSE:LHM']],
  ['(NYSE American: LHM, LHM.WS)', ['NYSE-A:LHM']],
  ['(Frankfurt: 7L9)', ['FSE:7L9']],
  ['LHM-B.TO', ['TSX:LHM.B']],
])('%s names %j', (text, expected) => {
  expect(named(text)).toEqual(expected);
});

test.each([
  'the TSX Venture Exchange has accepted the offering',
  'TSX: the exchange said',
  'an NYSE-listed company in the TSX-60',
  'C$2M, US$M and $2,000,000 of proceeds',
  'XTSXV: LHM1234567',
  'TSXV: LHMLHMLHM',
  'MYTSXV: LHM',
  'see www.LHM.COM or e-mail V.LHM@wire.example.V',
  'VANCOUVER, B.C. - Larch Hill Minerals',
  'at 10:30 (EST: UTC-5)',
  'FRANKFURT - LARCH HILL',
  'TORONTO – LARCH Hill',
])('"%s" names none', (text) => {
  expect(named(text)).toEqual([]);
});

test('a mention says where it stands', () => {
  const text = 'Larch Hill Minerals (TSXV: LHM) reports';
  const [mention] = findMentions(text);
  expect(text.slice(mention!.start, mention!.end)).toBe('TSXV: LHM');
});

test.each(['TSX ', 'TSX, ', 'TSX: A, ', 'A.A.', 'V.', '$', '(A', 'TSX: "A" and ', 'TSX Venture'])(
  'the time to read many "%s" grows with their number',
  (pattern) => {
    const growth = growthPerDoubling((size) => findMentions(pattern.repeat(size / pattern.length)));
    expect(growth).toBeLessThan(2.5);
  },
);
