import { superscript } from '../superscript.ts';
import type { Page, Piece } from './page.ts';
import { segmentsOf, type Segment } from './segment.ts';

/** What stands on one line of a page. */
export interface Line {
  /** From left to right; more than one where there is more than a space between them: they may be cells. */
  segments: Segment[];
  /** The number of its page, from 0. */
  page: number;
  left: number;
  right: number;
  baseline: number;
  /** Size and font of most of its words. */
  size: number;
  font: string;
}

/** Letters rise above the baseline by about this part of their size. */
const RISE = 0.75;
/** A raised or lowered mark shares at least this part of its height with the line. */
const LEAST_OVERLAP = 0.5;
const LARGEST_MARK = 0.8;

/** The lines of a page from top to bottom. */
export function linesOf(page: Page, number: number): Line[] {
  const groups: Piece[][] = [];
  for (const piece of page.pieces.toSorted((a, b) => a.baseline - b.baseline)) {
    const group = groups.slice(-2).find(([largest]) => sharesLine(largest!, piece));
    if (group === undefined) groups.push([piece]);
    else if (piece.size > group[0]!.size) group.unshift(piece);
    else group.push(piece);
  }
  return groups.map((pieces) => lineOf(pieces, number)).toSorted((a, b) => a.baseline - b.baseline);
}

function sharesLine(line: Piece, piece: Piece): boolean {
  const top = Math.max(line.baseline - line.size * RISE, piece.baseline - piece.size * RISE);
  const bottom = Math.min(line.baseline, piece.baseline);
  return bottom - top >= LEAST_OVERLAP * RISE * Math.min(line.size, piece.size);
}

function lineOf(pieces: readonly Piece[], page: number): Line {
  const main = mostWords(pieces);
  const segments = segmentsOf(pieces.map((piece) => asMark(piece, main)).toSorted((a, b) => a.left - b.left));
  return {
    segments,
    page,
    left: segments[0]!.left,
    right: segments.reduce((most, { right }) => Math.max(most, right), -Infinity),
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

/** The line's words as they are read. */
export function wordsOf({ segments }: Line): string {
  return segments.map(({ text }) => text).join(' ');
}
