import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/index.ts';
import { extract } from '../../src/extract/index.ts';
import { UserError } from '../../src/user-error.ts';
import { asHtml, asPdf, type Pages, type PdfOptions } from '../support/release-pages.ts';
import { onlyTable, outline, prose } from './outline.ts';
import { GROUPED, LONG, PLACEMENT, RESOURCE } from './pdf/samples.ts';
import { expectSoundDocument } from './shape.ts';

const readPdf = async (pages: Pages, options: PdfOptions = {}) => readDocument(await asPdf(pages, options));

async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    await readDocument(bytes);
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
  throw new Error('it was read');
}

describe('a release says the same as PDF and as a web page', () => {
  it.each([
    ['a placement', PLACEMENT, {}],
    ['a placement in justified lines', PLACEMENT, { align: 'justify' }],
    ['a resource table', RESOURCE, {}],
    ['a table with headings over groups of columns', GROUPED, {}],
    ['a table over two pages', LONG, { header: 'Harbour Slate Gold Corp. News Release' }],
  ] as [string, Pages, PdfOptions][])('%s', async (_name, pages, options) => {
    const page = extract(await readDocument(new TextEncoder().encode(asHtml(pages))));
    const print = extract(await readPdf(pages, options));
    expect(page.placements.length + page.resources.length).toBeGreaterThan(0);
    expect(print.placements).toEqual(page.placements);
    expect(print.resources).toEqual(page.resources);
    expect(print.issuer).toEqual(page.issuer);
    expect(print.headline).toEqual(page.headline);
    expect(print.date).toEqual(page.date);
  });
});

describe('the blocks of a page', () => {
  it('are its paragraphs with their lines joined, its items and its headings', async () => {
    const document = await readPdf(PLACEMENT);
    const kinds = PLACEMENT.map((part) => ('heading' in part ? 'heading' : 'item' in part ? 'list_item' : 'paragraph'));
    expectSoundDocument(document);
    expect(document.format).toBe('pdf');
    expect(outline(document).map(([kind]) => kind)).toEqual(kinds);
    expect(prose(document)[1]).toBe('paragraph' in PLACEMENT[1]! ? PLACEMENT[1].paragraph : '');
  });

  it('are tables where figures stand in columns, a cell in its column and row', async () => {
    const document = await readPdf(RESOURCE);
    expectSoundDocument(document);
    expect(onlyTable(document)).toEqual({ headerRows: 1, cells: 'table' in RESOURCE[3]! ? RESOURCE[3].table : [] });
  });

  it('give a heading over several columns to each of them', async () => {
    const { headerRows, cells } = onlyTable(await readPdf(GROUPED));
    expect(headerRows).toBe(2);
    expect(cells[0]).toEqual(['', '', 'Grade', 'Grade', 'Contained Metal', 'Contained Metal']);
  });

  it('are not what is printed around the text of each page', async () => {
    const document = await readPdf(LONG, { header: 'Harbour Slate Gold Corp. News Release' });
    expectSoundDocument(document);
    expect(document.text).not.toMatch(/News Release|Page \d|of 3/);
    expect(onlyTable(document).cells).toHaveLength(8);
  });
});

describe('the title of the file', () => {
  it.each([
    ['Marten Falls Metals Closes Placement', 'Marten Falls Metals Closes Placement'],
    ['Microsoft Word - NR 2025-04 final', null],
    ['news release draft.docx', null],
    ['Untitled', null],
  ])('%s', async (title, known) => {
    expect((await readPdf(PLACEMENT, { title })).title).toBe(known);
  });
});

describe('what is refused', () => {
  it('a PDF that asks for a password', async () => {
    expect(await refusal(await asPdf(PLACEMENT, { password: 'sesame' }))).toBe('pdf_locked');
  });
  it('a PDF of pictures', async () => {
    expect(await refusal(await asPdf([], { emptyPages: 2 }))).toBe('pdf_without_text');
  });
  it.each(['%PDF-1.7', '%PDF-1.7\n1 0 obj\n<<>>', '%PDF-1.4 and no more than words'])('%j', async (start) => {
    expect(await refusal(new TextEncoder().encode(start))).toBe('pdf_broken');
  });
});

it('reads 40 pages and says how many it left', async () => {
  expect((await readPdf(PLACEMENT)).pagesLeft).toBeUndefined();
  const long = await readPdf([...PLACEMENT], { emptyPages: 60 });
  expect(long.pagesLeft).toBe(21);
  expect(long.text).toContain('6,300,000 units');
});

it('leaves the bytes as they were', async () => {
  const bytes = await asPdf(PLACEMENT);
  await readDocument(bytes);
  expect(bytes.byteLength).toBeGreaterThan(1_000);
});
