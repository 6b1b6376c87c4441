import type { Span } from '../../../document/document.ts';

/** What a security is at heart: "Quebec FT units" are units, "premium flow-through common shares" are shares. */
export type Head = 'unit' | 'share' | 'subscription_receipt' | 'special_warrant' | 'convertible_debenture' | 'note';

/** The name of a security as it stands in a text, taken apart. */
export interface SecurityName extends Span {
  words: string;
  head: Head;
  /** What tells it from others of its head: "ft", "charity", "hard" … A plain "Unit" has none. */
  classes: ReadonlySet<string>;
}

const HEADS: readonly (readonly [RegExp, Head])[] = [
  [/^(?:units?|unités?)$/i, 'unit'],
  [/^(?:shares?|actions?)$/i, 'share'],
  [/^(?:receipts?|reçus?)$/i, 'subscription_receipt'],
  [/^(?:debentures?|débentures?)$/i, 'convertible_debenture'],
  [/^(?:notes?|billets?)$/i, 'note'],
];

const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/\bnon[-\s]*(?:flow|ft\b|f\/t|accr[ée]dit)|\bnft\b/i, 'nonft'],
  [
    /(?<!non[-\s]{0,3})(?:flow[-\s]?through|superflow)|(?<!non\s|non-)accr[ée]ditive|(?<!non[-\s]?)\bf\/?t\b|\b(?:cm|p|c|s|q|ch|hd)ft\b/i,
    'ft',
  ],
  [/\bhard|\bhd\b|\ben esp[èe]ces/i, 'hard'],
  [/\bworking capital\b|\bwc\b/i, 'wc'],
  [/\bcharit|\bcaritati|\bcft\b|\bchft\b/i, 'charity'],
  [/\bpremium\b|\bpft\b|à prime\b/i, 'premium'],
  [/\bsuper/i, 'super'],
  [/\bqu[ée]b[ée]c|\bqft\b/i, 'quebec'],
  [/\bnational/i, 'national'],
  [/\bcritical|\bcm(?:et[ce]?|ft|itc)?\b|minéraux critiques/i, 'critical'],
  [/\btraditional|\btraditionnel/i, 'traditional'],
  [/\bcee\b/i, 'cee'],
  [/\bcde\b/i, 'cde'],
  [/\b(?:bc|b\.c\.|british columbia)(?=\s|$|-)/i, 'bc'],
  [/\bontario\b/i, 'ontario'],
  [/\bmanitoba\b/i, 'manitoba'],
  [/\bsaskatchewan\b/i, 'saskatchewan'],
  [/\blife\b/i, 'life'],
  [/\bplacing\s+shares?/i, 'placing'],
  [/\bsubscription\s+shares?/i, 'subscription'],
  [/\b(?:series|class|tranche)\s+a\b/i, 'a'],
  [/\b(?:series|class|tranche)\s+b\b/i, 'b'],
];

/** A word that ends a name: what follows it is no longer part of what was counted. */
const STOP =
  /^(?:of|at|for|the|these|those|such|all|to|from|and|or|in|on|by|per|as|an?|each|were|was|are|is|be|been|will|shall|have|has|had|with|which|that|under|it|its|warrants?|options?|rights?|ounces?|oz|tonnes?|tons?|metres?|meters?|km|hectares?|acres?|claims?|days?|months?|years?|trading|holes?|shareholders?|holders?|percent|cents?|million|warrantholders?|de|du|des|d|la|le|les|un|une|et|ou|à|au|aux|en|par|pour|dans|bons?|droits?|mois|jours?|ans?|mètres?|onces?)$/i;
