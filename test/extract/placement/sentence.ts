import { textDocument } from '../../../src/document/text.ts';
import { clausesOf } from '../../../src/extract/placement/clause.ts';
import type { SentenceReading } from '../../../src/extract/placement/leg/mention.ts';
import { readSentence } from '../../../src/extract/placement/leg/sentence-reading.ts';
import { readReleaseText } from '../../../src/extract/text/release-text.ts';

/** What the placement readers see in one sentence. */
export function reading(words: string): SentenceReading {
  const text = readReleaseText(textDocument(words));
  const [sentence] = text.sentences;
  if (sentence === undefined) throw new Error(`no sentence in ${words}`);
  return readSentence(text, sentence, clausesOf(sentence, text.text));
}

/** The same, as plain as a test needs it. */
export function legsIn(words: string): (readonly [string, number | null, number | null, number | null])[] {
  return reading(words).mentions.map(
    ({ name, count, price, proceeds }) =>
      [name.words, count?.value ?? null, price?.value ?? null, proceeds?.value ?? null] as const,
  );
}
