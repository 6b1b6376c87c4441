import { describe, expect, it } from 'vitest';
import { checkFile, checkLink, inputOfMessage, joinPaste } from '../../src/discord/input.ts';

const file = (name: string, size = 100) => ({
  name,
  size,
  url: `https://cdn.discordapp.com/${name}`,
  contentType: null,
});
const message = (content: string, parts: { attachments?: ReturnType<typeof file>[]; embedUrls?: string[] } = {}) => ({
  content,
  attachments: [],
  embedUrls: [],
  ...parts,
});
const thrown = (work: () => unknown) => {
  try {
    work();
    return null;
  } catch (error) {
    return error;
  }
};

describe('checkFile', () => {
  it.each(['release.txt', 'RELEASE.HTML', 'page.htm', 'release.pdf', 'no-ending'])('lets %s pass', (name) => {
    expect(() => checkFile(file(name))).not.toThrow();
  });
  it.each(['chart.png', 'release.docx', 'archive.tar.gz'])('refuses %s by its ending', (name) => {
    expect(thrown(() => checkFile(file(name)))).toMatchObject({ code: 'wrong_type' });
  });
  it('refuses by the size that Discord tells', () => {
    expect(thrown(() => checkFile(file('a.txt', 5_000_001)))).toMatchObject({
      code: 'too_large',
      values: { limit: '5 MB' },
    });
  });
});

describe('checkLink', () => {
  it('takes web addresses, with spaces around them', () => {
    expect(checkLink(' https://wire.example/a ')).toBe('https://wire.example/a');
  });
  it.each(['release please', 'ftp://wire.example/a', 'javascript:alert(1)', ''])('refuses %j', (link) => {
    expect(thrown(() => checkLink(link))).toMatchObject({ code: 'bad_link', values: { link } });
  });
});

describe('inputOfMessage', () => {
  const release = 'Tamarack Ridge closes its financing. '.repeat(20);
  it.each([
    [
      'a readable file before its text',
      message(release, { attachments: [file('a.png'), file('b.txt')] }),
      { kind: 'file', file: file('b.txt') },
    ],
    [
      'a link that the message is about',
      message('seen <https://wire.example/a>? good'),
      { kind: 'link', url: 'https://wire.example/a' },
    ],
    [
      'the first of several links',
      message('https://one.example/ https://two.example/'),
      { kind: 'link', url: 'https://one.example/' },
    ],
    [
      'a link of an embed',
      message('', { embedUrls: ['https://wire.example/b'] }),
      { kind: 'link', url: 'https://wire.example/b' },
    ],
    [
      'a long text although it holds a link',
      message(`${release} https://tamarack.example`),
      { kind: 'text', text: `${release} https://tamarack.example` },
    ],
    ['a short text without a link', message(' Closed $10,000. '), { kind: 'text', text: 'Closed $10,000.' }],
    [
      'a file of another type where there is nothing else',
      message('', { attachments: [file('a.docx')] }),
      { kind: 'file', file: file('a.docx') },
    ],
  ])('reads %s', (_name, given, input) => {
    expect(inputOfMessage(given)).toEqual(input);
  });
  it('says so when there is nothing', () => {
    expect(thrown(() => inputOfMessage(message('  ')))).toMatchObject({ code: 'nothing_to_read' });
  });
});

describe('joinPaste', () => {
  it('puts the halves together as they were cut', () => {
    expect(joinPaste('first part', 'second part')).toBe('first part\n\nsecond part');
    expect(joinPaste('only part', '')).toBe('only part');
    const full = 'x'.repeat(4000);
    expect(joinPaste(full, 'yz')).toBe(`${full}yz`);
  });
});
