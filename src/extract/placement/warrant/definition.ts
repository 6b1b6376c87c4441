import type { Definition } from '../../text/definitions.ts';
import type { ReleaseText } from '../../text/release-text.ts';
import { proseOf } from '../prose.ts';
import { plainName } from './name.ts';
import type { WarrantWord } from './warrant-word.ts';

/** A name that the release gives to warrants in the bracket behind them. */
export interface WarrantName {
  name: string;
  /** It names these warrants together with others: `(together with the Unit Warrants, the "Warrants")`. */
  collective: boolean;
  /** End of the bracket. */
  end: number;
}

const WARRANT = /(?<!\p{L})(?:warrants?|bons?|options?)(?!\p{L})/iu;
const WARRANT_SHARE = /shares?|actions?$/iu;
const COLLECTIVE = /together|collectiv|ensemble|et les/u;
const REACH = 100;
const LONGEST_BRACKET = 200;

/** The names defined right behind a warrant word: `one-half of one common share purchase warrant of the Company (each whole warrant, a "Warrant")`. */
export function namesDefinedAfter(text: ReleaseText, word: WarrantWord, to: number): WarrantName[] {
  const { words } = proseOf(text);
  const near = text.definitions
    .within({ start: word.end, end: Math.min(to, word.end + REACH + LONGEST_BRACKET) })
    .filter(({ start }) => isBehind(words, word, start));
  const bracket = near[0]?.start;
  return near
    .filter(({ start, term }) => start === bracket && WARRANT.test(term) && !WARRANT_SHARE.test(term))
    .map((definition) => ({
      name: plainName(definition.term),
      collective: COLLECTIVE.test(wordsBeforeTerm(words, definition)),
      end: definition.end,
    }));
}

/** Nothing but "of the Company", "each issued on a non-flow-through basis" and the like stands between. */
function isBehind(words: string, { end }: WarrantWord, bracket: number): boolean {
  return bracket - end <= REACH && !/[;:.]|exercis|entitl|acqu|price|\$/u.test(words.slice(end, bracket));
}

function wordsBeforeTerm(words: string, { start, end, term }: Definition): string {
  const bracket = words.slice(start, end);
  const at = bracket.lastIndexOf(term.toLowerCase());
  return at < 0 ? '' : (bracket.slice(0, at).split('"').at(-2) ?? bracket.slice(0, at));
}
