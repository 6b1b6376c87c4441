import type { ReleaseText } from '../../text/release-text.ts';
import type { Leg } from './leg.ts';
import type { SentenceReading } from './mention.ts';

const BY_REFERENCE =
  /\b(?:same|identical|consistent)\b(?:[^.;]|\.\d){0,60}\b(?:terms?|prices?|conditions)\b|\bterms?\s+(?:consistent|identical)\b|\bof\s+(?:the\s+)?(?:\p{L}+[\s-]){0,3}Units\b/u;

/** The legs of an offering that is told by reference to those of another: "on the terms of the FT Units described above". */
export function legsBeside(text: ReleaseText, readings: readonly SentenceReading[], beside: readonly Leg[]): Leg[] {
  const words = readings.map(({ sentence }) => text.text.slice(sentence.start, sentence.end)).join(' ');
  if (beside.length === 0 || !BY_REFERENCE.test(words)) return [];
  return beside
    .filter((leg) => isNamed(leg, beside, words))
    .map((leg) => ({ ...leg, draft: { ...leg.draft, count: null, proceeds: null } }));
}

function isNamed(leg: Leg, all: readonly Leg[], words: string): boolean {
  const longer = all.filter((other) => other !== leg).flatMap(({ names }) => names);
  return leg.names.some((name) => {
    const others = longer.filter((other) => other !== name && other.endsWith(name));
    const rest = others.reduce((left, other) => left.replaceAll(new RegExp(escape(other), 'giu'), ' '), words);
    return new RegExp(String.raw`\b${escape(name)}s?\b`, 'iu').test(rest);
  });
}

function escape(words: string): string {
  return words.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`).replace(/s$/u, 's?');
}
