import type { Span } from '../../../document/document.ts';
import { spansOf, wordsAfter, wordsBefore, type Prose } from '../prose.ts';

/** A place where the release says "warrant" (or "bon de souscription", or an Australian "option"), with the words that qualify it. */
export interface WarrantWord extends Span {
  noun: 'warrant' | 'bon' | 'option';
  /** Where the qualifying words begin, the noun's start where there are none. */
  phraseStart: number;
  /** Before the noun, in order: "non-transferable", "series", "a", "common", "share", "purchase". None in French, where they follow. */
  qualifiers: string[];
}

const NOUN =
  /(?<![\p{L}\d])(?:(?<warrant>warrants?)|(?<bon>bons?(?= de souscription| d'achat| \p{L}| ?[",.;)]))|(?<option>options?))(?![\p{L}\d'])(?! (?:shares?|share certificates?|certificates?|indentures?|agents?|agency|agreements?|holders?|exercises?|liabilit(?:y|ies)|proceeds|term sheet)(?!\p{L}))/gu;

/** Every warrant word of a stretch of the text. "Warrant Shares", "warrant certificates" and the like are not warrants. */
export function findWarrantWords(prose: Prose, within: Span): WarrantWord[] {
  return spansOf(prose, within, NOUN).map(({ start, end, match }) => ({
    start,
    end,
    ...(match.groups?.['bon'] === undefined
      ? {
          noun: match.groups?.['warrant'] === undefined ? ('option' as const) : ('warrant' as const),
          ...qualifiersBefore(wordsBefore(prose, start, 100, within.start), start),
        }
      : { noun: 'bon' as const, phraseStart: start, qualifiers: [] }),
  }));
}

const LAST_WORD = /(?<![\p{L}\d'/&.-])([\p{L}\d'/&.-]+) $/u;
const NOT_QUALIFYING =
  /^(?:an?|one|two|three|four|five|ten|each|every|the|of|and|or|to|for|with|per|in|is|are|any|such|said|these|those|its|that|all|no|both|half|third|quarters?|issued?|issue|issuance|under|underlying|have|has|having|received?|additional|up|an?d|by|following|exercise|exercises|exercised|exercising|from|holders?|remaining|include[sd]?|including|paid|pay|cash|as|will|be|if|whose|which|their|his|her|our|new|number|plus|only|also|then|attached|on|at|than|un|une|d|le|la|les|des|\d[\d,.]*)$/u;
const MOST_QUALIFIERS = 8;

function qualifiersBefore(left: string, nounStart: number): Pick<WarrantWord, 'phraseStart' | 'qualifiers'> {
  const qualifiers: string[] = [];
  let rest = left;
  while (qualifiers.length < MOST_QUALIFIERS) {
    const word = LAST_WORD.exec(rest)?.[1];
    if (word === undefined) break;
    const before = rest.slice(0, rest.length - word.length - 1);
    const isLetterOfASeries = /(?:series|class|tranche) $/u.test(before) && /^[a-z\d]$/u.test(word);
    if (!isLetterOfASeries && NOT_QUALIFYING.test(word)) break;
    qualifiers.unshift(word);
    rest = before;
  }
  return { phraseStart: nounStart - (left.length - rest.length), qualifiers };
}

const OTHERS =
  /^(?:finders?|brokers?|agents?|underwriters?|dealers?|compensation|special|advisors?|advisory|lenders?|bonus|intermediar(?:y|ies)|commission|fee|employees?|incentive|stock|directors?|management|consultants?|existing|outstanding|previous|previously|prior|old|expired|amended|repriced|over-allotment|allotment|greenshoe|performance|royalty|earn-in|purchaser|conversion|put|call|introducer|manager|lead|bookrunner|remuneration|selling|cap)$/u;
const OTHERS_IN_FRENCH =
  /^(?: de souscription)?(?: d'actions?(?: ordinaires?)?)?(?: non transférables?| incessibles?)? (?:spéciaux|spécial|de courtiers?|du courtier|aux? courtiers?|de rémunération|de compensation|d'intermédiaires?|aux intermédiaires|(?:du|aux?) placeurs?|de l'agent|d'agents?|aux? agents?|de preneurs? fermes?|aux preneurs)/u;

/** Whether the words say that these are not the investors' warrants: finders', brokers', special, employees', earlier ones. */
export function belongsToOthers(prose: Prose, { noun, end, qualifiers }: WarrantWord): boolean {
  if (noun === 'bon') return OTHERS_IN_FRENCH.test(wordsAfter(prose, end, 90));
  return qualifiers.some((word) => OTHERS.test(word.replace(/'s?$/u, '')));
}
