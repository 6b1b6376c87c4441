import type { Words } from '../words/index.ts';

const ESCAPED = /\\([^\p{L}\d\s])/gu;
const TIMESTAMP = /<t:(-?\d{1,15})(?::[a-zA-Z])?>/g;

/** Discord's markup as a terminal shows it: days in words, no stars around bold words, escapes resolved. */
export function plainText(markup: string, words: Words): string {
  const days = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' });
  return markup
    .replaceAll(TIMESTAMP, (_, seconds: string) => days.format(Number(seconds) * 1_000))
    .replaceAll(/^ *```\n|\n *```$/gm, '')
    .replaceAll(/(?<!\\)\*\*|(?<!\\)__|(?<!\\)`{1,3}/g, '')
    .replaceAll(ESCAPED, '$1');
}
