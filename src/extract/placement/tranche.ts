const STEP = String.raw`(?:tranche|closing|cl[oô]ture)s?`;
const ordinal = (words: string, number: string): RegExp =>
  new RegExp(
    String.raw`\b(?:${words})\s+(?:and\s+(?:final|last)\s+|\(?final\)?\s+|et\s+derni[eè]re\s+)?${STEP}\b|\btranche\s+(?:${number})\b(?![\s\u00a0,.]?\d)`,
    'iu',
  );

/** How releases number their closings. */
const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [ordinal('first|initial|1st|premi[eè]re', '1|one|i'), 1],
  [ordinal('second|2nd|deuxi[eè]me|seconde', '2|two|ii'), 2],
  [ordinal('third|3rd|troisi[eè]me', '3|three|iii'), 3],
  [ordinal('fourth|4th|quatri[eè]me', '4|four|iv'), 4],
  [ordinal('fifth|5th|cinqui[eè]me', '5|five'), 5],
];
const FINAL = /\b(?:final|last|derni[eè]re)\s+(?:tranche|closing|cl[oô]ture)\b|\btranche\s+finale\b/iu;

/** The numbers of the closings that some words name. */
export function tranchesIn(words: string): number[] {
  return ORDINALS.filter(([pattern]) => pattern.test(words)).map(([, number]) => number);
}

/** The first closing that some words number, and where they do. */
export function firstTrancheIn(words: string): { number: number; start: number; end: number } | null {
  const found = ORDINALS.flatMap(([pattern, number]) => {
    const match = pattern.exec(words);
    return match === null ? [] : [{ number, start: match.index, end: match.index + match[0].length }];
  });
  return found.toSorted((a, b) => a.start - b.start)[0] ?? null;
}

export function namesFinalTranche(words: string): boolean {
  return FINAL.test(words);
}
