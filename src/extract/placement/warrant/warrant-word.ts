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
  /(?<![\p{L}\d])(?:(?<warrant>warrants?)|(?<bon>bons?(?= de souscription| d'achat| \p{L}| ?[",.;)]))|(?<option>options?))(?![\p{L}\d'])/gu;
/** "Warrant Shares", "warrant certificates": the next word says that something else is meant. */
const OTHER_THING =
  /^ (?:(?:share )?certificates?|shares?|indentures?|agents?|agency|agreements?|holders?|exercises?|liabilit(?:y|ies)|proceeds|term sheet)(?!\p{L})/u;

/** Every warrant word of a stretch of the text. */
export function findWarrantWords(prose: Prose, within: Span): WarrantWord[] {
  const nouns = spansOf(prose, within, NOUN).filter(({ end }) => !OTHER_THING.test(wordsAfter(prose, end, 30)));
  return nouns.map(({ start, end, match: { groups } }) => {
    if (groups?.['bon'] !== undefined) return { start, end, noun: 'bon', phraseStart: start, qualifiers: [] };
    const noun = groups?.['warrant'] === undefined ? 'option' : 'warrant';
    return { start, end, noun, ...qualifiersBefore(wordsBefore(prose, start, 100, within.start), start) };
  });
}

const LAST_WORD = /(?<![\p{L}\d'/&.-])([\p{L}\d'/&.-]+) $/u;
/** Words that stand before a warrant without saying which: where they begin, its own words end. */
const NOT_QUALIFYING = new Set(
  `a an one two three four five ten each every the any such said these those its that all no both half third quarter quarters
  of and or to for with per in is are as will be if on at than by from under underlying following
  issue issued issuance have has having receive received additional up exercise exercises exercised exercising holder holders
  remaining include included includes including paid pay cash whose which their his her our new number plus only also then
  attached un une d le la les des`.split(/\s+/),
);
const NUMBER = /^\d[\d,.]*$/u;
const MOST_QUALIFIERS = 8;

function qualifiersBefore(left: string, nounStart: number): Pick<WarrantWord, 'phraseStart' | 'qualifiers'> {
  const qualifiers: string[] = [];
  let rest = left;
  while (qualifiers.length < MOST_QUALIFIERS) {
    const word = LAST_WORD.exec(rest)?.[1];
    if (word === undefined) break;
    const before = rest.slice(0, rest.length - word.length - 1);
    const isLetterOfASeries = /(?:series|class|tranche) $/u.test(before) && /^[a-z\d]$/u.test(word);
    if (!isLetterOfASeries && (NOT_QUALIFYING.has(word) || NUMBER.test(word))) break;
    qualifiers.unshift(word);
    rest = before;
  }
  return { phraseStart: nounStart - (left.length - rest.length), qualifiers };
}

/** Whose warrants are not the investors', and which are no longer news. */
const OTHERS = new Set(
  `finder finders broker brokers agent agents underwriter underwriters dealer dealers introducer manager lead bookrunner selling
  compensation commission fee remuneration advisor advisors advisory lender lenders bonus intermediary intermediaries
  special employee employees incentive stock director directors management consultant consultants performance
  existing outstanding previous previously prior old expired amended repriced
  over-allotment allotment greenshoe royalty earn-in purchaser conversion put call cap`.split(/\s+/),
);
const OTHERS_IN_FRENCH =
  /^(?: de souscription)?(?: d'actions?(?: ordinaires?)?)?(?: non transférables?| incessibles?)? (?:spéciaux|spécial|de courtiers?|du courtier|aux? courtiers?|de rémunération|de compensation|d'intermédiaires?|aux intermédiaires|(?:du|aux?) placeurs?|de l'agent|d'agents?|aux? agents?|de preneurs? fermes?|aux preneurs)/u;

/** Whether the words say that these are not the investors' warrants: finders', brokers', special, employees', earlier ones. */
export function belongsToOthers(prose: Prose, { noun, end, qualifiers }: WarrantWord): boolean {
  if (noun === 'bon') return OTHERS_IN_FRENCH.test(wordsAfter(prose, end, 90));
  return qualifiers.some((word) => OTHERS.has(word.replace(/'s?$/u, '')));
}
