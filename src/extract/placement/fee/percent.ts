import type { Span } from '../../../document/document.ts';
import { found, type Found } from '../../found.ts';
import type { Percent } from '../../quantity/quantity.ts';
import { saysAny, wordsAfter, wordsBefore, type Prose } from '../prose.ts';

/** Fee rates: in cash on the money raised, and in warrants on the securities sold. */
export interface FeePercents {
  cash: Found<number> | null;
  warrants: Found<number> | null;
}

const OTHER_RATE_BEHIND = [
  /^,? ?(?:per annum|a year|interest|coupon|discount|royalty|nsr|net smelter|premium|par an|d'intérêt|owned)/u,
  /^,? ?of (?:the )?(?:\p{L}+ )?(?:issued|outstanding|market capitali[sz]ation)|^,? ?of its/u,
  // a share of the fee, not the fee
  /^,? ?of (?:the )?(?:\p{L}+ )?(?:agents' cash|finder'?s?'? fee|cash commission|commission|cash fee)/u,
];
const OTHER_RATE_BEFORE =
  /(?:interest|coupon|discount|royalty|over-allot\p{L}*|increase[^.;]{0,40}|additional|further|escompte|intérêt|premium|stake|owns?|holds?|gst|hst|tax(?:es)?)(?: \p{L}+){0,4} $/u;
const ON_MONEY = [
  /^,? ?(?:\([^()]{0,20}\) )?(?:of|on|du|des|sur|de|d'une partie (?:du|des)) (?:the |all |any |total |gross |aggregate |le |l'ensemble |certain |those |such )*(?:gross|proceeds|funds|amounts?|mon(?:ies|ey)|subscri(?!ption receipt)|souscri|produit|sommes?|capital|value|dollar|offering|private placement|financing|purchase)/u,
  /^,? ?(?:\([^()]{0,20}\) )?(?:of what (?:it|they) (?:raise|bring|sell|place)|(?:in|en) (?:cash|espèces)|payable in cash|payables? en (?:espèces|argent)|cash|commissions?|finder'?s?'? fees?|fees?)/u,
];
const ON_SECURITIES = [
  /^,? ?(?:\([^()]{0,20}\) )?(?:of|on|du|des) (?:the |all |total |aggregate |any |such |those )*(?:number|units?|ft|hd|nft|flow|charity|securit|offered|shares?|common|subscription receipts?|special|receipts?|titres|unités|actions|nombre|premium|debenture|placement shares)/u,
  /^,? ?(?:\([^()]{0,20}\) )?(?:(?:in|en) (?:[\p{L}'-]+ ){0,3}(?:warrants?|options?|bons)|(?:(?!and|plus|et)[\p{L}'-]+ ){0,3}(?:warrants?|options?)(?!\p{L}))/u,
];
const LAST_CASH =
  /(?<!\p{L})(?:cash|commissions?|fees?|espèces|honoraires|paid)(?!\p{L})(?!.*(?:warrants?|options?|bons))/u;
const LAST_WARRANTS = /(?<!\p{L})(?:warrants?|options?|bons)(?!\p{L})/u;
const REDUCED = /(?:reduced|lower|decreas\p{L}*|réduite?)[^.;]{0,60}$/u;
const FOR_SOME = /^[^.;%]{0,60}(?:president|certain|insiders?|named|list)/u;

export function feePercentsIn(prose: Prose, within: Span): FeePercents {
  const rates = prose.quantities.within(within, 'percent').filter((rate) => !isOtherRate(prose, rate, within));
  const cash = rates.filter((rate) => kindOf(prose, rate, within) === 'cash');
  const warrants = rates.filter((rate) => kindOf(prose, rate, within) === 'warrants');
  return {
    cash: mainOf(prose, cash, within, 'fee/cash-percent'),
    warrants: mainOf(prose, warrants, within, 'fee/warrant-percent'),
  };
}

function isOtherRate(prose: Prose, { start, end, value }: Percent, within: Span): boolean {
  return (
    value > 20 ||
    (wordsBefore(prose, start, 6).endsWith('from ') && wordsAfter(prose, end, 4).startsWith(' to ')) ||
    saysAny(wordsAfter(prose, end, 60, within.end), OTHER_RATE_BEHIND) ||
    OTHER_RATE_BEFORE.test(wordsBefore(prose, start, 70, within.start))
  );
}

/** What stands behind the percent says what it is of ("of the gross proceeds", "of the Units sold"); else what was spoken of last. */
function kindOf(prose: Prose, { start, end }: Percent, within: Span): 'cash' | 'warrants' | null {
  const before = wordsBefore(prose, start, 200, within.start);
  const after = wordsAfter(prose, end, 90, within.end);
  const speaksOfWarrants = LAST_WARRANTS.test(before) || LAST_WARRANTS.test(after);
  if (saysAny(after, ON_MONEY)) return 'cash';
  if (saysAny(after, ON_SECURITIES)) return speaksOfWarrants ? 'warrants' : null;
  if (LAST_CASH.test(before)) return 'cash';
  return LAST_WARRANTS.test(before) ? 'warrants' : null;
}

/** Of several rates the first that is not a reduced one for some buyers. */
function mainOf(prose: Prose, rates: Percent[], within: Span, rule: string): Found<number> | null {
  const full = rates.filter(
    ({ start, end }) =>
      !REDUCED.test(wordsBefore(prose, start, 90, within.start)) &&
      !FOR_SOME.test(wordsAfter(prose, end, 80, within.end)),
  );
  const main = full[0] ?? rates[0];
  return main === undefined ? null : found(main.value, main, rule);
}
