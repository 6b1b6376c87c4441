const OPEN_PIT =
  /\b(?:open[- ]?pits?|in[- ]pit|pit[- ]constrained|conceptual pit|pit shell|OP)\b|\bpits?\b|fosse contrainte|\bfosse\b|à ciel ouvert/i;
const UNDERGROUND = /\bunderground\b|\bUG\b|\bout[- ]of[- ]pit\b|\bbelow[- ]pit\b|hors (?:de la )?fosse|souterrain/i;

/** How rock is to be mined, where a text says it. */
export type PitClass = 'open_pit' | 'underground';

export function pitClassOf(text: string): PitClass | null {
  if (UNDERGROUND.test(text)) return OPEN_PIT.test(text.replace(UNDERGROUND, '')) ? null : 'underground';
  return OPEN_PIT.test(text) ? 'open_pit' : null;
}

/** The words that say it: "Open Pit", "hors de la fosse". */
export function pitWordsIn(text: string): string | null {
  return (pitClassOf(text) === 'underground' ? UNDERGROUND : OPEN_PIT).exec(text)?.[0] ?? null;
}

/** A label that says only how the rock is to be mined, and so names no deposit. */
export function isPitClassOnly(text: string): boolean {
  const rest = text
    .replace(
      /\b(?:open[- ]?pits?|in[- ]pit|pit[- ]constrained|underground|out[- ]of[- ]pit|below[- ]pit|OP|UG|fosse contrainte|hors (?:de la )?fosse|souterrain\w*|à ciel ouvert)\b/gi,
      '',
    )
    .replace(/\b(?:mineral|resources?|reserves?|constrained|total|mining|ressources|minérales)\b|[^\p{L}\d]/giu, '');
  return rest === '' && pitClassOf(text) !== null;
}
