import type { Block, Span } from '../../../document/document.ts';
import { commoditiesIn } from '../../quantity/commodity.ts';
import { readHeading } from './heading.ts';

/** A short line of the release that may be a cell, a heading or a row. */
export interface Line extends Span {
  block: number;
  text: string;
}

const LONGEST_LINE = 110;
const SENTENCE = /\p{Ll}{3}[.!?]$/u;
const UNIT = /[)%]$/;

/** Short, one line, no table and no sentence. */
export function isLine(block: Block, words: string): boolean {
  return block.kind !== 'table' && words.length <= LONGEST_LINE && !SENTENCE.test(words) && !words.includes('\n');
}

/** As many headings as figures: the last lines before the first label, or the words cut behind each unit in brackets. */
export function headingsOf(lines: readonly Line[], width: number): Line[] | null {
  const told = wordsOverUnits(lines, width) ?? wrappedHeadings(lines, width);
  if (told) return told;
  const units = lines.flatMap(cutAtUnits);
  const joined: Line[] = [];
  for (const piece of units) {
    const last = joined.at(-1);
    if (last && !UNIT.test(last.text))
      joined[joined.length - 1] = { ...last, text: `${last.text} ${piece.text}`, end: piece.end };
    else joined.push(piece);
  }
  if (joined.length === width && UNIT.test(joined.at(-1)!.text)) return joined;
  return lines.length >= width ? lines.slice(-width) : null;
}

/** One heading after the other, some wrapped: "Tonnes", "Grade", "(% U3O8)", "Million lbs", "U3O8". Each must be of a figure. */
function wrappedHeadings(lines: readonly Line[], width: number): Line[] | null {
  if (lines.length <= width) return null;
  const folded: Line[] = [];
  for (const line of lines) {
    const above = folded.at(-1);
    if (above && isRestOfHeading(above.text, line.text))
      folded[folded.length - 1] = { ...above, text: `${above.text} ${line.text}`, end: line.end };
    else folded.push(line);
  }
  const headings = folded.slice(-width);
  return headings.length === width && headings.every(({ text }) => isFigureHeading(text)) ? headings : null;
}

/** A unit in brackets, or the metal of a mass that names none. */
function isRestOfHeading(above: string, line: string): boolean {
  const meaning = readHeading(above);
  const lacksMetal = meaning.role === 'contained' && meaning.commodity === null;
  return /^\([^()]{1,20}\)$/.test(line) || (lacksMetal && commoditiesIn(line)[0]?.end === line.length);
}

export const isFigureHeading = (text: string): boolean =>
  ['tonnage', 'grade', 'contained', 'cutoff'].includes(readHeading(text).role);

const LABEL_WORD = /^(?:Class(?:ification)?|Categor(?:y|ies)|Resource Category|Deposit|Zone|Area)\s/i;
/** "Contained Ni" is one heading. */
const NEXT_WORD = /(?<!\b(?:contained|cont\.|metal|total))\s+/i;

/** "Tonnes Grade Contained" over "(000) (g/t Au) Gold (oz)": a word for each unit. */
function wordsOverUnits(lines: readonly Line[], width: number): Line[] | null {
  const units = lines.slice(-1).flatMap(cutAtUnits);
  const words = (lines.at(-2)?.text ?? '').replace(LABEL_WORD, '').split(NEXT_WORD);
  if (units.length !== width || words.length !== width) return null;
  return units.map((unit, index) => ({ ...unit, text: `${words[index]} ${unit.text}` }));
}

function cutAtUnits(line: Line): Line[] {
  return Array.from(line.text.matchAll(/[^()%]{0,60}(?:\([^()]{1,20}\)|%)|[^()%]{1,60}$/g), (match) => {
    const text = match[0].trim();
    const start = line.start + match.index + match[0].indexOf(text);
    return { block: line.block, text, start, end: start + text.length };
  }).filter(({ text }) => text !== '');
}
