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
  /** Its own words where it is granted: "common share purchase warrant". */
  description: string;
  exercise: Draft<ExerciseStep>[];
  term: Found<number> | null;
  expiry: Found<string> | null;
  transferable: Found<boolean> | null;
  acceleration: Draft<Acceleration> | null;
}

export function newSeries(description: string): Series {
  return { names: [], description, exercise: [], term: null, expiry: null, transferable: null, acceleration: null };
}

const REACH = 80;

/** The series that carry the name which a warrant word is used with; the longest such name counts. Empty where none does. */
export function seriesNamedAt(prose: Prose, series: Series[], { start, end }: WarrantWord, within: Span): Series[] {
  const before = plainName(wordsBefore(prose, end, REACH, within.start));
  // A French name goes on behind its noun: "bon de souscription accréditif".
  const after = plainName(wordsAfter(prose, start, REACH, within.end).split(/[,.;:()"]/u, 1)[0]!);
  const isHere = (name: string) =>
    before === name || before.endsWith(` ${name}`) || after === name || after.startsWith(`${name} `);
  const longest = Math.max(0, ...series.flatMap(({ names }) => names.filter(isHere).map((name) => name.length)));
  return series.filter(({ names }) => names.some((name) => name.length === longest && isHere(name)));
}
