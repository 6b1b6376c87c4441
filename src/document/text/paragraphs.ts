import { foldSpace } from '../characters.ts';
import type { DocumentWriter } from '../writer.ts';
import { isAboutLine, isHeading, isInCapitals, isListItem, startsWithDate } from './line-kinds.ts';

/** The lines that make up one block of text so far. */
interface Run {
  lines: string[];
  /** Round brackets opened and not yet closed. */
  open: number;
}

const WIDEST_WRAP = 130;
const FEWEST_WRAPPED_LINES = 5;
/** A line at least this full was broken by the margin, a shorter one by its writer. */
const FULL = 0.6;
/** A bracket that stays open over more lines than this was never meant to be closed. */
const LONGEST_BRACKET = 6;

/** Adds lines that hold no table. Blank lines part blocks; lines of one paragraph are joined. */
export function writeParagraphs(writer: DocumentWriter, lines: readonly string[]): void {
  const width = wrapWidth(lines);
  let run: Run | null = null;
  let afterBlank = false;
  for (const raw of lines) {
    const line = foldSpace(raw);
    if (line === '' || isRule(line)) {
      afterBlank = true;
      continue;
    }
    if (run !== null && !(afterBlank ? isOneSentence(run, line) : continues(run, line, width))) {
      writeRun(writer, run);
      run = null;
    }
    afterBlank = false;
    run ??= { lines: [], open: 0 };
    run.lines.push(line);
    run.open = Math.max(0, run.open + balance(line));
  }
  if (run !== null) writeRun(writer, run);
}

function isRule(line: string): boolean {
  return /^[-_=*~][-_=*~ ]{2,}$/.test(line);
}

/** The margin at which the text was wrapped; null where lines are whole paragraphs or cells. */
function wrapWidth(lines: readonly string[]): number | null {
  const lengths = lines.map((line) => line.trim().length).filter((length) => length > 0);
  if (lengths.length < FEWEST_WRAPPED_LINES) return null;
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)]!;
  const full = lengths.filter((length) => length >= width * FULL).length;
  return width >= 30 && width <= WIDEST_WRAP && full >= lengths.length * 0.4 ? width : null;
}

/** Words in bold are often pasted as lines of their own: what a bracket or quotation mark opens or closes belongs together. */
function isOneSentence(run: Run, line: string): boolean {
  return opensAtEnd(run.lines.at(-1)!) || closesAtStart(line);
}

function continues(run: Run, line: string, width: number | null): boolean {
  const last = run.lines.at(-1)!;
  if (isOneSentence(run, line)) return true;
  if (/^[–—-]{1,2} \p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}\b/u.test(line)) return true;
  if (isListItem(line)) return false;
  if (run.open > 0 && run.lines.length < LONGEST_BRACKET) return true;
  if (/^\p{Ll}/u.test(line) && !/^(?:www\.|https?:|\S{1,60}@)/.test(line) && !/[.:]$/.test(last)) return true;
  return width !== null && continuesWrapped(run, last, line, width);
}

function continuesWrapped(run: Run, last: string, line: string, width: number): boolean {
  // A full line that ends no sentence goes on, also where the next begins with a date: "… expires on / June 2, 2025."
  const isBroken = last.length >= width * FULL && line.length >= last.length * FULL && !isHeading(last);
  if (last.endsWith(':') || (isAboutLine(last) && run.lines.length === 1)) return false;
  if (
    startsWithDate(line) &&
    !isBroken &&
    !/\b(?:on|until|dated|by|of|before|after|to|and|from|since|effective)$/.test(last)
  )
    return false;
  const isSentenceEnd = /[.!?;][”"')]{0,2}$/.test(last);
  if (isSentenceEnd) return last.length + 1 + line.split(' ', 1)[0]!.length > width && !isAboutLine(line);
  if (last.endsWith(',')) return true;
  if (/^\p{Lu}{6}/u.test(line) && isInCapitals(line) && !isInCapitals(last) && isHeading(line)) return false;
  if (isInCapitals(line) !== isInCapitals(last) && (isHeading(line) || isHeading(last)) && run.lines.length === 1)
    return false;
  if (last.length >= width * FULL) return true;
  const isTitle = run.lines.length === 1 && isHeading(last) && line.length >= width * FULL;
  return !isTitle;
}

function opensAtEnd(line: string): boolean {
  return /[([“«‘]$|(?:^|[\s([])["']$/.test(line);
}

function closesAtStart(line: string): boolean {
  return /^[)\]”»’.,;:%]|^“(?=[),.;:])|^["'](?=[\s),.;:]|$)/.test(line);
}

function balance(line: string): number {
  return line.split('(').length - line.split(')').length;
}

function writeRun(writer: DocumentWriter, run: Run): void {
  const [first, ...rest] = run.lines;
  const pieces = [first!];
  for (const [index, line] of rest.entries()) {
    const isGlued = opensAtEnd(run.lines[index]!) || closesAtStart(line);
    pieces.push(isGlued ? '' : ' ', line);
  }
  const text = pieces.join('');
  if (isListItem(first!)) writer.text('list_item', text);
  else writer.text(isHeading(text) ? 'heading' : 'paragraph', text);
}
