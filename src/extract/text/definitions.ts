import type { Span } from '../../document/document.ts';
import { firstFrom } from './first-from.ts';

/** A name that the release gives to something: `1,800,000 units of the Company (the "Units")`. */
export interface Definition extends Span {
  /** As written between the quotes: "Units". */
  term: string;
  /** The clause before the bracket, back to the definition before it: what is defined stands at its end. */
  subject: Span;
}

const BRACKET = /\((?=[^()]{0,60}["“”„«‘'])[^()]{1,160}(?:\)|$)/gmu;
const QUOTED =
  /["“”„«]\s?(?<term>[^"“”„«»\n()]{1,60}?)\s?(?:["“”»]|(?=\)|$))|(?<=[\s(])[‘'](?<single>[^'‘’"\n()]{1,60}?)[’'](?=[\s),;]|$)/gu;
const CLAUSE_END = /(?:;|:(?=\s(?:[(\n\d]))|(?<!\b(?:Inc|Corp|Ltd|Co|Mr|Dr|No|U\.S|Ltée))\.)\s|\n/giu;
const LONGEST_SUBJECT = 400;

/** The defined terms of a release, in reading order. */
export class Definitions {
  readonly all: readonly Definition[];
  readonly #byTerm: Map<string, Definition>;

  constructor(all: readonly Definition[]) {
    this.all = all;
    // The first definition counts: later brackets repeat it or stand in the cautions.
    this.#byTerm = new Map(all.toReversed().map((definition) => [foldTerm(definition.term), definition]));
  }

  /** The definition of a term, whatever its case and number: "unit" finds "Units". */
  find(term: string): Definition | null {
    return this.#byTerm.get(foldTerm(term)) ?? null;
  }

  within(span: Span): Definition[] {
    const inside: Definition[] = [];
    for (let i = firstFrom(this.all, span.start); i < this.all.length; i++) {
      const definition = this.all[i]!;
      if (definition.start >= span.end) break;
      if (definition.end <= span.end) inside.push(definition);
    }
    return inside;
  }
}

/** Reads `(the "Units")`, `(each, a "Warrant")`, `("FT Shares")`, « (les « unités ») »; a missing closing quote or bracket is survived. */
export function readDefinitions(text: string): Definitions {
  const all: Definition[] = [];
  for (const bracket of text.matchAll(BRACKET)) {
    const last = all.at(-1);
    const subject = subjectBefore(text, bracket.index, last?.end ?? 0) ?? last?.subject;
    if (subject === undefined) continue;
    for (const quoted of bracket[0].matchAll(QUOTED)) {
      const term = (quoted.groups?.['term'] ?? quoted.groups?.['single'] ?? '').trim().replace(/[,.;]$/, '');
      if (term === '') continue;
      all.push({ term, subject, start: bracket.index, end: bracket.index + bracket[0].length });
    }
  }
  return new Definitions(all);
}

/** null where nothing stands between this bracket and the definition before it: then both define the same thing. */
function subjectBefore(text: string, bracket: number, notBefore: number): Span | null {
  const from = Math.max(notBefore, bracket - LONGEST_SUBJECT);
  const before = text.slice(from, bracket).trimEnd();
  const boundary = Array.from(before.matchAll(CLAUSE_END)).at(-1);
  const clause = before.slice(boundary === undefined ? 0 : boundary.index + boundary[0].length).trimStart();
  const end = from + before.length;
  return clause === '' ? null : { start: end - clause.length, end };
}

function foldTerm(term: string): string {
  return term.toLowerCase().replace(/\s+/g, ' ').replace(/s$/, '');
}
