import type { Span } from '../../../document/document.ts';
import type { ReleaseText } from '../../text/release-text.ts';
import type { Clause } from '../clause.ts';
import { securityNameAt, type SecurityName } from './security-name.ts';

/** "Each FT Unit and Charity FT Unit will consist of …": what some securities are made of. */
export interface Composition {
  of: SecurityName[];
  words: string;
}

const LEAD =
  /^(?:with\s+|and\s+|where\s+|of\s+which\s+)?(?:each|every|an?|one|the)\s+(?:of\s+the\s+)?(?:whole\s+|such\s+)?/iu;
const NEXT_NAME = /^\s*(?:\([^()]{0,60}\)\s*)?(?:,|and|or|et)\s+(?:each\s+)?/iu;
const NAME_BEFORE =
  /(?:^|[\s(])(?:each\s|every\s|an?\s|one\s|the\s|l['’]|une?\s|les?\s|la\s|chaque\s)([\p{L}\s"“”/-]{1,40})$/iu;
const MOST_NAMES = 4;

/** The compositions that the clauses of terms describe. */
export function compositionsIn(text: ReleaseText, clauses: readonly Clause[]): Composition[] {
  return clauses
    .filter(({ topic }) => topic === 'terms')
    .flatMap((clause) =>
      partsOf(text.text, clause).flatMap((part) => {
        const words = text.text.slice(part.start, part.end);
        const lead = LEAD.exec(words);
        const from = lead === null ? nameStart(text.text, { ...clause, ...part }) : part.start + lead[0].length;
        const of = namesFrom(text.text, from);
        return of.length === 0 ? [] : [{ of, words }];
      }),
    );
}

const NEXT_SUBJECT = /[,;]\s+(?:and\s+|with\s+)?(?=(?:each|every)\s)/giu;

/** "Each Unit consists of …, and each FT Unit of …" speaks of two things. */
function partsOf(text: string, { start, end }: Clause): Span[] {
  const starts = [start];
  for (const match of text.slice(start, end).matchAll(NEXT_SUBJECT)) starts.push(start + match.index + match[0].length);
  return starts.map((from, i) => ({ start: from, end: starts[i + 1] ?? end }));
}

/** A clause may open at the last word of a name: "A flow-through |unit comprises …". */
function nameStart(text: string, clause: Clause): number {
  const before = text.slice(Math.max(clause.sentence.start, clause.start - 60), clause.start);
  const article = NAME_BEFORE.exec(before);
  return article === null ? clause.start : clause.start - article[1]!.length;
}

function namesFrom(text: string, from: number): SecurityName[] {
  const names: SecurityName[] = [];
  let at = from;
  while (names.length < MOST_NAMES) {
    const name = securityNameAt(text, at);
    if (name === null) break;
    names.push(name);
    const next = NEXT_NAME.exec(text.slice(name.end, name.end + 90));
    if (next === null) break;
    at = name.end + next[0].length;
  }
  return names;
}

const FLOW_THROUGH_SHARE =
  /(?<!non[-\s]?)(?:flow[-\s]?through|\bFT)["”]?\s+(?:(?:common|unit)\s+)?shares?|shares?\b(?:[^.;]|\.\d){0,140}(?:issued|qualif\w+|designated|sold)\b(?:[^.;]|\.\d){0,60}(?<!non[-\s]?)flow[-\s]?through|actions?\s+(?:ordinaires?\s+)?(?:de\s+la\s+soci[ée]t[ée]\s+)?(?:[^.;]|\.\d){0,60}(?<!non[-\s])accr[ée]ditive/iu;
const NON_FLOW_THROUGH_SHARE =
  /non[-\s]?flow[-\s]?through\s+(?:common\s+)?shares?|not\s+(?:be\s+)?(?:a\s+)?["“]?flow[-\s]?through/iu;

export function holdsFlowThroughShare({ words }: Composition): boolean {
  return FLOW_THROUGH_SHARE.test(words) && !NON_FLOW_THROUGH_SHARE.test(words);
}

/** Debt inside a unit makes it debt: "1,000 principal amount of notes and 500 warrants". */
export function debtIn({ words }: Composition): 'convertible_debenture' | 'note' | null {
  if (/\bd[ée]bentures?\b/iu.test(words)) return 'convertible_debenture';
  if (!/\bnotes?\b/iu.test(words)) return null;
  return /convertible/iu.test(words) ? 'convertible_debenture' : 'note';
}
