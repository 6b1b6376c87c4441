import type { Span } from '../../../document/document.ts';
import { found, type Found } from '../../found.ts';
import { firstSpan, type Prose } from '../prose.ts';
import type { WarrantWord } from './warrant-word.ts';

const NON =
  /(?<!\p{L})(?:non[- ]?transfer{1,2}able|not (?:be )?transfer{1,2}able|(?:cannot|can not|may not) be transferred|non[- ](?:transférables?|cessibles?|transferables?)|incessibles?)(?!\p{L})/u;
const YES = /(?<!\p{L})(?:freely )?(?:transfer{1,2}able|transférables?|cessibles?)(?!\p{L})/u;
const SAID_BEHIND =
  /^(?: de souscription)?(?:(?!shares?|units?|actions?|finder|broker)[^.;]){0,40}?(?:transfer|cessible)/u;

/** What the words around a warrant word say of whether these warrants may be transferred; null where they say nothing. */
export function transferabilityOf(prose: Prose, word: WarrantWord, within: Span): Found<boolean> | null {
  const own = transferabilityIn(prose, { start: word.phraseStart, end: word.end });
  if (own !== null) return own;
  const reach = word.noun === 'bon' ? 60 : 40;
  const behind = { start: word.end, end: Math.min(word.end + reach, within.end) };
  return SAID_BEHIND.test(prose.words.slice(behind.start, behind.end)) ? transferabilityIn(prose, behind) : null;
}

function transferabilityIn(prose: Prose, within: Span): Found<boolean> | null {
  const no = firstSpan(prose, within, NON);
  if (no !== null) return found(false, no, 'warrant/transferable');
  const yes = firstSpan(prose, within, YES);
  return yes === null ? null : found(true, yes, 'warrant/transferable');
}
