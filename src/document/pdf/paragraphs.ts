import { isHeading, isListItem } from '../text/line-kinds.ts';
import type { DocumentWriter } from '../writer.ts';
import { wordsOf, type Line } from './lines.ts';

/** What most of a document's text is set in, and how far its lines reach. */
export interface Setting {
  size: number;
  font: string;
  /** From baseline to baseline, in sizes of the font. */
  leading: number;
  left: number;
  right: number;
}

const LONGEST_HEADING = 300;
/** Size, distance and room count as different beyond these parts of the usual. */
const LARGER = 1.1;
const FURTHER = 1.25;
/** Room that a line leaves at its end, in sizes of the font, beyond that for the next word. */
const ROOM = 1;
const INDENT = 1.5;

export function settingOf(lines: readonly Line[]): Setting {
  const main = mostLetters(lines);
  const own = lines.filter((line) => line.font === main?.font && isSize(line.size, main.size));
  const steps = own
    .slice(1)
    .map((line, index) => stepOf(own[index]!, line))
    .filter((step) => step !== null && step > 0.8 && step < 2.5)
    .map((step) => step!);
  return {
    size: main?.size ?? 0,
    font: main?.font ?? '',
    leading: quantile(steps, 0.4) ?? 1.2,
    left:
      quantile(
        own.map(({ left }) => left),
        0.2,
      ) ?? 0,
    right:
      quantile(
        own.map(({ right }) => right),
        0.95,
      ) ?? 0,
  };
}

/** Adds lines that hold no table: those of one paragraph are joined, and each kind of block is told by how it is set. */
export function writeText(writer: DocumentWriter, lines: readonly Line[], setting: Setting): void {
  let block: Line[] = [];
  for (const line of lines) {
    if (block.length > 0 && !continues(block, line, setting)) {
      writeBlock(writer, block, setting);
      block = [];
    }
    block.push(line);
  }
  if (block.length > 0) writeBlock(writer, block, setting);
}

function continues(block: readonly Line[], line: Line, setting: Setting): boolean {
  const last = block.at(-1)!;
  const words = wordsOf(line);
  const step = stepOf(last, line);
  if (isListItem(words) || !isSize(line.size, last.size)) return false;
  if (step === null) return goesOn(last, words, setting);
  if (step > setting.leading * FURTHER || step <= 0) return false;
  if (line.font !== last.font && !isFull(last, words, setting)) return false;
  return isCentred(last, line, setting) || isFull(last, words, setting) || /^\p{Ll}/u.test(words);
}

/** Over a page's end only the words tell. */
function goesOn(last: Line, words: string, setting: Setting): boolean {
  const isEnd = /[.!?:;][”"')]{0,2}$/.test(wordsOf(last));
  return !isEnd && (isFull(last, words, setting) || /^\p{Ll}/u.test(words));
}

/** Whether the next line's first word would not have fitted on the line. */
function isFull(line: Line, next: string, { right, size }: Setting): boolean {
  const [word] = next.split(' ', 1);
  const letters = wordsOf(line).length;
  const width = ((line.right - line.left) / Math.max(letters, 1)) * (word!.length + 1);
  return line.right + width + ROOM * size > right;
}

function isCentred(last: Line, line: Line, { left, right, size }: Setting): boolean {
  const isIndented = Math.min(last.left, line.left) > left + INDENT * size;
  const middle = (left + right) / 2;
  return isIndented && [last, line].every((each) => Math.abs((each.left + each.right) / 2 - middle) < INDENT * size);
}

function writeBlock(writer: DocumentWriter, block: readonly Line[], setting: Setting): void {
  const words = joinLines(block.map(wordsOf));
  if (isListItem(words)) writer.text('list_item', words);
  else writer.text(isHeadingBlock(block, words, setting) ? 'heading' : 'paragraph', words);
}

/** A hyphen at a line's end stands in the word itself: releases are not hyphenated. */
function joinLines(lines: readonly string[]): string {
  const gaps = lines.map((line) => (/[\p{L}\d][-‐‑/]$/u.test(line.slice(-4)) ? '' : ' '));
  return lines.map((line, index) => (index === 0 ? line : `${gaps[index - 1]}${line}`)).join('');
}

function isHeadingBlock(block: readonly Line[], words: string, { size, font }: Setting): boolean {
  if (isHeading(words)) return true;
  const isTitle = words.length <= LONGEST_HEADING && /\p{L}{2}/u.test(words) && !/[.,;:]$/.test(words);
  const isSetApart = block.every((line) => line.size > size * LARGER) || block.every((line) => line.font !== font);
  return isTitle && isSetApart && block.length <= 4;
}

/** From baseline to baseline in sizes of the font; null over a page's end. */
function stepOf(above: Line, below: Line): number | null {
  return above.page === below.page ? (below.baseline - above.baseline) / Math.max(below.size, 1) : null;
}

function isSize(size: number, other: number): boolean {
  return size <= other * LARGER && other <= size * LARGER;
}

function mostLetters(lines: readonly Line[]): Line | null {
  const letters = new Map<string, number>();
  const keyOf = ({ font, size }: Line) => `${font} ${Math.round(size * 2)}`;
  for (const line of lines) letters.set(keyOf(line), (letters.get(keyOf(line)) ?? 0) + wordsOf(line).length);
  let most: Line | null = null;
  for (const line of lines) if (most === null || letters.get(keyOf(line))! > letters.get(keyOf(most))!) most = line;
  return most;
}

function quantile(numbers: readonly number[], part: number): number | null {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * part)] ?? null;
}
