import * as fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { readDocument } from '../../../src/document/index.ts';
import { linesOf } from '../../../src/document/pdf/lines.ts';
import type { Piece } from '../../../src/document/pdf/page.ts';
import { writePages } from '../../../src/document/pdf/write.ts';
import { DocumentWriter } from '../../../src/document/writer.ts';
import { UserError } from '../../../src/user-error.ts';
import { growthPerDoubling } from '../../support/growth.ts';
import { asPdf } from '../../support/release-pages.ts';
import { expectSoundDocument } from '../shape.ts';
import { GROUPED, RESOURCE } from './samples.ts';

let file: Uint8Array;
beforeAll(async () => {
  file = await asPdf([...RESOURCE, ...GROUPED], { header: 'News Release' });
});

async function readOrRefuse(bytes: Uint8Array): Promise<void> {
  try {
    expectSoundDocument(await readDocument(bytes));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

it('a damaged file is read or refused, and nothing else happens', async () => {
  const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(damage, async (changes) => {
      const bytes = Uint8Array.from(file);
      // The first bytes tell that it is a PDF.
      for (const [place, value] of changes) bytes[8 + (place % (bytes.length - 8))] = value;
      await readOrRefuse(bytes);
    }),
    { numRuns: 120 },
  );
});

it('a file that breaks off is read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), (length) => readOrRefuse(file.slice(0, 8 + (length % (file.length - 8))))),
    { numRuns: 60 },
  );
});

const WORDS = [
  'Indicated',
  '1,234',
  '0.55',
  '12 345 6,789',
  'Grade (g/t)',
  '•',
  '-',
  'a long line of words that goes on. ',
];
const anyPiece: fc.Arbitrary<Omit<Piece, 'order' | 'part'>> = fc
  .record({
    text: fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', minLength: 1, maxLength: 6 })),
    left: fc.double({ min: -50, max: 700, noNaN: true }),
    width: fc.double({ min: 0, max: 400, noNaN: true }),
    baseline: fc.integer({ min: 0, max: 80 }).map((line) => line * 10),
    size: fc.constantFrom(0.1, 6, 10, 24),
    font: fc.constantFrom('a', 'b'),
  })
  .map(({ width, ...piece }) => ({ ...piece, right: piece.left + width }));

it('words anywhere on a page become a sound document', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyPiece, { maxLength: 60 }), { maxLength: 3 }), (pages) => {
      const writer = new DocumentWriter();
      writePages(
        writer,
        pages.map((pieces) => ({
          height: 800,
          pieces: pieces.map((piece, order) => ({ ...piece, part: '', order })),
        })),
      );
      expectSoundDocument(writer.document('pdf', null));
    }),
    { numRuns: 500 },
  );
});

const piece = (text: string, left: number, line: number): Piece => ({
  text,
  left,
  right: left + text.length * 5,
  baseline: line * 12,
  size: 10,
  font: 'a',
  part: '',
  order: line,
});

it.each([
  ['rows', (line: number) => [piece('Inferred', 50, line), piece('1,234', 200, line), piece('0.5', 300, line)]],
  [
    'rows that never agree',
    (line: number) => [piece('x', 50 + (line % 300), line), piece('1', 100 + (line % 390), line)],
  ],
  ['lines', (line: number) => [piece('words that fill a line of a page without a full stop', 50, line)]],
  ['labels', (line: number) => [piece('label', 50, line)]],
  ['one line', () => [piece('1', 50, 1)]],
])('time grows with the words: %s', (_name, lineOf) => {
  const pageOf = (size: number) => ({
    height: 800,
    pieces: Array.from({ length: size / 8 }, (_, line) => lineOf(line)).flat(),
  });
  const read = (size: number) => {
    linesOf(pageOf(size), 0);
    writePages(new DocumentWriter(), [pageOf(size)]);
  };
  expect(growthPerDoubling(read)).toBeLessThan(2.6);
});
