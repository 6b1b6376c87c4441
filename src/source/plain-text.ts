import { decodeHTML } from 'entities';
import type { Content } from './source.ts';

/** Tickers stand in the lead; a feed may carry megabytes. */
const READ_LENGTH = 20_000;

/** The words of a content's beginning on one line, for looking tickers up in. */
export function plainText({ kind, body }: Content): string {
  const beginning = body.slice(0, READ_LENGTH);
  return fold(kind === 'html' ? wordsOf(beginning) : beginning);
}

/** A title as a person reads it. Some feeds escape it twice ("A &amp;amp; B"). */
export function plainTitle(raw: string): string {
  let title = raw.slice(0, 2_000);
  for (let turn = 0; turn < 3 && /<\/?[a-z]|&(?:#\d+|#x[\da-f]+|[a-z]+\d{0,2});/i.test(title); turn += 1)
    title = wordsOf(title);
  return fold(title).slice(0, 500);
}

/**
 * Without a tree: parsers take minutes for some hundred thousand nested tags, and a feed may hold them.
 * Words end at every tag but those inside a line: "<b>TSX</b>-V".
 */
function wordsOf(html: string): string {
  const untagged = html
    .replaceAll(/<(script|style)\b[^<]{0,20000}<\/\1\s?>/gi, ' ')
    .replaceAll(/<\/?(?:a|abbr|b|em|font|i|small|span|strong|sub|sup|u)(?:\s[^<>]{0,1000})?>/gi, '')
    .replaceAll(/<[/!]?[a-z-][^<>]{0,1000}>/gi, ' ');
  return decodeHTML(untagged);
}

function fold(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
