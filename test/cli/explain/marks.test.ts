import { expect, it } from 'vitest';
import { marksOf, markText } from '../../../src/cli/explain/marks.ts';
import { bracketed, coloured } from '../../../src/cli/explain/painter.ts';

/** Evidence for words of the text, by pointer. */
function evidenceOf(text: string, quotes: Record<string, string>) {
  const entries = Object.entries(quotes).map(([pointer, quote]) => {
    const start = text.indexOf(quote);
    return [pointer, { quote, start, end: start + quote.length, rule: 'a/rule' }] as const;
  });
  return { evidence: Object.fromEntries(entries) };
}

function mark(text: string, quotes: Record<string, string>): string {
  return markText(text, marksOf(evidenceOf(text, quotes)), bracketed);
}

it('numbers places in reading order, one for all facts that were read there', () => {
  expect(mark('a b c d', { '/x': 'd', '/y': 'b', '/z': 'b' })).toBe('a [1:b] c [2:d]');
});

it('puts what lies in other words inside their mark', () => {
  expect(mark('a b c d', { '/x': 'b', '/y': 'a b c', '/z': 'c d' })).toBe('[1:a [2:b] c] d');
});

it('marks words that reach out of a mark only behind it', () => {
  expect(mark('a b c d', { '/x': 'a b', '/y': 'b c', '/z': 'd' })).toBe('[1:a b] c [3:d]');
});

it('keeps every character, marked or not', () => {
  const text = 'closed 1,800,000 units at $0.20 for $360,000';
  const marked = mark(text, { '/a': '1,800,000 units', '/b': '$0.20', '/c': text });
  expect(marked.replaceAll(/\[\d+:|\]/g, '')).toBe(text);
});

it('colours by room, and leaves the words readable without colours', () => {
  const text = 'gold $5';
  const marks = marksOf(evidenceOf(text, { '/placements/0/securities/0/price': '$5', '/issuer/name': 'gold' }));
  const marked = markText(text, marks, coloured);
  const [escape, green, cyan] = ['\u001B', '\u001B[32m', '\u001B[36m'];
  expect(marked).toContain(`${green}$5`);
  expect(marked).toContain(`${cyan}gold`);
  expect(marked.replaceAll(new RegExp(`${escape}\\[\\d+m`, 'g'), '')).toBe('gold[1] $5[2]');
});
