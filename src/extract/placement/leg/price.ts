import { found, type Found } from '../../found.ts';
import type { Money } from '../../quantity/quantity.ts';
import type { ReleaseText } from '../../text/release-text.ts';
import type { Clause } from '../clause.ts';
import { isAside } from '../aside.ts';
import { securityNameAt, type SecurityName } from './security-name.ts';

/** "$0.20 per FT Unit": an issue price as the text says it. */
export interface PriceSaying extends Found<number> {
  /** Of what, where said: "FT Unit". */
  of: SecurityName | null;
  money: Money;
}

/** Dearer than this is no share or unit; a debenture or note of 1,000 is. */
const DEAREST_SHARE = 100;
const DEAREST_NOTE = 100_000;

const PER =
  /^\s*(?:\([^()]{0,60}\)\s*)?(?:(?:per|for\s+each|for\s+every|a|an|par|la|l['’]|pour\s+chaque|\/)\s*(?=[\p{L}"“«])|(each|apiece|chacune?)\b)/iu;
/** "US$4 an ounce": a price of metal or rock. */
const PER_METAL = /^\s*(?:an?|per|\/)\s*(?:ounce|oz|tonne|ton|lb|pound|kg|kilogram|gram|metre|meter|barrel)/iu;
const PRICE_BEFORE =
  /(?:\b(?:price[sd]?|prix)\b(?:[^.;$£€]{0,60}\s)?(?:of|at|is|was|de|be)|\b(?:price[sd]?|prix)\s?:|\bat|@|(?<!\p{L})[àa])\s(?:only\s|approximately\s|an?\s+average\s+of\s)?$/iu;
const OTHER_PRICE =
  /\b(?:deemed|nominal|par\s+value|closing\s+(?:market\s+)?price|(?:last|previous)\s+close|(?:shares?|stock)\s+(?:last\s+)?closed|market\s+price|vwap|weighted|trad(?:ing|ed?)\s+(?:price|at|above|below|around)|discount|premium\s+to|floor|strike|resale\s+price|principal|r[ée]put[ée]|cours\s+de)\b[^;]{0,48}$|\b(?:conversion|convert(?:s|ed|ing)?|convertible\s+(?:at|into)|exercis(?!\w*\s+(?:in\s+(?:full|part)|of\s+(?:the|its|their)\s+\w*\s?(?:underwriter|agent|over)))\w*|exer[cç](?:er|[ée]e?|able|ice)s?|entitl(?!ement)\w*)\b[^;]{0,120}$|\bwarrant\s+share\b[^;]{0,20}$|\bshares?\s+of\s+$|\b(?:end\s+buyers?|may\s+sell|re-?s(?:ell|old))\b[^;]{0,60}$/iu;
const OLD_PRICE =
  /\b(?:from|which\s+was|originally|formerly|previously|instead\s+of|rather\s+than|down\s+from|up\s+from)\s+(?:at\s+|a\s+price\s+of\s+)?$|(?<!\p{L})[ée]tait\s+de\s+$/iu;
/** What holders of rights pay, and what one of several joined securities costs with the others. */
const SUBSCRIPTION_PRICE =
  /\bsubscription\s+price\s+(?:of|is)\s+$|\bprix\s+de\s+souscription\s+de\s+$|\brights?\b[^.;$]{0,40}\b(?:sum|payment)\s+of\s+$|\brights?\s+(?:and|plus)\s+$|\bcombined\s+(?:\p{L}+\s){0,3}price\s+of\s+$/iu;
/** "At prices of $0.40 and $0.50". */
const CHAINED = /^,?\s(?:and\s|et\s)?$/iu;
const DEBT = /\b(?:d[ée]bentures?|notes?)\b/iu;
const SOLD_AT = /\b(?:sold|issued|offered|priced|purchased|vendue?s?|[ée]mise?s?)\b[^;$]{0,60}$/iu;

/** The issue prices that a clause states. */
export function priceSayings(text: ReleaseText, clause: Clause): PriceSaying[] {
  if (clause.topic !== 'sale' && clause.topic !== 'terms') return [];
  const sayings: PriceSaying[] = [];
  for (const money of text.quantities.within(clause, 'money')) {
    const saying = priceSaying(text.text, clause, money, sayings.at(-1) ?? null);
    if (saying !== null) sayings.push(saying);
  }
  return sayings;
}

function priceSaying(text: string, clause: Clause, money: Money, last: PriceSaying | null): PriceSaying | null {
  const termed = priceInTerm(text, clause, money);
  if (termed !== null) return { ...found(money.amount, money, 'placement/price-in-term'), of: termed, money };
  if (money.amount <= 0 || money.amount > DEAREST_NOTE || isAside(text, money)) return null;
  const before = text.slice(Math.max(clause.start, money.start - 140), money.start);
  const ofSubscription = SUBSCRIPTION_PRICE.test(before);
  if (!ofSubscription && (OTHER_PRICE.test(before) || OLD_PRICE.test(before))) return null;
  const per = PER.exec(text.slice(money.end, Math.min(clause.sentence.end, money.end + 90)));
  if (PER_METAL.test(text.slice(money.end, money.end + 24))) return null;
  const named = per === null || per[1] !== undefined ? null : securityNameAt(text, money.end + per[0].length);
  const of = named ?? (clause.topic === 'terms' ? subjectOf(text, clause) : null);
  const saying: PriceSaying = { ...found(money.amount, money, 'placement/price'), of, money };
  if (clause.topic === 'terms' && !ofSubscription && !(SOLD_AT.test(before) && (of === null || of.head !== 'share')))
    return null;
  if (of !== null && money.amount <= dearest(of)) return saying;
  const each = per !== null && per[1] !== undefined;
  if (per !== null && !each && /^\s*(?:\([^()]{0,60}\)\s*)?(?:per|par)\b/i.test(per[0])) return null;
  const { sentence } = clause;
  const around = text.slice(Math.max(sentence.start, money.start - 600), Math.min(sentence.end, money.end + 600));
  const limit = DEBT.test(around) ? DEAREST_NOTE : DEAREST_SHARE;
  const chained = last !== null && CHAINED.test(text.slice(last.end, money.start));
  if ((each || chained || ofSubscription || PRICE_BEFORE.test(before)) && money.amount <= limit) return saying;
  return null;
}

function dearest({ head }: SecurityName): number {
  return head === 'convertible_debenture' || head === 'note' || head === 'unit' ? DEAREST_NOTE : DEAREST_SHARE;
}

/** "Each Debenture Unit was sold at …": the price is of what the clause begins with. */
function subjectOf(text: string, clause: Clause): SecurityName | null {
  const lead = /^(?:each|every|the|a|an)\s/iu.exec(text.slice(clause.start, clause.start + 8));
  return lead === null ? null : securityNameAt(text, clause.start + lead[0].length);
}

/** The name in a term that tells the price too: (the "$0.09 Units"). */
function priceInTerm(text: string, clause: Clause, money: Money): SecurityName | null {
  if (
    clause.topic !== 'sale' ||
    !/\(the\s["“]$/u.test(text.slice(Math.max(clause.start, money.start - 8), money.start))
  )
    return null;
  const named = priceBeforeName(text, money);
  return named !== null && /^["”]\)/u.test(text.slice(named.end, named.end + 2)) ? named.name : null;
}

/** A price set before its noun: "53,892,847 $0.065 flow-through units", "five-cent unit". */
export function priceBeforeName(text: string, money: Money): { name: SecurityName; end: number } | null {
  const gap = /^[\s-]{1,2}/.exec(text.slice(money.end, money.end + 3));
  if (gap === null || money.amount > DEAREST_SHARE) return null;
  const name = securityNameAt(text, money.end + gap[0].length);
  return name === null ? null : { name, end: name.end };
}
