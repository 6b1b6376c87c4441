import { describe, expect, test } from 'vitest';
import { plainText, plainTitle } from '../../src/source/plain-text.ts';

describe('titles', () => {
  test.each([
    ['Larch Hill &amp; Fir Ridge', 'Larch Hill & Fir Ridge'],
    ['Larch Hill &amp;amp; Fir Ridge', 'Larch Hill & Fir Ridge'],
    ['Larch Hill & Fir Ridge', 'Larch Hill & Fir Ridge'],
    ['AT&T buys', 'AT&T buys'],
    ['<b>Larch</b> Hill <br/>drills', 'Larch Hill drills'],
    ['&lt;b&gt;Larch&lt;/b&gt; Hill', 'Larch Hill'],
    ['Grades <5 g/t and > 2 g/t', 'Grades <5 g/t and > 2 g/t'],
    ['M&eacute;l&#232;ze\n  drills', 'Mélèze drills'],
  ])('%s', (raw, title) => {
    expect(plainTitle(raw)).toBe(title);
  });
});

describe('contents', () => {
  test.each([
    ['<p>Larch (TSXV:&nbsp;LHM)</p><p>reports</p>', 'Larch (TSXV: LHM) reports'],
    ['<b>TSX</b>-V: <a href="x">LHM</a>', 'TSX-V: LHM'],
    ['<style>p { color: red }</style><p>a</p><!-- c --><script>b</script>', 'a'],
    ['<td>a</td><td>b</td>', 'a b'],
    ['5 < 6 & 7 > 2', '5 < 6 & 7 > 2'],
  ])('%s', (body, text) => {
    expect(plainText({ kind: 'html', body })).toBe(text);
  });

  test('text is kept as it is', () => {
    expect(plainText({ kind: 'text', body: 'a <b>\n &amp;' })).toBe('a <b> &amp;');
  });

  test('hostile text is read in time that grows with its length', () => {
    for (const pattern of ['<div>', '<p', '<script>', '<a b="', '<', '&amp;', '&', '</p></p>', '<style><']) {
      const cost = (length: number): number => {
        const body = pattern.repeat(length / pattern.length);
        const runs = Array.from({ length: 5 }, () => {
          const before = performance.now();
          plainText({ kind: 'html', body });
          return performance.now() - before;
        });
        return Math.min(...runs);
      };
      cost(5_000);
      expect(cost(20_000), pattern).toBeLessThan(Math.max(cost(5_000), 1) * 10);
    }
  });
});
