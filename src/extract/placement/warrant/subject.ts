import type { Span } from '../../../document/document.ts';
import type { Leg } from '../leg/leg.ts';
import { sameName } from '../leg/group.ts';
import { securityNameAt, securityNameOf } from '../leg/security-name.ts';

/** Without "each" the subject is what stands last before the verb. */
const NEAR = 120;
const UNIT = /(?<!\p{L})(?:units?|unités?)(?!\p{L})/u;
const NOT_FLOW_THROUGH = /(?<!\p{L})(?:non[- ]flow|non[- ]?ft|nft|hd|hard|non accréditi)/u;
const FLOW_THROUGH = /flow[- ]?through|(?<!\p{L})(?:\p{L}{0,3}ft|f\/t)(?!\p{L})|accréditi/u;

/** A security named in a subject, and the legs that the name is one of; none where it is no leg's. */
interface NamedLegs extends Span {
  legs: Leg[];
}

/**
 * The legs that the words before a verb speak of: "Each FT Unit and Premium FT Unit" are two. Where they use no leg's name,
 * the legs that the kind alone can mean ("each flow-through unit", "a unit"); empty where that says nothing either.
 */
export function legsMeantBy(subject: string, legs: Leg[]): Leg[] {
  const carriers = carriersAmong(legs);
  const named = legsNamedIn(subject, legs).filter((leg) => carriers.includes(leg));
  if (named.length > 0) return named;
  const words = fromLastEach(subject) || subject.slice(-NEAR);
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

/** The legs whose names stand in a subject: after "each" the first names ("each Unit consisting of one Share"), elsewhere the last before the verb. */
export function legsNamedIn(subject: string, legs: Leg[]): Leg[] {
  const each = fromLastEach(subject);
  const afterEach = namesIn(each, legs);
  const named =
    afterEach.length > 0 ? groupFrom(afterEach, each) : groupFrom(namesIn(subject, legs).reverse(), subject);
  return legs.filter((leg) => named.some((name) => name.legs.includes(leg)));
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

/** Where the name of a security can begin. */
const NAME_START =
  /(?:(?<!\p{L})(?:each|every|chaque|an?|one|une?|the|les?|la|and|or|et|ou|of|des?|du)(?!\p{L})|l'|[,;:(/]|\d(?= (?:d'|\p{L}))|^)[ "$]{0,3}/gu;

/** The securities that a subject names, in order, as far as they are legs. */
function namesIn(subject: string, legs: Leg[]): NamedLegs[] {
  const known = legs.map((leg) => ({ leg, names: leg.names.flatMap((name) => securityNameOf(name) ?? []) }));
  const names: NamedLegs[] = [];
  for (const { index, 0: opening } of subject.matchAll(NAME_START)) {
    // "at $0.10 a unit" tells a price, not what is made up.
    if (/(?:[$\d]|cents?) $/u.test(subject.slice(Math.max(0, index - 8), index))) continue;
    const name = securityNameAt(subject, index + opening.length);
    if (name === null || name.start < (names.at(-1)?.end ?? 0)) continue;
    const named = known.filter((one) => one.names.some((other) => sameName(other, name))).map(({ leg }) => leg);
    if (named.length > 0) names.push({ legs: named, start: name.start, end: name.end });
  }
  return names;
}

const JOINS =
  /^(?:[ ,/&"()]|and|or|et|ou|each|every|chaque|the|les?|la|l'|des?|an?|of|company|respectively|together with)*$/u;

/** The names that are joined to the first of the list by nothing but "and", commas and articles. */
function groupFrom(named: NamedLegs[], words: string): NamedLegs[] {
  const group = named.slice(0, 1);
  for (const next of named.slice(1)) {
    const last = group.at(-1)!;
    const [left, right] = next.start < last.start ? [next, last] : [last, next];
    if (!JOINS.test(words.slice(left.end, right.start))) break;
    group.push(next);
  }
  return group;
}
