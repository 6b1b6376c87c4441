import type { Span } from '../../../document/document.ts';
import { found, type Found } from '../../found.ts';
import { wordsBefore, type Prose } from '../prose.ts';
import type { WarrantWord } from './warrant-word.ts';

/** From the number to the noun only qualifying words may stand: "one-half (1/2) of one non-transferable share purchase warrant". */
const QUALIFYING = /^(?:[ -](?:of |d'|de )?)?(?:\(?[\p{L}\d'/.&%½¼¾-]+\)? ){0,9}(?:\p{L}+-)?$/u;
const NOT_QUALIFYING =
  /(?<!\p{L})(?:for|at|until|to|and|or|which|that|plus|et|ou|with|will|is|are|per|by|from|on|in|each|shares? of|shares? in)(?!\p{L})/u;
const ARTICLE = /(?:^|[ (])(half an?|an?|half of an?|half of one)(?: [\p{L}'/&-]+){0,8} (?:\p{L}+-)?$/u;
const REACH = 120;

/** How many warrants the words before a warrant word speak of: "one-half of one", "500", "a". */
export function ratioBefore(prose: Prose, word: WarrantWord, within: Span): Found<number> | null {
  const from = Math.max(within.start, word.start - REACH);
  const before = { start: from, end: word.start };
  const numbers = [...prose.quantities.within(before, 'fraction'), ...prose.quantities.within(before, 'count')];
  const number = numbers
    .filter(({ end }) => qualifies(prose.words.slice(end, word.start)))
    .sort((a, b) => (a.kind === b.kind ? a.start - b.start : a.kind === 'fraction' ? -1 : 1))[0];
  if (number !== undefined) return found(number.value, { start: number.start, end: word.end }, 'warrant/ratio');
  const article = ARTICLE.exec(wordsBefore(prose, word.start, REACH, within.start));
  if (
    article === null ||
    !qualifies(` ${article[0].slice(article[0].indexOf(article[1]!) + article[1]!.length).trimStart()}`)
  )
    return null;
  const start = word.start - article[0].length + article[0].indexOf(article[1]!);
  return found(article[1]!.startsWith('half') ? 0.5 : 1, { start, end: word.end }, 'warrant/ratio');
}

function qualifies(between: string): boolean {
  return QUALIFYING.test(between) && !NOT_QUALIFYING.test(between);
}
