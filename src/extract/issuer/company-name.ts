import type { Span } from '../../document/document.ts';

const SUFFIX =
  /^(?:Inc|Incorporated|Corp|Corporation|Ltd|Limited|Ltée|Limitée|Co|Company|plc|N\.?L|S\.?A|AG|LLC|LP|L\.P|Pty|s\.e\.c)\.?,?$/iu;
const CAPITALISED = /^[\p{Lu}\d][\p{L}\d'’.&-]*,?$/u;
const CONNECTORS = new Set(['&', 'and', 'et', 'de', 'du', 'des', 'la', "d'or"]);
/** Capitalised words that open sentences and datelines, and titles that stand before names. */
const NOT_A_NAME =
  /^(?:The|A|An|In|On|At|As|For|And|Today|When|While|That|This|With|By|Its|Our|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Chief|Executive|Officer|President|Chairman|Director|Directors|Management|Board|Shareholders|Source|Newswire|CNW|PRNewswire|Telbec|Symbol|Company|Corporation|Le|La|Les|NEWSWIRE|USA|CA)$/u;
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
  const reach = text.slice(Math.max(0, end - REACH), end);
  // A line break ends the words before a name, as a comma does; so do the dots that some datelines are set with.
  const line = reach.slice(Math.max(reach.lastIndexOf('\n'), reach.lastIndexOf('…')) + 1);
  const from = end - line.length;
  const words = Array.from(line.matchAll(/\S+/g), (match) => ({
    word: match[0].replace(/^["“”«'‘(/]+/, ''),
    opens: /^["“”«'‘(/]/.test(match[0]),
    start: from + match.index + (match[0].length - match[0].replace(/^["“”«'‘(/]+/, '').length),
    end: from + match.index + match[0].length,
  }));
  const taken: typeof words = [];
  for (const word of words.toReversed()) {
    const isLast = taken.length === 0;
    if (taken.length === LONGEST_NAME || !mayBePart(word.word, isLast, taken[0]?.word ?? null)) break;
    taken.unshift(word);
    if (word.opens) break;
  }
  while (taken.length > 0 && (CONNECTORS.has(taken[0]!.word.toLowerCase()) || NOT_A_NAME.test(taken[0]!.word)))
    taken.shift();
  if (taken.length === 0) return null;
  const last = taken.at(-1)!;
  const name = taken
    .map(({ word }) => word)
    .join(' ')
    .replace(/[,;]$/, '');
  return /\p{L}{2}/u.test(name)
    ? { name, incorporated: SUFFIX.test(last.word), start: taken[0]!.start, end: last.end }
    : null;
}

function mayBePart(word: string, isLast: boolean, next: string | null): boolean {
  if (isLast) return SUFFIX.test(word) || (CAPITALISED.test(word) && !word.endsWith(','));
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
