import type { Found } from '../../found.ts';
import type { Count } from '../../quantity/quantity.ts';
import type { ReleaseText } from '../../text/release-text.ts';
import { isAside } from '../aside.ts';
import { sentenceWords, type Clause } from '../clause.ts';
import { priceBeforeName } from './price.ts';
import { securityNameAt, type SecurityName } from './security-name.ts';

/** How a count of securities stands to the sale. */
export type CountRole = 'sold' | 'minimum' | 'old' | 'to_date' | 'part' | 'buyer' | 'option';

/** "6,866,333 Quebec flow-through units": so many of a kind. */
export interface CountSaying extends Found<number> {
  of: SecurityName;
  role: CountRole;
  capped: boolean;
  /** A price that stands between the count and its noun: "3,200,000 $0.065 units". */
  price: Found<number> | null;
}

/** Fewer than this are components of one unit ("one common share"), unless each is a note of a thousand. */
const FEWEST = 1_000;
const FEWEST_NOTES = 10;

const NOT_SOLD_AFTER =
  /^\s*(?:(?:of|de)\s+(?:the\s+|la\s+)?(?:[\p{L}\d.&'’-]+\s+){1,4}?|\([^()]{0,60}\)\s*)?(?:(?:are|were|was|is|being|sont|[ée]taient)\s+)?(?:now\s+|currently\s+)?(?:issued\s+and\s+)?(?:outstanding|held|voted|reserved|to\s+be\s+admitted|would\s+be\s+outstanding|en\s+circulation|[ée]mises\s+et)/iu;

const ROLES: readonly (readonly [RegExp, CountRole])[] = [
  [/\bminimum(?:\s+\w+){0,3}\s*$|\bat\s+least\s*$|\bau\s+moins\s*$/iu, 'minimum'],
  [
    /\b(?:originally|initially|formerly|initialement|first\s+(?:announced|offered|planned))\b[^,;.]{0,60}$|\b(?:instead\s+of|rather\s+than|up\s+from|in\s+place\s+of|au\s+lieu\s+de)\s+(?:the\s+)?(?:up\s+to\s+)?$/iu,
    'old',
  ],
  [
    /\bof\s+(?:the|these|those)\s+(?:\p{L}+\s){0,3}(?:units|shares|securities|receipts),?\s*$|\bof\s+wh(?:ich|om)\b(?:[^.;]|\.\d){0,40}$|\bbalance\s+of\s+(?:the|its)\s*$|\b(?:including|as\s+to|among\s+them|dont|in\s+respect\s+of|comprising\s+part)\s*$/iu,
    'part',
  ],
];
const BRINGING = /\b(?:bring(?:s|ing)|increas(?:es|ing)\s+the\s+(?:aggregate|total))\b(?:[^.;]|\.\d){0,70}$/iu;
const OF_ALL_CLOSINGS =
  /^\W{0,3}(?:counting|including|together\s+with|combined\s+with|with)\s+(?:both|the|all)\s+(?:\w+\s){0,2}(?:tranches?|closings?)\b|^\W{0,3}(?:in\s+total|to\s+date|in\s+aggregate)\b/iu;
/** "From 3,000,000 units to 5,000,000 units". */
const FROM_BEFORE = /\bfrom\s+(?:the\s+)?(?:up\s+to\s+)?$/iu;
const TO_AFTER = /\bto\s+(?:up\s+to\s+|an?\s+aggregate\s+of\s+)?\d/iu;
const CAPPED = /\b(?:up\s+to|maximum\s+of|jusqu['’][àa])\s+(?:approximately\s+|an\s+aggregate\s+of\s+|environ\s+)?$/iu;
const PURCHASER =
  /\b(?:subscrib\w*|purchas\w*|acquir\w*|bought|buy|took|taken|takes?|keeps?|retains?|holds?|held|owns?|owned|converted|souscri\w*|acquis|ach[eè]t\w*)\b(?:[^.;]|\.\d){0,60}$/iu;
const SELLER =
  /\b(?:underwriters?|bought\s+deal|agents?|syndicate|preneurs?\s+fermes?|placeurs?|securities\s+inc|bookrunner)\b/iu;

/** The securities that a clause counts, each with its noun. */
export function countSayings(text: ReleaseText, clause: Clause): CountSaying[] {
  if (clause.topic === 'elsewhere' || clause.topic === 'fee') return [];
  return text.quantities.within(clause, 'count').flatMap((count) => countSaying(text, clause, count) ?? []);
}

function countSaying(text: ReleaseText, clause: Clause, count: Count): CountSaying | null {
  const priced = text.quantities.next('money', count.end, Math.min(clause.end, count.end + 20));
  const between = priced !== null && priced.start - count.end <= 2 ? priced : null;
  const priceFirst = between === null ? null : priceBeforeName(text.text, between);
  const of = priceFirst?.name ?? securityNameAt(text.text, count.end) ?? labelName(text.text, clause);
  if (
    of === null ||
    of.end > clause.end + 1 ||
    count.value < fewest(of, dearPriceAfter(text, clause, of.end)) ||
    isAside(text.text, count)
  )
    return null;
  if (clause.topic === 'terms' && of.head !== 'special_warrant') return null;
  if (NOT_SOLD_AFTER.test(text.text.slice(of.end, Math.min(clause.sentence.end, of.end + 80)))) return null;
  return {
    value: count.value,
    start: count.start,
    end: Math.max(count.end, of.end),
    rule: 'placement/count',
    of,
    role: roleOf(text.text, clause, count),
    capped: CAPPED.test(text.text.slice(Math.max(clause.start, count.start - 40), count.start)),
    price:
      between === null || priceFirst === null
        ? null
        : { value: between.amount, start: between.start, end: of.end, rule: 'placement/price-before-name' },
  };
}

const LABEL = /^\W{0,3}(?:maximum\s+|total\s+)?(?:number|nombre)\s+(?:of|de|d['’])\s*(?=[^:]{1,50}:)/iu;

/** "Number of Units: 25,000,000": the noun stands in the label. */
function labelName(text: string, { sentence }: Clause): SecurityName | null {
  const label = LABEL.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 90)));
  return label === null ? null : securityNameAt(text, sentence.start + label[0].length);
}

/** A price so high that few units make an offering. */
const DEAR = 500;

function dearPriceAfter(text: ReleaseText, clause: Clause, from: number): boolean {
  const price = text.quantities.next('money', from, Math.min(clause.end, from + 80));
  return (
    price !== null && price.amount >= DEAR && /\b(?:at|price)\b[^;]{0,60}$/iu.test(text.text.slice(from, price.start))
  );
}

function fewest({ head, words }: SecurityName, dear: boolean): number {
  const notes = dear || head === 'convertible_debenture' || head === 'note';
  return notes && /s$/iu.test(words) ? FEWEST_NOTES : FEWEST;
}

function roleOf(text: string, clause: Clause, count: Count): CountRole {
  const before = text.slice(Math.max(clause.sentence.start, count.start - 90), count.start);
  if (clause.topic === 'option') return 'option';
  if (clause.topic === 'buyers') return 'buyer';
  if (FROM_BEFORE.test(before) && TO_AFTER.test(text.slice(count.end, Math.min(clause.sentence.end, count.end + 90))))
    return 'old';
  const role = ROLES.find(([pattern]) => pattern.test(before))?.[1];
  if (role !== undefined) return role;
  const sentence = sentenceWords(clause, text);
  if (OF_ALL_CLOSINGS.test(sentence) || BRINGING.test(before)) return 'to_date';
  return PURCHASER.test(before) && !SELLER.test(sentence) ? 'buyer' : 'sold';
}
