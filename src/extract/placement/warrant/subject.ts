import type { Leg } from '../leg/leg.ts';
import { indexOfName, plainName } from './name.ts';

const UNIT = /(?<!\p{L})(?:units?|unités?)(?!\p{L})/u;
const NOT_FLOW_THROUGH = /(?<!\p{L})(?:non[- ]flow|non[- ]?ft|nft|hd|hard|non accréditi)/u;
const FLOW_THROUGH = /flow[- ]?through|(?<!\p{L})(?:\p{L}{0,3}ft|f\/t)(?!\p{L})|accréditi/u;

interface NamedLeg {
  leg: Leg;
  start: number;
  end: number;
}

/**
 * The legs that the words before a verb speak of: "Each FT Unit and Premium FT Unit" are two. Where they use no leg's name,
 * the legs that the kind alone can mean ("each flow-through unit", "a unit"); empty where that says nothing either.
 */
export function legsMeantBy(subject: string, legs: Leg[]): Leg[] {
  const carriers = carriersAmong(legs);
  const named = legsNamedIn(subject, legs).filter((leg) => carriers.includes(leg));
  if (named.length > 0) return named;
  const words = fromLastEach(subject);
  if (NOT_FLOW_THROUGH.test(words)) return carriers.filter((leg) => !isFlowThrough(leg));
  if (FLOW_THROUGH.test(words)) return carriers.filter(isFlowThrough);
  return UNIT.test(words) || carriers.length === 1 ? carriers : [];
}

/** The legs that can carry warrants: shares do only where nothing else is sold (an Australian placement with options). */
export function carriersAmong(legs: Leg[]): Leg[] {
  const carriers = legs.filter(({ draft: { kind } }) => (typeof kind === 'string' ? kind : kind.value) !== 'share');
  return carriers.length > 0 ? carriers : legs;
}

function isFlowThrough({ draft: { flowThrough } }: Leg): boolean {
  return typeof flowThrough === 'boolean' ? flowThrough : flowThrough.value;
}

/** After "each" the first names are the subject ("each Unit consisting of one Share"); elsewhere the last before the verb. */
function legsNamedIn(subject: string, legs: Leg[]): Leg[] {
  const each = plainName(fromLastEach(subject));
  const afterEach = namesIn(each, legs);
  if (each !== '' && afterEach.length > 0) return groupFrom(afterEach, each).map(({ leg }) => leg);
  const words = plainName(subject);
  return groupFrom(namesIn(words, legs).reverse(), words).map(({ leg }) => leg);
}

const EACH = /(?<!\p{L})(?:each|every|chaque)(?!\p{L})/gu;
const JOINED_EACH = /^(?:each|every|chaque) [^,;.]{1,70} (?:and|et|or) $/u;

/** From the "each" that opens the subject: "each Quebec FT unit and each national FT unit" opens at the first. Empty without one. */
function fromLastEach(subject: string): string {
  const places = Array.from(subject.matchAll(EACH), ({ index }) => index);
  let at = places.pop();
  if (at === undefined) return '';
  for (let before = places.pop(); before !== undefined; before = places.pop()) {
    if (!JOINED_EACH.test(subject.slice(before, at))) break;
    at = before;
  }
  return subject.slice(at);
}

function namesIn(words: string, legs: Leg[]): NamedLeg[] {
  const all = legs.flatMap((leg) => leg.names.flatMap((name) => occurrences(words, leg, plainName(name))));
  return all.filter((one) => !all.some((other) => hides(other, one))).sort((a, b) => a.start - b.start);
}

function occurrences(words: string, leg: Leg, name: string): NamedLeg[] {
  const all: NamedLeg[] = [];
  if (name === '') return all;
  for (let start = indexOfName(words, name); start >= 0; start = indexOfName(words, name, start + 1))
    all.push({ leg, start, end: start + name.length });
  return all;
}

/** "ft unit" hides the "unit" inside it. */
function hides(longer: NamedLeg, shorter: NamedLeg): boolean {
  const covers = longer.start <= shorter.start && longer.end >= shorter.end;
  return covers && longer.end - longer.start > shorter.end - shorter.start;
}

const JOINS = /^(?:[ ,/&]|and|or|et|ou|each|every|chaque|the|les|des|a|an|of|company|respectively|together with)*$/u;

/** The names that are joined to the first of the list by nothing but "and", commas and articles. */
function groupFrom(named: NamedLeg[], words: string): NamedLeg[] {
  const group = named.slice(0, 1);
  for (const next of named.slice(1)) {
    const last = group.at(-1)!;
    const [left, right] = next.start < last.start ? [next, last] : [last, next];
    const same = left.leg === right.leg && left.start === right.start;
    if (!same && !JOINS.test(words.slice(left.end, right.start))) break;
    group.push(next);
  }
  return group;
}
