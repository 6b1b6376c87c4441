import type { Span } from '../../../document/document.ts';
import type { Money } from '../../quantity/quantity.ts';
import { saysAny, wordsAfter, wordsBefore, type Prose } from '../prose.ts';

/** What money behind these words is, when it is no exercise price. */
const OTHER_MONEY_AFTER = [
  /(?:proceeds(?: \p{L}+){0,3}|produit brut(?: \p{L}+){0,3}|principal amount of|up to|fee of|commission of) ?\(?$/u,
  // a price that the shares trade at
  /(?:(?:closing|trading|average) price(?: \p{L}+){0,6}|trad(?:e|es|ing) at(?: or above)?|vwap(?: \p{L}+){0,6}) ?\(?$/u,
  /(?:greater than|in excess of|exceeds?|above) ?\(?$/u,
  // an old price, or another kind of price
  /(?:formerly|previously|pre-consolidation:?|instead of|rather than) ?\(?$/u,
  /(?:deemed price of|conversion price of|par value of|valued at) ?\(?$/u,
];
const OLD_PRICE_AFTER = /(?<!\p{L})(?:from|de) $/u;
const NEW_PRICE_BEHIND = /^(?: per (?:warrant )?share)?,? (?:to|à) /u;
const OTHER_MONEY_BEFORE =
  /^(?:,? ?(?:per|par|an?|the) (?:ounce|oz|once|tonne)(?!\p{L})| (?:principal|of (?:units|gross))| million| in (?:cash|gross)| (?:for|pour) (?:gross|aggregate|total))/u;
const ISSUE_PRICE_AFTER = /(?:issue|offering|unit|subscription) price (?:of |at )?$/u;
const ISSUE_PRICE_BEFORE =
  /^,? ?(?:per|par|an?) (?:[\p{L}-]+ ){0,3}(?:units?|unités?|receipts?|debentures?|notes?)(?!\p{L})/u;
const IN_BRACKETS = /\([^()]{0,30}$/u;
const POST_CONSOLIDATION = /^[^()]{0,30}post-consolidation/u;

/** The money that can be an exercise price in a stretch that speaks of exercise: not proceeds, trigger prices, old prices, or another currency's equivalent. */
export function exercisePricesIn(prose: Prose, within: Span): Money[] {
  const all = prose.quantities.within(within, 'money').filter((money) => canBeExercisePrice(prose, money, within));
  const prices: Money[] = [];
  for (const money of all) {
    const bracketed = prices.length > 0 && IN_BRACKETS.test(wordsBefore(prose, money.start, 40, within.start));
    if (!bracketed) prices.push(money);
    else if (POST_CONSOLIDATION.test(wordsAfter(prose, money.end, 60))) prices[prices.length - 1] = money;
  }
  return prices;
}

function canBeExercisePrice(prose: Prose, { start, end }: Money, within: Span): boolean {
  const before = wordsBefore(prose, start, 70, within.start);
  const after = wordsAfter(prose, end, 50);
  if (OLD_PRICE_AFTER.test(before) && NEW_PRICE_BEHIND.test(after)) return false;
  return !saysAny(before, OTHER_MONEY_AFTER) && !OTHER_MONEY_BEFORE.test(after);
}

/** Whether money is what an investor pays for the security itself: "$0.10 per Unit". */
export function isIssuePrice(prose: Prose, { start, end }: Money): boolean {
  return ISSUE_PRICE_AFTER.test(wordsBefore(prose, start, 30)) || ISSUE_PRICE_BEFORE.test(wordsAfter(prose, end, 60));
}
