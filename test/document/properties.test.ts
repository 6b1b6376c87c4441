import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlDocument } from '../../src/document/html.ts';
import { textDocument } from '../../src/document/text.ts';
import { growthPerDoubling, timesAsLong } from '../support/growth.ts';
import { expectSoundDocument } from './shape.ts';

/** Pieces that mean something to the readers, so that chance makes tables, lists and broken tags. */
const TEXT_PIECES = [
  '\n',
  '\n',
  '\n\n',
  ' ',
  '   ',
  '\t',
  '|',
  '| --- |',
  '+---+',
  '-----',
  '- ',
  '1. ',
  '(',
  '“',
  '"',
  'About ',
  'Tonnes',
  '(g/t)',
  '12',
  '3,400',
  '0.5',
  'C$',
  'word ',
  'end.',
  '\u00a0',
  '\u200b',
  '\u0085',
  '\ud83d',
];
const HTML_PIECES = [
  '<p>',
  '</p>',
  '<div class="nav">',
  '</div>',
  '<table>',
  '</table>',
  '<tr>',
  '<td>',
  '</td>',
  '<td colspan=3>',
  '<td rowspan=0>',
  '<th rowspan=2>',
  '<br>',
  '<b>',
  '</b>',
  '<sup>',
  '1',
  '</sup>',
  '<ul><li>',
  '<h1>',
  '</h1>',
  '<pre>',
  '<nav>',
  '</nav>',
  '<a href=x>',
  '</a>',
  '<caption>',
  '&nbsp;',
  '&#150;',
  '<',
  '&',
  '<!--',
  '-->',
  '<script>',
  '$',
  '12',
  ')%',
  'word ',
  '\n',
];
const anyOf = (pieces: string[]) =>
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4, unit: 'binary' })), { maxLength: 60 })
    .map((parts) => parts.join(''));

describe('any text', () => {
  it('becomes a sound document', () => {
    fc.assert(
      fc.property(anyOf(TEXT_PIECES), (text) => expectSoundDocument(textDocument(text))),
      { numRuns: 500 },
    );
  });
});

describe('any page', () => {
  it('becomes a sound document', () => {
    fc.assert(
      fc.property(anyOf(HTML_PIECES), (html) => expectSoundDocument(htmlDocument(html))),
      { numRuns: 500 },
    );
  });
});

const repeated = (unit: string) => (size: number) => unit.repeat(Math.ceil(size / unit.length));

describe('time grows with the length of the text', () => {
  it.each([
    ['wrapped lines', 'lorem ipsum dolor sit amet\n'],
    ['columns that agree', 'ab   12\n'],
    ['columns that do not agree', 'a  b\na  b  c\na  b  c  d\n'],
    ['bars', '|a|b|\n'],
    ['rules without a table', '+--+--+\n'],
    ['tabs', 'a\tb\n'],
    ['labels and figures', 'lbl\n12\nx\n13\n14\n'],
    ['brackets that stay open', '(\n'],
    ['lines of one sentence', '(abc “\nq\n'],
    ['blank lines', '\n'],
  ])('%s', (_, unit) => {
    const text = repeated(unit);
    expect(growthPerDoubling((size) => textDocument(text(size)))).toBeLessThan(2.5);
  });
});

describe('time grows with the length of the page', () => {
  it.each([
    ['paragraphs never closed', '<p>a '],
    ['cells never closed', '<td>1'],
    ['tables', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>1</td></tr></table>'],
    ['tags closed that never opened', '</div></b>'],
    ['lists of links', '<ul><li><a href=x>abc</a></li></ul>'],
    ['related headings', '<h2>Related</h2><p>x</p>'],
    ['cells over many columns and rows', '<table><tr><td colspan=50 rowspan=90>a</td></tr><tr><td>b</td></tr></table>'],
    ['raised digits', 'a<sup>1</sup>'],
    ['angle brackets', '<'],
    ['comments that stay open', '<!--'],
    ['line ends', 'a<br>'],
  ])('%s', (_, unit) => {
    const html = repeated(unit);
    expect(growthPerDoubling((size) => htmlDocument(html(size)))).toBeLessThan(2.5);
  });
});

describe('a page costs about the same however deep it is nested', () => {
  it.each(['<b>', '<div>', '<h2>', '<li>', '<div class="nav">', '<table><tr><td>'])('%s', (tag) => {
    const body = '<p>lorem ipsum</p>'.repeat(10_000);
    expect(
      timesAsLong(
        () => htmlDocument(tag.repeat(400) + body),
        () => htmlDocument(tag + body),
      ),
    ).toBeLessThan(5);
  });
});