/** No word of a name is longer; without the bound a run of letters and dashes would be read again from each of its numbers. */
const NUMBER = /^[\d.,%]+$/;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.&/’'-]{0,40}/uy;
const GAP = /[\s"“”«»'‘’(),-]{0,6}/y;
const MOST_WORDS = 10;

/** Reads the name of a security that begins at `from`: "6,866,333| Quebec flow-through units|". null where no security is named. */
export function securityNameAt(text: string, from: number): SecurityName | null {
  return frenchName(text, from) ?? headLastName(text, from);
}

/** English puts the head last: modifiers, then "units". */
function headLastName(text: string, from: number): SecurityName | null {
  const lead = /^\s*(?:of (?:its|the|our)\s+)?/i.exec(text.slice(from, from + 20))!;
  let at = from + lead[0].length;
  const start = at;
  for (let words = 0; words < MOST_WORDS; words++) {
    const word = wordAt(text, at);
    if (word === null) return null;
    const special = /^special$/i.test(word.text) && /^\s+warrants?\b/i.exec(text.slice(word.end, word.end + 12));
    if (special) return named(text, start, word.end + special[0].length, 'special_warrant');
    const head = headOf(word.text);
    if (head !== null) {
      const next = wordAt(text, word.end, /\s{0,3}/y);
      if (next !== null && headOf(next.text) !== null) {
        at = word.end;
        continue;
      }
      if (next !== null && /^(?:purchase|warrants?|consolidation|capital|price|option|exchange)s?$/i.test(next.text))
        return null;
      return named(text, start, word.end, head);
    }
    if (STOP.test(word.text) || NUMBER.test(word.text)) return null;
    at = word.end;
  }
  return null;
}

const FRENCH =
  /\s*(?:d['’]\s*|de\s+)?(unités?|actions?|reçus? de souscription|débentures?|billets?|bons? de souscription spéciaux)((?:\s+(?:[«"“]\s*)?(?:ordinaires?|accréditives?|nouvelles?|additionnelles?|supplémentaires?|caritatives?|nationales?|traditionnelles?|québécoises?|convertibles?|non[- ]accréditives?|à prime|en espèces|de base|fédérales?|du Québec|offertes?)){0,4})/iy;

/** French puts the head first: "unités accréditives à prime". */
function frenchName(text: string, from: number): SecurityName | null {
  FRENCH.lastIndex = from;
  const match = FRENCH.exec(text);
  if (match === null) return null;
  const start = from + match[0].indexOf(match[1]!);
  const head = /^bons?/i.test(match[1]!) ? 'special_warrant' : headOf(match[1]!.split(/\s/)[0]!)!;
  return named(text, start, FRENCH.lastIndex, head);
}

/** Reads a whole phrase, such as a defined term, as the name of a security. */
export function securityNameOf(phrase: string): SecurityName | null {
  const name = securityNameAt(phrase, 0);
  return name !== null && phrase.slice(name.end).trim() === '' ? name : null;
}

/** The classes that a phrase names, also beyond the name itself ("units issued on a charity flow-through basis"). */
export function classesIn(phrase: string): Set<string> {
  return new Set(CLASSES.filter(([pattern]) => pattern.test(phrase)).map(([, name]) => name));
}

function named(text: string, start: number, end: number, head: Head): SecurityName {
  const phrase = text.slice(start, end);
  const kind = head === 'unit' ? unitOf(phrase) : head;
  return { start, end, words: phrase, head: kind, classes: classesIn(phrase) };
}

/** A debenture unit is a debenture with something on top, and is labelled by its debt part. */
function unitOf(phrase: string): Head {
  if (/d[ée]benture/i.test(phrase)) return 'convertible_debenture';
  return /\bnotes?\b/i.test(phrase) ? 'note' : 'unit';
}

function headOf(word: string): Head | null {
  return HEADS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

function wordAt(text: string, from: number, gap: RegExp = GAP): { text: string; end: number } | null {
  gap.lastIndex = from;
  gap.exec(text);
  const start = Math.max(gap.lastIndex, from);
  WORD.lastIndex = start;
  const match = WORD.exec(text);
  if (match === null) return null;
  const word = match[0].endsWith('.') || /['’]$/.test(match[0]) ? match[0].slice(0, -1) : match[0];
  return { text: word, end: start + word.length };
}
