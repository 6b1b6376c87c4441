import type { Span } from '../../document/document.ts';

const SUFFIX =
  /^(?:Inc|Incorporated|Corp|Corporation|Ltd|Limited|Ltée|Limitée|Co|Company|plc|N\.?L|S\.?A|AG|LLC|LP|L\.P|Pty|s\.e\.c)\.?,?$/iu;
const CAPITALISED = /^[\p{Lu}\d][\p{L}\d'’.&-]*,?$/u;
const CONNECTORS = new Set(['&', 'and', 'et', 'de', 'du', 'des', 'la', "d'or"]);
/** Capitalised words that open sentences and datelines, titles that stand before names, and London's announcement numbers. */
const NOT_A_NAME =
  /^(?:The|A|An|In|On|At|As|For|And|Today|When|While|That|This|With|By|Its|Our|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Chief|Executive|Officer|President|Chairman|Director|Directors|Management|Board|Shareholders|Source|Newswire|CNW|PRNewswire|Telbec|Symbol|Le|La|Les|NEWSWIRE|USA|CA|\d{4}[A-Z])$/u;
const LONGEST_NAME = 9;
const REACH = 120;

/** A company's name as it stands in the text, white space folded. */
export interface CompanyName extends Span {
  name: string;
  /** It ends with "Inc.", "Corp.", "Ltd." and the like. */
  incorporated: boolean;
}

/**
 * The company's name that ends right before this place, walking back over capitalised words:
 * "… announces that Red Fox Gold Corp. (" gives "Red Fox Gold Corp.". null where no name ends there.
 */
export function companyNameBefore(text: string, end: number): CompanyName | null {
  const words = wordsBefore(text, end);
  const taken: Word[] = [];
  for (const word of words.toReversed()) {
    const next = taken[0];
    const isBroken = next !== undefined && text.slice(word.end, next.start).trim() !== '';
    if (isBroken || taken.length === LONGEST_NAME || !mayBePart(word.word, next?.word ?? null)) break;
    taken.unshift(word);
  }
  while (taken.length > 0 && isNoBeginning(taken)) taken.shift();
  const last = taken.at(-1);
  if (last === undefined) return null;
  const name = taken
    .map(({ word }) => word)
    .join(' ')
    .replace(/[,;]$|['’]s$/, '');
  return /\p{L}{2}/u.test(name)
    ? { name, incorporated: SUFFIX.test(last.word), start: taken[0]!.start, end: last.end }
    : null;
}

interface Word extends Span {
  word: string;
}

/** Quotes, brackets, dashes and the like stand between words and break a name. */
const WORD = /[^\s()[\]{}"“”«»‘/|;:–—…]+/g;

function wordsBefore(text: string, end: number): Word[] {
  const reach = text.slice(Math.max(0, end - REACH), end);
  const line = reach.slice(reach.lastIndexOf('\n') + 1);
  const from = end - line.length;
  return Array.from(line.matchAll(WORD), (match) => {
    const word = match[0].replace(/^[-'’]{1,3}/, '');
    return {
      word,
      start: from + match.index + match[0].length - word.length,
      end: from + match.index + match[0].length,
    };
  }).filter(({ word }) => word !== '');
}

function isNoBeginning(words: readonly Word[]): boolean {
  const { word } = words[0]!;
  const isAlone = words.length === 1;
  return (
    CONNECTORS.has(word.toLowerCase()) ||
    NOT_A_NAME.test(word) ||
    (isAlone && /^(?:Company|Corporation|Société)$/i.test(word))
  );
}

function mayBePart(word: string, next: string | null): boolean {
  if (next === null) return SUFFIX.test(word) || (CAPITALISED.test(word) && !word.endsWith(','));
  // A comma ends the words before a name, unless only "Inc." follows it; a suffix ends the name before this one.
  if (word.endsWith(',')) return next !== null && SUFFIX.test(next) && CAPITALISED.test(word);
  if (SUFFIX.test(word) && !/^(?:Company|Co|Corporation)$/i.test(word)) return next !== null && SUFFIX.test(next);
  if (word.endsWith('.') && !/^(?:\p{Lu}\.)+$|^St\.$|^Mt\.$/u.test(word)) return false;
  return CAPITALISED.test(word) || CONNECTORS.has(word.toLowerCase());
}

const INCORPORATED =
  /(?<![\p{L}\d])(?:Inc|INC|inc|Incorporated|INCORPORATED|Corp|CORP|Corporation|CORPORATION|Ltd|LTD|Limited|LIMITED|Ltée|ltée|Limitée|plc|PLC|Plc|Company|NL)(?:\.(?=[^\n]|$))?(?![\p{L}\d])/gu;

/** Every name in the text that ends with a company's suffix, in reading order. */
export function findCompanyNames(text: string): CompanyName[] {
  return Array.from(text.matchAll(INCORPORATED)).flatMap((match) => {
    const name = companyNameBefore(text, match.index + match[0].length);
    return name !== null && name.incorporated && name.name.includes(' ') ? [name] : [];
  });
}

/** For comparing names: lower case, without accents, punctuation and suffix. */
export function foldCompanyName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/\b(?:inc|incorporated|ltd|ltee|limited|limitee|corp|corporation|plc|nl|company|co|the)\b/g, ' ')
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
}
