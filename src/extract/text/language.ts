import type { Release } from '../release.ts';

export type Language = Release['language'];

const FRENCH = /(?<!\p{L})(?:le|la|les|des|une|du|et|en|pour|au|aux|est|par|sur|société|d['’]|l['’])/giu;
const ENGLISH = /(?<!\p{L})(?:the|of|and|to|in|for|an|is|at|by|on|its|company|with)(?!\p{L})/giu;

/** Enough to decide by: a release says which language it is in within its first paragraphs. */
const SAMPLE = 8_000;

/** The language by its commonest function words; English where there is nothing to tell by. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  return count(sample, FRENCH) > count(sample, ENGLISH) ? 'fr' : 'en';
}

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}
