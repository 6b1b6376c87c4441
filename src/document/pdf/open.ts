import { getDocumentProxy } from 'unpdf';
import { UserError } from '../../user-error.ts';
import { visibleCharacters } from '../characters.ts';
import type { Page, Piece } from './page.ts';

type PdfFile = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<PdfFile['getPage']>>;
type TextContent = Awaited<ReturnType<PdfPage['getTextContent']>>;
type TextItem = Extract<TextContent['items'][number], { str: string }>;

export interface OpenedPdf {
  /** As its writer left it: often a file name. */
  title: string;
  pages: Page[];
  /** How many pages at the end were not read. */
  pagesLeft: number;
}

/**
 * The words of a PDF's first pages, each with its place. Throws UserError `pdf_locked` for one that asks for a password and
 * `pdf_broken` for what no reader could open.
 */
export async function openPdf(bytes: Uint8Array, mostPages: number): Promise<OpenedPdf> {
  const file = await open(bytes);
  try {
    const pages: Page[] = [];
    for (let number = 1; number <= Math.min(file.numPages, mostPages); number += 1) {
      pages.push(await readPage(file, number));
    }
    return { title: await titleOf(file), pages, pagesLeft: Math.max(0, file.numPages - mostPages) };
  } catch (error) {
    throw asUserError(error);
  } finally {
    await file.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<PdfFile> {
  try {
    // A copy, because the reader takes the buffer away from its owner.
    return await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, enableXfa: false });
  } catch (error) {
    throw asUserError(error);
  }
}

function asUserError(error: unknown): UserError {
  const isLocked = error instanceof Error && error.name === 'PasswordException';
  return new UserError(isLocked ? 'pdf_locked' : 'pdf_broken', {}, { cause: error });
}

async function readPage(file: PdfFile, number: number): Promise<Page> {
  const page = await file.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const { transform, height } = page.getViewport({ scale: 1 });
  page.cleanup();
  return { height, pieces: piecesOf(items, transform) };
}

function piecesOf(items: TextContent['items'], view: number[]): Piece[] {
  const pieces: Piece[] = [];
  let part = '';
  for (const item of items) {
    const placed = 'str' in item ? placedWords(item, view) : null;
    if (placed !== null) pieces.push({ ...placed, part, order: pieces.length });
    else if ('type' in item && item.type === 'beginMarkedContentProps') part = item.id;
  }
  return pieces;
}

/** null for white space, and for what does not stand upright: marks across the page and along its edge. */
function placedWords(
  { str, width, transform, fontName }: TextItem,
  view: number[],
): Omit<Piece, 'part' | 'order'> | null {
  const text = visibleCharacters(str);
  if (text.trim() === '') return null;
  const [xx, xy, yx, yy, left, baseline] = product(view, transform);
  const size = Math.hypot(yx, yy);
  const isUpright = xx > 0 && Math.abs(xy) < Math.abs(xx) / 10 && Math.abs(yx) < Math.abs(yy) / 2;
  const isPlaced = [left, baseline, width].every((number) => Number.isFinite(number));
  return isUpright && isPlaced ? { text, left, right: left + width, baseline, size, font: fontName } : null;
}

type Matrix = [xx: number, xy: number, yx: number, yy: number, x: number, y: number];

/** Two PDF transformation matrices as one, the second applied first (ISO 32000-1, 8.3.4). */
function product(outer: number[], inner: number[]): Matrix {
  const [a, b, c, d, e, f] = outer as Matrix;
  const [xx, xy, yx, yy, x, y] = inner as Matrix;
  return [a * xx + c * xy, b * xx + d * xy, a * yx + c * yy, b * yx + d * yy, a * x + c * y + e, b * x + d * y + f];
}

async function titleOf(file: PdfFile): Promise<string> {
  const { info } = await file.getMetadata();
  const title = 'Title' in info ? info.Title : null;
  return typeof title === 'string' ? title : '';
}
