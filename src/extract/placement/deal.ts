import type { ReleaseText, Sentence } from '../text/release-text.ts';
import { clausesOf, type Clause } from './clause.ts';
import { FINANCING } from './financing.ts';
import type { Home } from './home.ts';
import type { SentenceReading } from './leg/mention.ts';
import { readSentence } from './leg/sentence-reading.ts';
import { readTable } from './leg/table.ts';
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
  const firstSale = readings.findIndex(({ mentions, proceeds }) => mentions.length > 0 || proceeds.length > 0);
  const others = readings.filter((reading, i) => firstSale !== -1 && firstSale < i && opensAnother(text, reading));
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

const BESIDE =
  /\b(?:also|in\s+addition|additionally|second|another|separate(?:ly)?|concurrent(?:ly)?|at\s+the\s+same\s+time|simultaneous(?:ly)?)\b/iu;
const ANOTHER_OFFERING =
  /\b(?:an?|another|second)\s+(?:(?:second|separate|additional|further|concurrent)\s+)?(?:[\p{L}-]+\s+){0,4}(?:placement|offering|financing|bought\s+deal)\b/iu;
const OWN_STEP = /\btranche\b|\bclosing\s+of\s+the\b|\boption\b/iu;

/** "The Company has also completed a non-brokered placement for $300,000": a sentence that brings in an offering beside the first. */
function opensAnother(text: ReleaseText, reading: SentenceReading): boolean {
  const { sentence, proceeds, mentions } = reading;
  if (proceeds.length === 0 && !mentions.some(({ count }) => count !== null)) return false;
  const words = text.text.slice(sentence.start, sentence.end);
  return BESIDE.test(words) && ANOTHER_OFFERING.test(words) && !OWN_STEP.test(words);
}

/** Gives the other offering its sentence, those behind it in its paragraph and those that use its name; the first offering loses them. */
function split(text: ReleaseText, main: Deal, opening: SentenceReading, openings: readonly SentenceReading[]): Deal {
  const names = text.definitions
    .within(opening.sentence)
    .map(({ term }) => term)
    .filter((term) => /placement|offering|financing/iu.test(term) && !/s$/iu.test(term));
  const next = openings.find(({ sentence }) => sentence.start > opening.sentence.start);
  const own = main.readings.filter(({ sentence }) => {
    if (sentence === opening.sentence) return true;
    const behind = sentence.block === opening.sentence.block && sentence.start > opening.sentence.start;
    const words = text.text.slice(sentence.start, sentence.end);
    if (behind) return next === undefined || sentence.start < next.sentence.start;
    return (
      sentence.start > opening.sentence.start && names.some((name) => words.includes(name) && !/\bsame\b/iu.test(words))
    );
  });
  const scope = own.map(({ sentence }) => sentence);
  main.readings = main.readings.filter((reading) => !own.includes(reading));
  main.scope = main.scope.filter((sentence) => !scope.includes(sentence));
  const context = main.context.filter(({ start }) => start >= opening.sentence.start);
  return { headlines: [], readings: own, clauses: main.clauses, scope, context, beside: main };
}
