import type { Span } from '../../../document/document.ts';
import type { ReleaseText } from '../../text/release-text.ts';
import { escaped } from './escaped.ts';
import { featuresOf, ISSUER_TERM, typedMentions, type Feature, type FeatureMention } from './feature.ts';

/** Everywhere that the release names its projects and deposits, with or without "Project" behind them, in reading order. */
export class FeatureMentions {
  readonly all: readonly FeatureMention[];
  constructor(text: ReleaseText) {
    const typed = typedMentions(text);
    this.all = mentionsOf(text.text, withAliases(text, featuresOf(typed)), typed);
  }

  within(span: Span): FeatureMention[] {
    return this.all.filter(({ start, end }) => start >= span.start && end <= span.end);
  }

  /** The feature that is named last before `offset`, from `notBefore` on. */
  lastBefore(offset: number, notBefore: number): FeatureMention | null {
    return this.all.findLast(({ start, end }) => end <= offset && start >= notBefore) ?? null;
  }
}

interface Named extends Feature {
  /** Other writings of the name: "NKMC" for the North Kite Mining Camp. */
  writings: string[];
}

/** Initials are another writing of the name; a short name that the release goes on with is the name. */
function withAliases({ definitions, text }: ReleaseText, features: readonly Feature[]): Named[] {
  return features.map((feature): Named => {
    const own = definitions.all
      .filter(({ subject, start, end }) => {
        if (ISSUER_TERM.test(text.slice(start, end))) return false;
        const words = text.slice(subject.start, start);
        const at = words.lastIndexOf(feature.name);
        // The definition belongs to the name only when little stands between them.
        return at !== -1 && words.length - at - feature.name.length < 60;
      })
      .map(({ term }) => term.replace(/^the /i, ''))
      .filter((term) => /^\p{Lu}/u.test(term) && !GENERIC_TERM.test(term) && isUsed(text, term));
    const short = own.find((term) => !/^\p{Lu}{2,6}$/u.test(term));
    return { ...feature, name: short ?? feature.name, writings: [...new Set([feature.name, ...own])] };
  });
}

const GENERIC_TERM =
  /^(?:Project|Property|Company|Corporation|Mine|Deposit|Resource|MRE|PEA|PFS|DFS|FS|Estimate|Offering|Units?|DSO|QP|Board|Agreement|Transaction|Option|Zone)s?$/i;

/** A term that stands in the text more often than where it is defined. */
function isUsed(text: string, term: string): boolean {
  const first = text.indexOf(term);
  return first !== -1 && text.indexOf(term, first + term.length) !== -1;
}

/** A mention is of the kind that its own words say ("the Kite deposit"), else of the kind that the name has elsewhere. */
function mentionsOf(text: string, features: readonly Named[], typed: readonly FeatureMention[]): FeatureMention[] {
  const byWriting = new Map(
    features.flatMap((feature) => feature.writings.map((writing) => [writing, feature] as const)),
  );
  if (byWriting.size === 0) return [];
  const writings = [...byWriting.keys()].toSorted((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(String.raw`(?<![\p{L}\d-])(?:${writings.join('|')})(?![\p{L}\d])(?!-\p{L})`, 'gu');
  let next = 0;
  return Array.from(text.matchAll(pattern), (match) => {
    const { name, kind } = byWriting.get(match[0])!;
    const span = { start: match.index, end: match.index + match[0].length };
    while (next < typed.length && typed[next]!.end < span.end) next++;
    const own = typed[next];
    const isTypedHere = own !== undefined && own.start <= span.start;
    return {
      feature: { name, kind: isTypedHere ? own.feature.kind : kind },
      isListed: isTypedHere && own.isListed,
      ...span,
    };
  });
}
