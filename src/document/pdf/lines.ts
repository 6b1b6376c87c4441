import { foldSpace } from '../characters.ts';
import { superscript } from '../superscript.ts';
import type { Page, Piece } from './page.ts';

/** What stands on one line of a page. Pieces with more than a space between them stay apart: they may be cells. */
export interface Line {
  pieces: Piece[];
  /** The number of its page, from 0. */
  page: number;
  left: number;
  right: number;
  baseline: number;
  /** Size and font of most of its words. */
  size: number;
  font: string;
}

/** Gaps in parts of the font's size: less is inside a word, more is more than a space. */
const SPACE = 0.12;
const WIDE_GAP = 0.6;
/** Letters rise above the baseline by about this part of their size. */
const RISE = 0.75;
/** A raised or lowered mark shares at least this part of its height with the line. */
const LEAST_OVERLAP = 0.5;
const LARGEST_MARK = 0.8;

/** The lines of a page from top to bottom, the pieces of each from left to right. */
export function linesOf(page: Page, number: number): Line[] {
  const groups: Piece[][] = [];
  for (const piece of page.pieces.toSorted((a, b) => a.baseline - b.baseline)) {
    const group = groups.slice(-2).find((candidate) => sharesLine(candidate, piece));
    if (group === undefined) groups.push([piece]);
    else group.push(piece);
  }
  return groups.map((pieces) => lineOf(pieces, number)).toSorted((a, b) => a.baseline - b.baseline);
}

function sharesLine(group: readonly Piece[], piece: Piece): boolean {
  const line = group.reduce((largest, other) => (other.size > largest.size ? other : largest));
  const top = Math.max(line.baseline - line.size * RISE, piece.baseline - piece.size * RISE);
  const bottom = Math.min(line.baseline, piece.baseline);
  return bottom - top >= LEAST_OVERLAP * RISE * Math.min(line.size, piece.size);
}

function lineOf(pieces: readonly Piece[], page: number): Line {
  const main = mostWords(pieces);
  const marked = pieces.map((piece) => asMark(piece, main)).toSorted((a, b) => a.left - b.left);
  const joined = joinClose(marked);
  return {
    pieces: joined,
    page,
    left: joined[0]!.left,
    right: joined.reduce((most, { right }) => Math.max(most, right), -Infinity),
    baseline: main.baseline,
    size: main.size,
    font: main.font,
  };
}

/** The piece that speaks for a line: one of the font and size that most of its letters have. */
function mostWords(pieces: readonly Piece[]): Piece {
  const letters = new Map<string, number>();
  const keyOf = ({ font, size }: Piece) => `${font} ${Math.round(size * 2)}`;
  for (const piece of pieces) letters.set(keyOf(piece), (letters.get(keyOf(piece)) ?? 0) + piece.text.length);
  return pieces.reduce((best, piece) => (letters.get(keyOf(piece))! > letters.get(keyOf(best))! ? piece : best));
}

/** Small digits above the line are a footnote's mark or an exponent. */
function asMark(piece: Piece, { baseline, size }: Piece): Piece {
  const isRaised = piece.size <= size * LARGEST_MARK && piece.baseline < baseline - size / 10;
  return isRaised ? { ...piece, text: superscript(piece.text) } : piece;
}

function joinClose(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const gap = last === undefined ? Infinity : piece.left - last.right;
    const size = Math.max(piece.size, last?.size ?? 0);
    if (last === undefined || gap > size * WIDE_GAP) joined.push({ ...piece });
    else if (!isDrawnTwice(last, piece)) {
      last.text += gap > size * SPACE ? ` ${piece.text}` : piece.text;
      last.right = Math.max(last.right, piece.right);
    }
  }
  return joined.map((piece) => ({ ...piece, text: foldSpace(piece.text) }));
}

/** Some writers make bold letters by drawing them again a little aside. */
function isDrawnTwice(last: Piece, piece: Piece): boolean {
  return last.text.endsWith(piece.text) && piece.left < last.right - (piece.right - piece.left) / 2;
}

/** The line's words as they are read. */
export function wordsOf({ pieces }: Line): string {
  return pieces.map(({ text }) => text).join(' ');
}
