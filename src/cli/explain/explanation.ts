import type { Document } from '../../document/document.ts';
import { extract } from '../../extract/index.ts';
import type { Check, Derived, Evidence, Release } from '../../extract/release.ts';
import type { Lost } from '../../extract/trace.ts';
import { markFor, marksOf, markText, type Mark, type Marker } from './marks.ts';

/**
 * How a document was read: its text with the words of the facts marked, each fact with its pointer, value and rule, what was computed and
 * compared, and what was read but put aside, with the reason. For people who look for the rule behind a wrong figure.
 */
export function explanationOf(document: Document, marker: Marker): string {
  const lost: Lost[] = [];
  const release = extract(document, { trace: (each) => lost.push(each) });
  const marks = marksOf(release);
  return [
    markText(document.text, marks, marker),
    section('Facts', factLines(release, marks)),
    section('Derived', release.derived.map(derivedLine)),
    section('Checks', release.checks.map(checkLine)),
    section('Read and put aside', asideLines(document, lost)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title, ...lines.map((line) => `  ${line}`)].join('\n');
}

function factLines(release: Release, marks: readonly Mark[]): string[] {
  const facts = Object.entries(release.evidence).map(([pointer, evidence]) => ({ pointer, evidence }));
  const longest = Math.max(0, ...facts.map(({ pointer }) => pointer.length));
  return facts.map(({ pointer, evidence }) => {
    const number = `[${markFor(marks, evidence)?.number}]`;
    return `${number.padStart(5)} ${pointer.padEnd(longest)} = ${JSON.stringify(valueAt(release, pointer))}  ${evidence.rule}  ${quoted(evidence)}`;
  });
}

function derivedLine({ name, at, value, unit, from }: Derived): string {
  return `${at} ${name} ≈ ${value}${unit === null ? '' : ` ${unit}`}  from ${from.join(', ')}`;
}

function checkLine({ kind, status, stated, computed, at }: Check): string {
  return `${status.padEnd(7)} ${kind}: stated ${stated ?? '-'}, computed ${computed ?? '-'}  ${at.join(', ')}`;
}

/** In reading order; of several readings of the same words, the ones that came furthest. */
function asideLines({ text }: Document, lost: readonly Lost[]): string[] {
  const isOutdone = (one: Lost) =>
    one.rule.startsWith('quantity/') &&
    lost.some((other) => !other.rule.startsWith('quantity/') && other.start < one.end && one.start < other.end);
  return lost
    .filter((one) => !isOutdone(one))
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end, rule, value, why }) => {
      const quote = text.slice(start, end);
      return `${rule} ${JSON.stringify(value)}: ${why}  ${quoted({ quote })}`;
    });
}

const LONGEST_QUOTE = 100;

function quoted({ quote }: Pick<Evidence, 'quote'>): string {
  const line = quote.replaceAll(/\s+/g, ' ');
  return `“${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).toWellFormed()}…` : line}”`;
}

/** The value at a JSON pointer; keys of facts hold neither "/" nor "~". */
function valueAt(release: Release, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], release);
}
