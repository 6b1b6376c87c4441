import type { Span } from '../../../document/document.ts';
import type { Sentence } from '../../text/release-text.ts';
import { firstOfAny, saysAny, spansOf, type Prose } from '../prose.ts';

/** One of these stands in every sentence that tells of fees: most sentences are done with after this one look. */
const FEE_WORD =
  /fee|finder|commission|agent|broker|underwriter|dealer|manager|compensation|remunerat|honoraires|rémun|intermédi|%|per ?cent|(?:their|its|his|her) (?:services|help|efforts|assistance|work|part|role)/u;
/** Ways to speak of what finders, agents and underwriters are paid. */
const FEES = [
  /(?<!\p{L})finders?(?!\p{L})|introduc\p{L}+ fees?/u,
  /(?<!securities |exchange |valores |regulatory |trade )(?<!\p{L})commissions?(?!\p{L})/u,
  /(?<!\p{L})cash (?:finder'?s?'? )?fees?(?!\p{L})/u,
  // An agents' option is one to sell more units; agents' options are their pay.
  /(?<!\p{L})(?:agents?|brokers?|underwriters?|dealers?)'?s?'? (?:fees?|compensation|warrants?|options)(?!\p{L})/u,
  /(?<!\p{L})each (?:agent|broker|underwriter|dealer)'?s'? option/u,
  /(?<!\p{L})(?:agency|underwriting|placement|selling|success|capital raising|lead manager|management|intermediation) fees?(?!\p{L})/u,
  /(?:%|per ?cent) (?:\p{L}+ ){0,2}fee(?!\p{L})/u,
  /(?<!\p{L})compensation (?:warrants?|options?|units?)(?!\p{L})/u,
  /(?<!\p{L})(?:agents?|underwriters?|brokers?|dealers?|managers?) (?:was|were|are|is|will be|have been|has been) (?:to be )?paid/u,
  /(?<!\p{L})(?:brokerage|remunerat\p{L}*)(?!\p{L})/u,
  /(?<!\p{L})(?:for|in (?:consideration|return|exchange|payment) (?:for|of)) (?:their|its|his|her) (?:services|help|efforts|assistance|work|part|role)/u,
  /(?<!\p{L})(?:honoraires|rémunération|frais d'intermédi\p{L}+)(?!\p{L})|(?<!l'|\p{L})intermédiaires(?!\p{L})/u,
];
const SHARE_OF_RAISE =
  /(?:paid|pay|receives?|received|charge|have|has|gets?|got|earns?|collects?|takes?)(?!\p{L})[^;]{0,80}(?:%|per ?cent)[^.;]{0,12} (?:of|on) (?:the )?(?:total |gross |aggregate )*(?:funds|proceeds|amounts?|mon(?:ies|ey)|capital)(?!\p{L})/u;
/** What the proceeds are for. */
const USE_OF_PROCEEDS = /alloc|spen[dt]|(?<!\p{L})used?(?!\p{L})|appl(?:y|ied)|budget/u;
const FEES_OF_A_MANAGER = /fees?[^;]{0,40}(?:paid|payable|receive)|(?:paid|payable|receive)[^;]{0,60} fees?(?!\p{L})/u;
const MANAGER = /lead manager|broker|agents?(?!\p{L})|underwriter|bookrunner/u;
const FOR_SOMETHING_ELSE =
  /finders?[^.;]{0,120}(?:acquisition|propert(?:y|ies)|claims?|transaction|royalty|loan|merger|option agreement|amalgamation|earn-in)/u;
const FOR_THE_PLACEMENT =
  /placement|offering|financing|tranche|subscri|gross proceeds|funds raised|units?(?!\p{L})|flow-through|warrants|closing of the private/u;
const DENIED = [
  /(?<!\p{L})(?:no|without(?: any)?|aucune?s?|not (?:pay|paid|paying)(?: any)?) (?:\p{L}+ ){0,2}(?:finder|commission|fee|broker|agent|intermédi|honoraires|rémun|compensation)[^;]{0,300}/u,
  /(?:finder'?s?'? fees?|commissions?)[^.;]{0,30}(?:not|nor) (?:been |be )?(?:paid|payable)[^;]{0,200}/u,
];

/** The clauses of an offering's sentences that tell of its fees, in reading order. What only denies a fee is left out. */
export function feePassagesOf(prose: Prose, sentences: Sentence[]): Span[] {
  const passages: Span[] = [];
  let before = '';
  for (const sentence of sentences) {
    const own = prose.words.slice(sentence.start, sentence.end);
    if (speaksOfFees(own, before) && !isForSomethingElse(own)) passages.push(...feeClausesOf(prose, sentence));
    before = own;
  }
  return passages;
}

function speaksOfFees(own: string, before: string): boolean {
  return (
    FEE_WORD.test(own) &&
    (saysAny(own, FEES) ||
      (SHARE_OF_RAISE.test(own) && !USE_OF_PROCEEDS.test(own)) ||
      (FEES_OF_A_MANAGER.test(own) && MANAGER.test(before + own)))
  );
}

function isForSomethingElse(own: string): boolean {
  return FOR_SOMETHING_ELSE.test(own) && !FOR_THE_PLACEMENT.test(own);
}

/** A semicolon ends a clause unless the next item of a list follows: "(i) $20,000 in cash; and (ii) 100,000 warrants". */
const CLAUSE_END = /;(?! (?:and |et )?\(?(?:[ivx]{1,4}|[a-z]|\d)\))(?![^()]{0,200}\))/gu;

function feeClausesOf(prose: Prose, sentence: Sentence): Span[] {
  const ends = [...spansOf(prose, sentence, CLAUSE_END).map(({ end }) => end), sentence.end];
  const clauses = ends.map((end, index) => ({ start: ends[index - 1] ?? sentence.start, end }));
  const first = clauses.findIndex((clause) => tellsOfFees(prose, clause));
  return clauses.slice(Math.max(0, first)).flatMap((clause) => withoutDenial(prose, clause));
}

function withoutDenial(prose: Prose, clause: Span): Span[] {
  const denial = firstOfAny(prose, clause, DENIED);
  if (denial === null) return [clause];
  const rest = [
    { start: clause.start, end: denial.start },
    { start: denial.end, end: clause.end },
  ];
  return rest.filter((part) => tellsOfFees(prose, part));
}

function tellsOfFees({ words }: Prose, { start, end }: Span): boolean {
  return saysAny(words.slice(start, end), FEES);
}
