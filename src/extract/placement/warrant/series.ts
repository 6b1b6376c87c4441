import type { Span } from '../../../document/document.ts';
import type { Draft, Found } from '../../found.ts';
import type { Acceleration, ExerciseStep } from '../../release.ts';
import { wordsAfter, wordsBefore, type Prose } from '../prose.ts';
import { plainName } from './name.ts';
import type { WarrantWord } from './warrant-word.ts';

/** One series of investors' warrants: what the release calls it, and its terms as far as they have been read. */
export interface Series {
  /** Defined names in plain form: "warrant", "series a warrant". Empty where the release defines none. */
  names: string[];
  /** All words that qualify it where it is granted: "common share purchase". */
  description: string;
  /** Those that tell it from other warrants: "series a". Empty for plain ones. */
  distinction: string;
  exercise: Draft<ExerciseStep>[];
  term: Found<number> | null;
  expiry: Found<string> | null;
  transferable: Found<boolean> | null;
  acceleration: Draft<Acceleration> | null;
}

export function newSeries(word: WarrantWord): Series {
  return {
    names: [],
    description: word.qualifiers.join(' '),
    distinction: distinctionOf(word),
    exercise: [],
    term: null,
    expiry: null,
    transferable: null,
    acceleration: null,
  };
}

const EVERY_WARRANT =
  /^(?:common|ordinary|subordinate|voting|share|shares|stock|purchase|subscription|whole|full|entire|(?:non-?)?transfer{1,2}able|detachable|free|attaching|free-attaching|unlisted|listed|quoted|new|unit|such)$/u;

function distinctionOf({ qualifiers }: WarrantWord): string {
  return qualifiers.filter((qualifier) => !EVERY_WARRANT.test(qualifier)).join(' ');
}

const REACH = 80;

/** The series that a warrant word names; the longest such name counts. Empty where it names none. */
export function seriesNamedAt(prose: Prose, all: Series[], word: WarrantWord, within: Span): Series[] {
  const before = plainName(wordsBefore(prose, word.end, REACH, within.start));
  // A French name goes on behind its noun: "bon de souscription accréditif".
  const after = plainName(wordsAfter(prose, word.start, REACH, within.end).split(/[,.;:()"]/u, 1)[0]!);
  const isHere = (name: string) =>
    before === name || before.endsWith(` ${name}`) || after === name || after.startsWith(`${name} `);
  const longest = Math.max(0, ...all.flatMap(({ names }) => names.filter(isHere).map((name) => name.length)));
  const distinction = distinctionOf(word);
  const alike = distinction === '' ? [] : all.filter((series) => series.distinction === distinction);
  // "Series I warrant" tells more than a plain "warrant" that is defined too.
  if (alike.length > 0 && longest <= 'warrants'.length) return alike;
  return all.filter(({ names }) => names.some((name) => name.length === longest && isHere(name)));
}
