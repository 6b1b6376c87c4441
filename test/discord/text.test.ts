import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, clipLines, escape, tidy } from '../../src/discord/text.ts';

const BACKSLASH = '\\';

/** What Discord shows of an escaped text: every escape is one character, nothing else is syntax. */
const shown = (text: string) => text.replaceAll(/\\([^\p{L}\p{N}\s])/gu, '$1');

describe('tidy', () => {
  it.each([
    ['folds white space', 'a \n\t b\u00A0c', 'a b c'],
    ['drops zero width characters', 'Gold\u200Bcorp\uFEFF', 'Goldcorp'],
    ['drops bidirectional controls', 'abc\u202Edef\u2066ghi\u2069', 'abcdefghi'],
    ['drops control characters', 'a\u0000b\u001Bc\u0085d', 'abcd'],
    ['drops fillers that show as nothing', '\u3164', ''],
    ['makes lone surrogates whole', 'a\uD83D', 'a\uFFFD'],
    ['keeps accents and other scripts', 'Société Géologique 鉱山', 'Société Géologique 鉱山'],
  ])('%s', (_name, text, expected) => {
    expect(tidy(text)).toBe(expected);
  });
});

describe('escape', () => {
  it.each([
    ['bold and italics', '**a** _b_', String.raw`\*\*a\*\* \_b\_`],
    ['strike and spoiler', '~~a~~ ||b||', String.raw`\~\~a\~\~ \|\|b\|\|`],
    ['code', '`a`', String.raw`\`a\``],
    ['masked links', '[a](https://b.example)', String.raw`\[a\](https\://b.example)`],
    ['bare links', 'see http://b.example', String.raw`see http\://b.example`],
    ['mentions, channels and timestamps', '<@1> <#2> <t:3:R>', String.raw`\<\@1> \<#2> \<t\:3:R>`],
    ['everyone', '@everyone', String.raw`\@everyone`],
    ['emoji codes', 'a :tada: b', String.raw`a \:tada: b`],
    ['headings', '## a', String.raw`\## a`],
    ['small print', '-# a', String.raw`\-# a`],
    ['lists', '- a', String.raw`\- a`],
    ['numbered lists', '12. a', String.raw`12\. a`],
    ['quotes', '> a', String.raw`\> a`],
    ['long quotes', '>>> a', String.raw`\>>> a`],
    ['backslashes', BACKSLASH, BACKSLASH.repeat(2)],
    ['not what is only a number', '5.15 g/t', '5.15 g/t'],
    ['not what is only a minus', '-5 to 7', '-5 to 7'],
    ['not a ticker', 'TSXV: RMI (FSE:D5O)', 'TSXV: RMI (FSE:D5O)'],
  ])('%s', (_name, text, expected) => {
    expect(escape(text)).toBe(expected);
  });

  it('shows every text as its own words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(shown(escape(text))).toBe(tidy(text));
      }),
    );
  });

  it('leaves no live markup in any text', () => {
    const syntax = fc.constantFrom(
      '*',
      '_',
      '~',
      '`',
      '|',
      '[',
      ']',
      '(',
      ')',
      '<',
      '@',
      '#',
      '>',
      '-',
      '\n',
      ' ',
      'a',
      ':',
      '/',
      BACKSLASH,
    );
    fc.assert(
      fc.property(fc.string({ unit: syntax, maxLength: 40 }), (text) => {
        const live = escape(text).replaceAll(/\\[^\p{L}\p{N}\s]/gu, 'x');
        expect(live).not.toMatch(/[*_~`|[\]<@]|:\/\/|^(?:#{1,3}|-#?|>) /);
      }),
    );
  });
});

describe('clip', () => {
  it.each([
    ['leaves what fits', 'abcde', 5, 'abcde'],
    ['marks a cut', 'abcdef', 5, 'abcd…'],
    ['cuts between characters', 'ab😀cd', 4, 'ab…'],
    ['cuts before an escape', String.raw`abc\*def`, 5, 'abc…'],
    ['keeps a whole escape', String.raw`ab\*def`, 5, String.raw`ab\*…`],
    ['keeps an escaped backslash', String.raw`ab\\def`, 5, String.raw`ab\\…`],
    ['leaves no space before the mark', 'abc defg', 5, 'abc…'],
  ])('%s', (_name, text, max, expected) => {
    expect(clip(text, max)).toBe(expected);
  });

  it('gives whole characters and whole escapes within the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 40 }), (text, max) => {
        const cut = clip(escape(text), max);
        expect(cut.length).toBeLessThanOrEqual(max);
        expect(cut.isWellFormed()).toBe(true);
        expect(tidy(text).startsWith(shown(cut.replace(/…$/, '')).trim()) || cut === escape(text)).toBe(true);
      }),
    );
  });
});

describe('clipLines', () => {
  const more = (left: number) => `and ${left} more`;
  it('keeps whole lines and counts the rest', () => {
    const lines = Array.from({ length: 10 }, (_, index) => `line number ${index}`);
    expect(clipLines(lines, 1000, more)).toBe(lines.join('\n'));
    expect(clipLines(lines, 50, more)).toBe('line number 0\nline number 1\nand 8 more');
  });
  it('cuts a first line that is too long by itself', () => {
    expect(clipLines(['a'.repeat(50), 'b'], 10, more)).toBe('aaaaaaaaa…');
  });
});
