import { describe, expect, it } from 'vitest';
import { readDocument, readPasted } from '../../src/document/index.ts';
import { UserError } from '../../src/user-error.ts';
import { outline } from './outline.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const bytes = (...values: number[]) => Uint8Array.from(values);

async function refusal(read: () => unknown): Promise<[string, Readonly<Record<string, string>>]> {
  try {
    await read();
  } catch (error) {
    if (error instanceof UserError) return [error.code, error.values];
    throw error;
  }
  throw new Error('it was read');
}

describe('text or web page', () => {
  it.each([
    ['a page named .txt', 'release.txt', 'text/plain', '<html><body><p>Birch <b>Hill</b></p></body></html>', 'html'],
    ['a page without html and body', 'release.txt', null, '<p>Birch Hill</p><p>closed<br>today</p>', 'html'],
    ['a page behind a comment', '', null, '<!-- saved -->\n<!DOCTYPE html><p>Birch Hill', 'html'],
    ['a fragment declared as a page', 'x', 'text/html; charset=utf-8', 'Birch <b>Hill</b>', 'html'],
    ['a text named .html', 'release.html', 'text/html', 'Birch Hill has closed.\n\nGrades are <5 g/t.', 'text'],
    ['a text that speaks of tags', '', null, 'Grades <5 g/t, and <b> is bold.', 'text'],
    ['a text', 'release.txt', 'text/plain', 'Birch Hill has closed.', 'text'],
  ])('%s', async (_, name, contentType, text, format) => {
    const document = await readDocument(utf8(text), { name, contentType });
    expect(document.format).toBe(format);
    expect(document.text).toMatch(/^(?:Birch Hill|Grades)/);
  });

  it('reads pasted text and pasted source alike', async () => {
    expect(outline(readPasted('Birch Hill has closed.'))).toEqual([['paragraph', 'Birch Hill has closed.']]);
    expect(readPasted('<div><p>Birch Hill</p><p>has closed</p></div>').format).toBe('html');
  });
});

describe('encodings', () => {
  it.each([
    ['UTF-8', utf8('Sociét\u00e9 “Or”'), null],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, ...utf8('Société “Or”')), 'text/plain; charset=latin1'],
    ['UTF-16 with a mark', bytes(0xff, 0xfe, ...Buffer.from('Société “Or”', 'utf16le')), null],
    ['big-endian UTF-16 with a mark', bytes(0xfe, 0xff, ...Buffer.from('Société “Or”', 'utf16le').swap16()), null],
    ['windows-1252 that nobody declared', latin('Soci\xe9t\xe9 \x93Or\x94'), null],
    ['windows-1252 declared as UTF-8', latin('Soci\xe9t\xe9 \x93Or\x94'), 'text/plain; charset=utf-8'],
    ['windows-1252 declared as latin1', latin('Soci\xe9t\xe9 \x93Or\x94'), 'text/plain; charset=ISO-8859-1'],
    ['UTF-8 declared as latin1', utf8('Société “Or”'), 'text/plain; charset=iso-8859-1'],
    ['an unknown charset', utf8('Société “Or”'), 'text/plain; charset=x-none'],
  ])('%s', async (_, content, contentType) => {
    expect((await readDocument(content, { contentType })).text).toBe('Société “Or”');
  });

  it.each([
    ['meta charset', '<meta charset="shift_jis"><p>'],
    ['http-equiv', '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"><p>'],
    ['XML declaration', '<?xml version="1.0" encoding="Shift_JIS"?><html><p>'],
  ])('a page says it itself: %s', async (_, head) => {
    const content = bytes(...utf8(head), 0x8b, 0xe0, ...utf8('AB</p><p>c</p>'));
    expect((await readDocument(content)).text).toBe('金AB\n\nc');
    expect((await readDocument(content, { contentType: 'text/html; charset=windows-1252' })).text).not.toContain('金');
  });

  it('takes a page that says UTF-16 and is not for what it is', async () => {
    expect((await readDocument(utf8('<meta charset=utf-16><p>Société</p><p>b</p>'))).text).toContain('Société');
  });
});

describe('what is refused', () => {
  it.each([
    ['no bytes', bytes()],
    ['white space', utf8(' \n\t ')],
    ['a page without words', utf8('<html><body><script>var words</script><img src=a></body></html>')],
    ['figures alone', utf8('12 34')],
  ])('empty: %s', async (_, content) => {
    expect(await refusal(() => readDocument(content))).toEqual(['empty', {}]);
  });

  it.each([
    ['a Word file', bytes(0x50, 0x4b, 3, 4, 0, 0), 'a.docx', '.docx'],
    ['an old Word file', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'a.doc', 'Word 97'],
    ['rich text', utf8('{\\rtf1 Birch}'), 'a.rtf', 'RTF'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d), 'a.png', 'PNG'],
    ['a packed file', bytes(0x1f, 0x8b, 8, 0), 'a.gz', 'gzip'],
    ['anything with zeros', bytes(65, 0, 66, 0, 67), 'a.bin', '.bin'],
    ['anything without a name', bytes(65, 0, 66, 0, 67), '', 'binary'],
  ])('wrong type: %s', async (_, content, name, type) => {
    expect(await refusal(() => readDocument(content, { name }))).toEqual(['wrong_type', { type }]);
  });

  it('too large: five megabytes and more', async () => {
    expect((await readDocument(utf8(`a${' b'.repeat(2_000_000)} Birch`))).text).toContain('Birch');
    expect(await refusal(() => readDocument(new Uint8Array(5_000_001).fill(65)))).toEqual([
      'too_large',
      { limit: '5 MB' },
    ]);
    expect(await refusal(() => readPasted('a'.repeat(5_000_001)))).toEqual(['too_large', { limit: '5 MB' }]);
  });
});
