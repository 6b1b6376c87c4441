import type { ReleaseText, Sentence } from '../text/release-text.ts';
import { clausesOf, type Clause } from './clause.ts';
import { FINANCING } from './financing.ts';
import type { Home } from './home.ts';
import type { SentenceReading } from './leg/mention.ts';
import { readSentence } from './leg/sentence-reading.ts';
import { readTable } from './leg/table.ts';
import { openingsOfOthers, type Opening } from './opening.ts';
import { isRecalled } from './recall.ts';

/** One offering, with what its sentences say of figures. */
export interface Deal {
  /** The headline lines; a second offering of a release has none of its own. */
  headlines: SentenceReading[];
  /** What its own sentences and tables say, in reading order. */
  readings: SentenceReading[];
  clauses: ReadonlyMap<Sentence, Clause[]>;
  /** The news that is not another offering's, for what is told around the figures: warrants, fees, insiders. */
  scope: Sentence[];
  /** All of the release's news, for what is told once for all offerings: the closing day, the hold. */
  context: Sentence[];
  /** The offering that this one is told beside, whose terms it may share. */
  beside: Deal | null;
}

/** The offerings that the release reports, in reading order. */
export function dealsIn(text: ReleaseText, home: Home): Deal[] {
  const headlines = headlineSentences(text, home);
  const context = text.sentences.filter((sentence) => isNewsSentence(text, sentence, home));
  const sentences = underOwnHeadings(text, context);
  traceLeftOut(text, context, sentences);
  const clauses = new Map([...headlines, ...sentences].map((sentence) => [sentence, clausesOf(sentence, text.text)]));
  const read = (sentence: Sentence) => readSentence(text, sentence, clauses.get(sentence)!);
  const readings = [...sentences.map(read), ...tablesIn(text)].toSorted((a, b) => a.sentence.start - b.sentence.start);
  const main: Deal = { headlines: headlines.map(read), readings, clauses, scope: context, context, beside: null };
  const others = openingsOfOthers(text, readings);
  return [main, ...others.map((opening) => split(text, main, opening, others))];
}

/** Tells the trace of the body's sentences with money that tell of no offering of today. */
function traceLeftOut(text: ReleaseText, context: readonly Sentence[], sentences: readonly Sentence[]): void {
  if (text.trace === null) return;
  const body = text.sentences.filter(({ section }) => section === 'body');
  for (const sentence of body.filter((each) => text.quantities.within(each, 'money').length > 0)) {
    if (sentences.includes(sentence)) continue;
    const why = context.includes(sentence) ? 'under a heading for another matter' : 'recalled from an earlier day';
    text.trace({ start: sentence.start, end: sentence.end, rule: 'placement/sentence', value: null, why });
  }
}

/** The headline, and other lines above the news in which the issuer's financing is named (wires print two). */
function headlineSentences(text: ReleaseText, { headline, issuer }: Home): Sentence[] {
  const opener = issuer?.split(/\s+/)[0]?.toLowerCase() ?? null;
  return text.sentences.filter((sentence) => {
    if (headline !== null && sentence.start < headline.end && headline.start < sentence.end) return true;
    if (sentence.section !== 'masthead' || opener === null || isProse(text, sentence)) return false;
    const words = text.text.slice(sentence.start, sentence.end);
    return words.toLowerCase().includes(opener) && FINANCING.test(words);
  });
}

/** Shorter than this, or without a full stop, a line above the news is a title. */
const SHORTEST_PROSE = 80;

/** A short first paragraph can be taken for a line of the masthead. */
function isProse(text: ReleaseText, { start, end, section, block }: Sentence): boolean {
  const whole = end - start >= SHORTEST_PROSE && text.text[end - 1] === '.';
  return section === 'masthead' && whole && text.document.blocks[block]!.kind === 'paragraph';
}

const FURNITURE =
  /^\W{0,3}(?:related|more\s+(?:news|from)|recent\s+(?:posts?|news)|see\s+also|read\s+more|share\s+this|tagged)\b/iu;

function isNewsSentence(text: ReleaseText, sentence: Sentence, home: Home): boolean {
  if (sentence.section !== 'body' && !isProse(text, sentence)) return false;
  const words = text.text.slice(sentence.start, sentence.end);
  return !FURNITURE.test(words) && !isRecalled(text, sentence, home.date);
}

const OTHER_HEADING =
  /^(?:\W{0,3}(?:the\s+)?(?:\w+\s+){0,3})(?:acquisition|purchase\s+of|property|option\s+agreement|stock\s+options?|options?\s+grant|grant\s+of|debt|settlement|drill|exploration|geology|board|management|early\s+warning|warrant\s+(?:extension|amend)|admission|related|more\s+(?:news|from)|recent\s+posts?|use\s+of\s+(?:funds|proceeds))/iu;

/** Without the sentences that stand under a heading for another matter. */
function underOwnHeadings(text: ReleaseText, sentences: readonly Sentence[]): Sentence[] {
  let elsewhere = false;
  return sentences.filter((sentence) => {
    if (text.document.blocks[sentence.block]!.kind !== 'heading') return !elsewhere;
    const words = text.text.slice(sentence.start, sentence.end);
    elsewhere = OTHER_HEADING.test(words) && !FINANCING.test(words.replace(/debt\s+financing/iu, ''));
    return !elsewhere;
  });
}

function tablesIn(text: ReleaseText): SentenceReading[] {
  return text.document.blocks.flatMap((block, index) => {
    if (block.kind !== 'table' || text.sections[index] !== 'body') return [];
    return readTable(text, block, index) ?? [];
  });
}

/** What is said of the securities of every offering stands with any of them. */
const OF_ALL =
  /\b(?:all|both|any|neither|offerings|placements|financings|(?:offering|placement|financing)\s+and\s+the)\b/iu;

/** Gives the other offering its sentences and those that use its name; the first offering loses them. */
function split(text: ReleaseText, main: Deal, opening: Opening, openings: readonly Opening[]): Deal {
  const { start } = opening;
  const next = openings.find((other) => other.start > start);
  const until = Math.min(opening.until, next?.start ?? Infinity);
  const wordsOf = (sentence: Sentence) => text.text.slice(sentence.start, sentence.end);
  const own = main.readings.filter(({ sentence }) => {
    if (sentence.start < start) return false;
    if (sentence.start < until) return true;
    const words = wordsOf(sentence);
    return opening.names.some((name) => words.includes(name)) && !/\bsame\b/iu.test(words);
  });
  const scope = new Set(own.map(({ sentence }) => sentence));
  const context = main.context.filter((sentence) => sentence.start >= start);
  main.readings = main.readings.filter(({ sentence }) => !scope.has(sentence));
  main.scope = main.scope.filter((sentence) => !scope.has(sentence));
  main.context = main.context.filter((sentence) => !scope.has(sentence) || OF_ALL.test(wordsOf(sentence)));
  return { headlines: [], readings: own, clauses: main.clauses, scope: [...scope], context, beside: main };
}
