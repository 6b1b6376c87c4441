import type { Span } from '../../../document/document.ts';
import { found, type Found } from '../../found.ts';
import { spansOf, wordsBefore, type Prose } from '../prose.ts';
import type { WarrantWord } from './warrant-word.ts';

/** From the number to the noun only qualifying words may stand: "one-half (1/2) of one non-transferable share purchase warrant". */
const QUALIFYING = /^(?:[ -](?:of |d'|de )?)?(?:\(?[\p{L}\d'/.&%½¼¾-]+\)? ){0,9}(?:\p{L}+-)?$/u;
const NOT_QUALIFYING =
  /(?<!\p{L})(?:for|at|until|to|and|or|which|that|plus|et|ou|with|will|is|are|per|by|from|on|in|each|shares? of|shares? in|shares (?!purchase)[\p{L}]+|carr(?:y|ies)|receives?|gets?|holds?|includes?)(?!\p{L})/u;
const ARTICLE = /(?<![\p{L}\d]|class |series )(?:half of |half )?(?:an?|one)(?= )/gu;
const WHOLE_AND = /(?<!\p{L})(?<whole>one|two|three|[123]) and (?:an? )?$/u;
const WHOLES: Record<string, number> = { one: 1, two: 2, three: 3 };
const REACH = 120;

/** How many warrants the words before a warrant word speak of: "one-half of one", "500", "a", "one and one-half". */
export function ratioBefore(prose: Prose, word: WarrantWord, within: Span): Found<number> | null {
  const before = { start: Math.max(within.start, word.start - REACH), end: word.start };
  const number =
    prose.quantities.within(before, 'fraction').find(({ end }) => qualifies(prose, end, word)) ??
    prose.quantities.within(before, 'count').find(({ end }) => qualifies(prose, end, word));
  if (number === undefined) return articleBefore(prose, before, word);
  const whole = number.kind === 'fraction' ? WHOLE_AND.exec(wordsBefore(prose, number.start, 20, within.start)) : null;
  const more = whole?.groups?.['whole'] ?? '';
  return found(
    number.value + (whole === null ? 0 : (WHOLES[more] ?? Number(more))),
    { start: number.start - (whole?.[0].length ?? 0), end: word.end },
    'warrant/ratio',
  );
}

/** "a warrant", "half a warrant". */
function articleBefore(prose: Prose, before: Span, word: WarrantWord): Found<number> | null {
  const article = spansOf(prose, before, ARTICLE).at(-1);
  if (article === undefined || !qualifies(prose, article.end, word)) return null;
  const isHalf = article.match[0].startsWith('half');
  return found(isHalf ? 0.5 : 1, { start: article.start, end: word.end }, 'warrant/ratio');
}

function qualifies({ words }: Prose, from: number, word: WarrantWord): boolean {
  const between = words.slice(from, word.start);
  return QUALIFYING.test(between) && !NOT_QUALIFYING.test(between);
}
