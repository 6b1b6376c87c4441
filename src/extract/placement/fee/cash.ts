import type { Span } from '../../../document/document.ts';
import { found, type Found } from '../../found.ts';
import type { Money } from '../../quantity/quantity.ts';
import { wordsAfter, wordsBefore, type Prose } from '../prose.ts';

const FEE_BEFORE =
  /(?:cash|fees?|commissions?|paid|pays?|receiv\p{L}*|compensation|honoraires|rémunération|frais|somme|consisting of|made up of|totall?ing|being|versé\p{L}*|given|got|earned|granted|issued)(?!\p{L})[^.]{0,90}$/u;
const CASH_BEHIND =
  /^,? ?(?:in cash|cash|as (?:a )?(?:cash|finder|commission)|en espèces|of cash|\(|comptant|en argent)/u;
const PRICE_AFTER =
  /(?:price (?:of|per [\p{L} ]{1,20} of)|(?<!\p{L})at|exercis\p{L}* (?:at|for)|deemed value of|proceeds(?: \p{L}+){0,2}|raised|raise|to acquire|valued at|each at|à|prix de|produit brut de|on|subscriptions? of|for) $/u;
const OF_A_RATE = /(?:%|per ?cent) (?:of|on) (?:up to )?(?:the )?(?:first )?$/u;
const PRICE_BEHIND =
  /^ ?(?:\(canadian\) )?(?:per|par|each|a) (?:[\p{L}'-]+ ){0,3}(?:share|unit|warrant|action|unité|bon|security)/u;
const OTHER_FEE_BEFORE =
  /(?:advisory|corporate finance|work|administrat\p{L}*|due diligence|legal|fiscal|structuring|expenses?|disbursements?|retainer|consulting|monthly|closing costs?|conseil)(?! and)[^.;,]{0,50}$/u;
/** Smaller money is a price. */
const LEAST = 100;
const TOTAL = /(?:total|aggregate|combined|sum|totall?ing)[^.;,]{0,60}$/u;

/** The cash paid to those who sold the offering. Several amounts without a total are left alone: nothing is added up. */
export function cashIn(prose: Prose, within: Span): Found<number> | null {
  const amounts = prose.quantities.within(within, 'money').filter((money) => isCashFee(prose, money, within));
  const total = amounts.find(({ start }) => TOTAL.test(wordsBefore(prose, start, 80, within.start)));
  const one = total ?? (amounts.every(({ amount }) => amount === amounts[0]!.amount) ? amounts[0] : undefined);
  return one === undefined ? null : found(one.amount, one, 'fee/cash');
}

function isCashFee(prose: Prose, { amount, start, end }: Money, within: Span): boolean {
  const before = wordsBefore(prose, start, 130, within.start);
  const after = wordsAfter(prose, end, 50, within.end);
  if (amount < LEAST || OF_A_RATE.test(before)) return false;
  if (PRICE_AFTER.test(before) || PRICE_BEHIND.test(after) || OTHER_FEE_BEFORE.test(before)) return false;
  return CASH_BEHIND.test(after) || FEE_BEFORE.test(before);
}
