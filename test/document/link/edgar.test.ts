import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filingOf, headersOf, releaseIn, releaseNamedIn, type Filing } from '../../../src/document/link/edgar.ts';

const FOLDER = 'https://www.sec.gov/Archives/edgar/data/1499999/000121399925004321/';
const filing = (document: string | null = null): Filing => ({
  folder: FOLDER,
  accession: '0001213999-25-004321',
  document,
});
const listed = (type: string, file: string) =>
  `&lt;DOCUMENT&gt;\n&lt;TYPE&gt;${type}\n&lt;SEQUENCE&gt;1\n&lt;FILENAME&gt;${file}\n&lt;/DOCUMENT&gt;\n`;
const headers = (...documents: [type: string, file: string][]) =>
  `<HTML><!--\n<TYPE>6-K\n--><PRE>${documents.map(([type, file]) => listed(type, file)).join('')}</PRE>`;

describe('a link to a filing', () => {
  it.each([
    [FOLDER, null],
    [FOLDER.slice(0, -1), null],
    [`${FOLDER}0001213999-25-004321-index.htm`, null],
    [`${FOLDER}0001213999-25-004321-index-headers.html`, null],
    ['https://www.sec.gov/Archives/edgar/data/0001499999/0001213999-25-004321-index.htm', null],
    [`${FOLDER}ea0234_6k.htm`, 'ea0234_6k.htm'],
  ])('%s', (link, document) => {
    expect(filingOf(link)).toEqual(filing(document));
  });

  it.each([
    'https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany',
    'https://www.sec.gov/Archives/edgar/data/1499999/',
    'https://sec.gov.example/Archives/edgar/data/1499999/000121399925004321/',
    'https://wire.example/release',
    'not a link',
  ])('is not %s', (link) => {
    expect(filingOf(link)).toBeNull();
  });

  it('has its headers beside it', () => {
    expect(headersOf(filing())).toBe(`${FOLDER}0001213999-25-004321-index-headers.html`);
  });
});

describe('the release in a filing', () => {
  const COVER = ['6-K', 'cover.htm'] as const;
  it.each([
    ['the exhibit 99.1 of an index', null, [[...COVER], ['EX-99.2', 'b.htm'], ['EX-99.1', 'a.htm']], 'a.htm'],
    ['the exhibit 99.1 behind a cover page', 'cover.htm', [[...COVER], ['EX-99.1', 'a.htm']], 'a.htm'],
    ['the only exhibit 99', null, [[...COVER], ['EX-99', 'a.htm']], 'a.htm'],
    ['the main document where nothing is attached', null, [[...COVER], ['EX-101.SCH', 'a.xsd']], 'cover.htm'],
  ] as [string, string | null, [string, string][], string][])('is %s', (_name, document, documents, file) => {
    expect(releaseIn(filing(document), headers(...documents))).toBe(FOLDER + file);
  });

  it.each([
    ['an exhibit that was linked itself', 'b.htm', [[...COVER], ['EX-99.1', 'a.htm'], ['EX-99.2', 'b.htm']]],
    [
      'the report of a Form 8-K',
      'cover.htm',
      [
        ['8-K', 'cover.htm'],
        ['EX-99.1', 'a.htm'],
      ],
    ],
    ['a cover page with nothing attached', 'cover.htm', [[...COVER]]],
    ['a filing whose headers say nothing', null, []],
    ['a file name that leads elsewhere', null, [['6-K', '../../x']]],
  ] as [string, string | null, [string, string][]][])('is not decided for %s', (_name, document, documents) => {
    const release = releaseIn(filing(document), headers(...documents));
    expect(release === null || release.startsWith(FOLDER)).toBe(true);
    if (document !== null || documents.length === 0) expect(release).toBeNull();
  });
});

describe('the release by its file’s name', () => {
  it.each(['ea02ex99-1_name.htm', 'd836506dex991.htm', 'exhibit99_01.htm', 'exh991.pdf'])('%s', (file) => {
    const index = `<a href="/Archives/edgar/data/1499999/000121399925004321/cover.htm">a</a><a href="${file}">b</a>`;
    expect(releaseNamedIn(filing(), index)).toBe(FOLDER + file);
  });
  it.each(['ex99-12.htm', 'ex99-2.htm', 'ex99-1_001.jpg', 'https://wire.example/ex99-1.htm'])('not %s', (file) => {
    expect(releaseNamedIn(filing(), `<a href="${file}">b</a>`)).toBeNull();
  });
});

const SAMPLE = new URL('../../../../shared/feed-samples/edgar/index-headers-8k-with-ex991.html', import.meta.url);
if (!existsSync(SAMPLE)) console.log('skipped: no sample of EDGAR’s headers here');
it.skipIf(!existsSync(SAMPLE))('finds the exhibit in real headers', () => {
  expect(releaseIn(filing(), readFileSync(SAMPLE, 'utf8'))).toBe(`${FOLDER}d836506dex991.htm`);
});
