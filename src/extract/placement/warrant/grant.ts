import type { Span } from '../../../document/document.ts';
import type { Found } from '../../found.ts';
import type { Sentence } from '../../text/release-text.ts';
import { wordsAfter, wordsBefore, type Prose } from '../prose.ts';
import { basisAround } from './basis.ts';
import { ratioBefore } from './ratio.ts';
import type { WarrantWord } from './warrant-word.ts';

/** The words by which a security is said to carry warrants: "one share and one-half of one warrant". */
export interface GrantWords {
  perUnit: Found<number>;
  /** What is granted on: the words before the verb, or all before the warrants where there is no verb. */
  subject: string;
}

/** Verbs that tell what a security is made of. */
const COMPOSING = [
  /(?<!\p{L})(?:consist(?:s|ed|ing)?|compris(?:e|es|ed|ing)|composed|made up|mak(?:e|es|ing) up|form(?:s|ed))(?!\p{L})/gu,
  /(?<!\p{L})(?:includ(?:e|es|ed|ing)|carr(?:y|ies|ied|ying)|contain(?:s|ed|ing)?|holds?|attach(?:es|ed|ing))(?!\p{L})/gu,
  /(?<!\p{L})(?:accompanied|bundled|coupled|together with|along with|issued? with|exchang(?:ed|eable)|convert(?:s|ed|ible)?)(?!\p{L})/gu,
  /(?<!\p{L})(?:each of one|(?:is|are|=|:|with|plus) (?:one|an?|1))(?!\p{L})|\+(?!\p{L})/gu,
  /(?<!\p{L})(?:compos(?:[ée]e?s?|e|ent|ant)|form[ée]e?s?|compren(?:d|nent|ant)|assorti(?:e|s|es)?|accompagn[ée]e?s?|comport(?:e|ent|ant)|constitu[ée]e?s?)(?!\p{L})/gu,
];
/** Directly before the ratio: it goes on with a list of parts. */
const LISTING =
  /(?:(?<!\p{L})(?:and|plus|with|et|of|comprising|includ(?:es|ing)|carr(?:ies|ying)|holds?|contain(?:s|ing)|is|are|de|case,|warrants?|shares?|units?|making up)|&|\+|[,;:*•·▪)=]|(?<!\p{L})d'|(?:^|[ (])(?:[ivx]{1,4}|[a-z]|\d)[).]|(?:^| )-) *$/u;
const SHARE =
  /(?<!\p{L})(?:shares?|stock|debentures?|notes?|principal|receipts?|actions?|débentures?|billets?|capital)(?!\p{L})/u;
const PAID =
  /(?<!\p{L})(?:finders?|commissions?|compensation|broker|fees?|honoraires|rémunération|granted to|paid|beneficially|controls?)(?!\p{L})/u;
const OTHERS_UNIT =
  /(?<!\p{L})(?:compensation|finders?'?s?'?|brokers?'?s?'?|agents?'?s?'?|underwriters?'?s?'?|additional|over-allotment) units?(?!\p{L})/u;
const ONE_UNIT =
  /(?<!\p{L})(?:each|every|per|an?|one|chaque|une)(?: [\p{L}'-]+){0,4} (?:units?|debentures?|notes?|receipts?|unités?|débentures?|billets?)(?!\p{L})/u;
/** The parts come first: "one share and one-half of one warrant make up each Unit". */
const WHOLE_BEHIND =
  /^(?: \([^()]{0,60}\))? (?:will |shall |together |to )?(?:makes? up|making up|form|constitute) (?<subject>(?:each|an?|one|every) [^.;,]{3,40})/u;
const REACH = 600;

/** Reads a warrant word as a part of what is sold; null where it is spoken of in another way. `subjectFrom`: where the last grant of the sentence ended. */
export function grantAt(
  prose: Prose,
  word: WarrantWord,
  sentence: Sentence,
  subjectFrom: number,
  lead: string,
): GrantWords | null {
  const basis = basisAround(prose, word, sentence);
  if (basis !== null) {
    const subject = wordsBefore(prose, basis.start, REACH, subjectFrom);
    return PAID.test(subject) ? null : { perUnit: basis, subject };
  }
  if (word.noun === 'option') return null;
  const ratio = ratioBefore(prose, word, sentence);
  if (ratio === null) return null;
  const left = lead + wordsBefore(prose, ratio.start, REACH, sentence.start);
  if (!LISTING.test(left)) return null;
  const sinceGrant = wordsBefore(prose, ratio.start, REACH, subjectFrom);
  const verb = lastVerbIn(sinceGrant) ?? (lead === '' ? null : lastVerbIn(left));
  const subject = verb === null ? sinceGrant : verb.input.slice(0, verb.index);
  if (verb === null && !SHARE.test(left)) return null;
  if (PAID.test(subject) || OTHERS_UNIT.test(left) || isCountOfMany(ratio, subject, verb)) return null;
  const whole = WHOLE_BEHIND.exec(wordsAfter(prose, word.end, 120, sentence.end));
  return { perUnit: ratio, subject: whole?.groups?.['subject'] ?? subject };
}

/** "60,000 warrants" are a number issued; only a unit of debt or of many shares carries hundreds. */
function isCountOfMany({ value }: Found<number>, subject: string, verb: RegExpExecArray | null): boolean {
  return value >= 20 && (verb === null || /^(?:together|along)/u.test(verb[0]) || !ONE_UNIT.test(subject));
}

function lastVerbIn(words: string): RegExpExecArray | null {
  const verbs = COMPOSING.flatMap((pattern) => Array.from(words.matchAll(pattern)));
  return verbs.sort((a, b) => a.index - b.index).at(-1) ?? null;
}

const MADE_OF_PARTS = /(?<!\p{L})(?:makes?|making|equals?|form|being|required for|are) (?:up )?(?:one |an? )?$/u;
const EXERCISED = /^[^;]{0,60}?(?:entitl|exercis|permit|allow|buys?|gives?|lets?|purchase|acquire)/u;
const DOES =
  /^(?: de souscription| entier| complet){0,2} (?:entitl\p{L}*|can|may|will|shall|is (?:exercisable|good)|permits?|allows?|gives?|lets?|buys?|carries|confers?|permet\p{L}*|donn\p{L}*|conf[èé]r\p{L}*|peut|pourra)(?!\p{L})/u;

/** "a warrant can be exercised …", "one whole warrant entitling …", "two halves make one whole warrant" speak of warrants that were granted before. */
export function speaksOfGrantedWarrant(prose: Prose, word: WarrantWord, within: Span): boolean {
  if (DOES.test(wordsAfter(prose, word.end, 60, within.end))) return true;
  if (!word.qualifiers.some((qualifier) => /^(?:whole|full|entire)$/u.test(qualifier))) return false;
  return (
    EXERCISED.test(wordsAfter(prose, word.end, 120, within.end)) ||
    MADE_OF_PARTS.test(wordsBefore(prose, word.phraseStart, 40, within.start))
  );
}
