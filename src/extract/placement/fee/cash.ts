import type { Span } from '../../../document/document.ts';
import { found, type Found } from '../../found.ts';
import type { Money } from '../../quantity/quantity.ts';
import { saysAny, wordsAfter, wordsBefore, type Prose } from '../prose.ts';
import { wholeAmong } from '../whole.ts';

/** The cash paid to those who sold the offering. Several amounts without a total are left alone. */
export function cashIn(prose: Prose, within: Span): Found<number> | null {
  const amounts = prose.quantities
    .within(within, 'money')
    .filter((money) => isCashFee(prose, money, within))
    .map(({ amount, start, end }) => ({ value: amount, start, end }));
  const whole = wholeAmong(prose, within, amounts);
  return whole === null ? null : found(whole.value, whole, 'fee/cash');
}

/** Smaller money is a price. */
const LEAST = 100;
const FEE_BEFORE =
  /(?:cash|fees?|commissions?|paid|pays?|receiv\p{L}*|compensation|honoraires|rémunération|frais|somme|consisting of|made up of|totall?ing|being|versé\p{L}*|given|got|earned|granted|issued)(?!\p{L})[^.]{0,90}$/u;
const CASH_BEHIND =
  /^,? ?(?:in cash|cash|(?:was|were|is|will be|has been|have been) paid|as (?:a )?(?:cash|finder|commission)|en espèces|of cash|\(|comptant|en argent)/u;

const OTHER_MONEY_BEFORE = [
  // a price, or what was raised
  /(?:price (?:of|per [\p{L} ]{1,20} of)|(?<!\p{L})at|exercis\p{L}* (?:at|for)|deemed value of|valued at|each at|à|prix de) $/u,
  /(?:proceeds(?: \p{L}+){0,2}|raised|raise|to acquire|produit brut de|on|sur|subscriptions? of|for) $/u,
  // "3% on up to $1,000,000"
  /(?:%|per ?cent) (?:of|on) (?:up to )?(?:the )?(?:first )?$/u,
  // fees for other work
  /(?:advisory|corporate finance|work|administrat\p{L}*|due diligence|legal|fiscal|structuring|expenses?|disbursements?|retainer|consulting|monthly|closing costs?|conseil)(?! and)[^.;,]{0,50}$/u,
];
const PRICE_BEHIND =
  /^ ?(?:\(canadian\) )?(?:per|par|each|a) (?:[\p{L}'-]+ ){0,3}(?:share|unit|warrant|action|unité|bon|security)/u;

function isCashFee(prose: Prose, { amount, start, end }: Money, within: Span): boolean {
  const before = wordsBefore(prose, start, 130, within.start);
  const after = wordsAfter(prose, end, 50, within.end);
  if (amount < LEAST || saysAny(before, OTHER_MONEY_BEFORE) || PRICE_BEHIND.test(after)) return false;
  return CASH_BEHIND.test(after) || FEE_BEFORE.test(before);
}
