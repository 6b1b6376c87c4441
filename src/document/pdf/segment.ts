import { foldSpace } from '../characters.ts';
import { isValue } from '../grid.ts';
import type { Piece } from './page.ts';

/** Words and the part of a line that they take up, in points. */
export interface Extent {
  text: string;
  left: number;
  right: number;
}

/** Words of a line with no more than spaces between them. Mostly one cell of a table, or a whole line of a paragraph. */
export interface Segment extends Extent {
  /** The same words as the file sets them: where columns stand close, these are the cells. */
  parts: Extent[];
}

/** Gaps in parts of the font's size: less is inside a word, more is more than a space. */
const SPACE = 0.12;
const WIDE_GAP = 0.6;
/** A wide gap between words that the file draws one after the other is wider than one between words drawn at different times. */
const WIDE_GAP_OUT_OF_ORDER = 0.35;
/** The widths of characters in most fonts, as parts of the font's size. */
const DIGIT = 0.53;
const CAPITAL = 0.65;
const LETTER = 0.5;
const SIGN = 0.27;

/** Pieces of one line, from left to right, as segments. */
export function segmentsOf(pieces: readonly Piece[]): Segment[] {
  const groups: Piece[][] = [];
  let end = -Infinity;
  for (const piece of pieces) {
    const last = groups.at(-1)?.at(-1);
    if (last === undefined || isWide(last, piece, piece.left - end)) groups.push([piece]);
    else if (!isDrawnTwice(last, piece)) groups.at(-1)!.push(piece);
    end = Math.max(end, piece.right);
  }
  return groups.map(segmentOf);
}

function isWide(last: Piece, piece: Piece, gap: number): boolean {
  return gap > piece.size * (piece.order === last.order + 1 ? WIDE_GAP : WIDE_GAP_OUT_OF_ORDER);
}

/** Some writers make bold letters by drawing them again a little aside. */
function isDrawnTwice(last: Piece, piece: Piece): boolean {
  return last.text === piece.text && piece.left < last.right - (piece.right - piece.left) / 2;
}

function segmentOf(pieces: readonly Piece[]): Segment {
  const parts: Extent[] = [];
  let words = '';
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1];
    const isApart = before !== undefined && piece.left - before.right > piece.size * SPACE;
    const text = isApart ? ` ${piece.text}` : piece.text;
    words += text;
    const last = parts.at(-1);
    if (last === undefined || (isApart && before!.part !== piece.part)) parts.push(extentOf(piece));
    else parts.splice(-1, 1, { ...last, text: last.text + text, right: Math.max(last.right, piece.right) });
  }
  return {
    text: foldSpace(words),
    left: Math.min(...parts.map(({ left }) => left)),
    right: Math.max(...parts.map(({ right }) => right)),
    parts: parts.flatMap((part) => splitFigures({ ...part, text: foldSpace(part.text) })),
  };
}

function extentOf({ text, left, right }: Piece): Extent {
  return { text, left, right };
}

/** The cells of a row that a segment holds, as far as the file tells: each figure is one, and the words between figures are. */
export function cellsOf(segment: Segment): Extent[] {
  const { parts } = segment;
  if (parts.length < 2 || !parts.some(({ text }) => isValue(text))) return [segment];
  const cells: Extent[] = [];
  for (const part of parts) {
    const last = cells.at(-1);
    if (last === undefined || isValue(last.text) || isValue(part.text)) cells.push(part);
    else cells.splice(-1, 1, { text: `${last.text} ${part.text}`, left: last.left, right: part.right });
  }
  return cells;
}

/** "10 900 000" is one figure, "24.2 6,781" is two. */
function splitFigures(extent: Extent): Extent[] {
  const pieces = figuresAndWords(extent.text);
  return pieces.every((piece) => isValue(piece)) ? spread(extent, pieces) : [extent];
}

/** A cell that holds figures beside words, each put about where it must stand; for what is known to reach over several columns. */
export function splitMixed(extent: Extent): Extent[] {
  const pieces = figuresAndWords(extent.text);
  return pieces.some((piece) => isValue(piece)) ? spread(extent, pieces) : [extent];
}

function figuresAndWords(text: string): string[] {
  const words = text.match(/\d{1,3}(?: \d{3})+(?![\d.,])|\S+/g) ?? [];
  const pieces: string[] = [];
  for (const word of words) {
    const last = pieces.at(-1);
    if (last === undefined || isValue(last) || isValue(word)) pieces.push(word);
    else pieces.splice(-1, 1, `${last} ${word}`);
  }
  return pieces;
}

/** Each piece is as wide as its characters mostly are, and what is left of the width parts them evenly. */
function spread({ left, right }: Extent, pieces: readonly string[]): Extent[] {
  const natural = pieces.map(naturalWidth);
  const sum = natural.reduce((total, width) => total + width, 0);
  const perEm = (right - left) / (sum + (pieces.length - 1) * WIDE_GAP_OUT_OF_ORDER);
  let from = left;
  return pieces.map((text, index) => {
    const to = from + natural[index]! * perEm;
    const placed = { text, left: from, right: to };
    from = to + WIDE_GAP_OUT_OF_ORDER * perEm;
    return placed;
  });
}

/** In sizes of the font. */
function naturalWidth(text: string): number {
  return Array.from(text).reduce((sum, character) => {
    if (/\d/.test(character)) return sum + DIGIT;
    if (/\p{Lu}/u.test(character)) return sum + CAPITAL;
    return sum + (/\p{L}/u.test(character) ? LETTER : SIGN);
  }, 0);
}
