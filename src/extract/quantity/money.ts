import type { Currency } from '../release.ts';
import type { NumberedText } from './finder.ts';
import { lookAt, lookBack } from './look.ts';
import { decimalValue, type Numeral } from './numeral.ts';
import type { Money } from './quantity.ts';

const CODES: Record<string, Currency> = {
  c: 'CAD',
  ca: 'CAD',
  can: 'CAD',
  cad: 'CAD',
  cdn: 'CAD',
  cdnd: 'CAD',
  us: 'USD',
  usd: 'USD',
  a: 'AUD',
  au: 'AUD',
  aud: 'AUD',
  aus: 'AUD',
  '£': 'GBP',
  gbp: 'GBP',
  '€': 'EUR',
  eur: 'EUR',
};

// A lone "A" before a blank is the article: "a $5 million placement".
const SIGN_BEFORE =
  /(?<![\p{L}\d])(?:(?<code>(?:CA|CAN|Can|CAD|CDN|Cdn|cdn|US|U\.S\.|USD|AU|AUS|AUD)(?=[ \u00a0]?\$)|[CA](?=\$))[ \u00a0]?)?\$[ \u00a0]?$/u;
const SIGN_AND_CODE_BEFORE = /\$[ \u00a0]?(?<code>CA|CAN|CAD|CDN|US|USD|AU|AUD|A(?=$)|C(?=$))[ \u00a0]?$/iu;
const CODE_BEFORE = /(?<![\p{L}\d])(?<code>CAD|CDN|USD|AUD|GBP|EUR|US)[ \u00a0]?$|(?<symbol>[£€])[ \u00a0]?$/u;
const MISPRINTED_CODE_BEFORE = /(?<![\p{L}\d.])(?<code>[CA])$/u;

const SCALE_LETTERS = /[ \u00a0]?(?<letters>MM|mm|M|m|Mn|mn|mln|K|k|B|bn|Bn)(?![\p{L}\d])/uy;
const SCALE_LETTERS_AND_SIGN = /[ \u00a0]?(?<letters>MM|M|k|G)(?=[ \u00a0]?[$€£])/uy;
const EXPONENTS: Record<string, number> = { mm: 6, m: 6, mn: 6, mln: 6, k: 3, b: 9, bn: 9, g: 9 };

const SIGN_AFTER =
  /[ \u00a0\u202f]?(?:\$(?!\d)|(?<symbol>[€£])(?!\d))(?:[ \u00a0]?(?<code>CAN|CAD|CA|CDN|USD|US|AUD|AU)(?![\p{L}]))?/uy;
const CODE_AFTER = /[ \u00a0]?\(?(?<code>CAD|CDN|USD|AUD|GBP|EUR)\)?(?![\p{L}$£€])/uy;
const DOLLARS_AFTER =
  /[ \u00a0-](?:de )?(?:(?<nation>Canadian|US|U\.S\.|United States|American|Australian) )?dollars?(?: (?<nationality>canadiens|américains|australiens))?(?!\p{L})/iuy;
/** The bare "c" of Australian prices counts only before "per" or "each": "5c" is also a figure's or a section's number. */
const CENTS_AFTER =
  /[ \u00a0-]?(?:(?<nation>Canadian|US|U\.S\.|Australian) )?(?:¢|cents?(?!\p{L}))|c(?=[ \u00a0](?:per|each|apiece)(?!\p{L}))/iuy;
const PENCE_AFTER = /p(?:[ ]pence)?(?!\p{L})|[ ]?pence(?!\p{L})|[ ]?penny(?!\p{L})/uy;

const NATION_IN_BRACKETS = /[ \u00a0]\((?<nation>U\.S\.|US|Canadian|Australian)\)/uy;

/** Where a thousands separator slipped into a point: no money above a thousand has three decimals. */
const SLIPPED_SEPARATOR = /,\d{3}\.\d{3}$/;

/** "C$360,000", "0,20 $", "18 cents", "$3.6M", "US$5.0 million", "1.2 pence", "5 million Canadian dollars". */
export function findMoney({ text, numerals }: NumberedText): Money[] {
  return numerals.flatMap((numeral) => readMoney(text, numeral) ?? []);
}

function readMoney(text: string, numeral: Numeral): Money | null {
  const money =
    readPence(text, numeral) ?? readCents(text, numeral) ?? readSignBefore(text, numeral) ?? readAfter(text, numeral);
  return money === null ? null : withNationInBrackets(text, money);
}

/** "$1.3-million (U.S.)", "35 cents (U.S.)": the newspapers' way. */
function withNationInBrackets(text: string, money: Money): Money {
  const nation = money.currency === null ? lookAt(NATION_IN_BRACKETS, text, money.end) : null;
  return nation === null ? money : { ...money, currency: currencyOf(nation), end: money.end + nation[0].length };
}

function readSignBefore(text: string, numeral: Numeral): Money | null {
  const before =
    lookBack(SIGN_BEFORE, text, numeral.start) ??
    lookBack(SIGN_AND_CODE_BEFORE, text, numeral.start) ??
    lookBack(CODE_BEFORE, text, numeral.start);
  if (before === null) return null;
  const start = numeral.start - before[0].length;
  const scale = lookAt(SCALE_LETTERS, text, numeral.end);
  const end = numeral.end + (scale?.[0].length ?? 0);
  const code = lookAt(CODE_AFTER, text, end) ?? lookAt(DOLLARS_AFTER, text, end);
  return {
    kind: 'money',
    amount: amountOf(text, numeral, scale),
    currency: currencyOf(before) ?? (code === null ? null : currencyOf(code)),
    start,
    end: end + (code?.[0].length ?? 0),
  };
}

function readAfter(text: string, numeral: Numeral): Money | null {
  const scale = lookAt(SCALE_LETTERS_AND_SIGN, text, numeral.end);
  const from = numeral.end + (scale?.[0].length ?? 0);
  const after = lookAt(SIGN_AFTER, text, from) ?? lookAt(CODE_AFTER, text, from) ?? lookAt(DOLLARS_AFTER, text, from);
  if (after === null) return null;
  return {
    kind: 'money',
    amount: amountOf(text, numeral, scale),
    currency: currencyOf(after),
    start: numeral.start,
    end: from + after[0].length,
  };
}

function readCents(text: string, numeral: Numeral): Money | null {
  const after = lookAt(CENTS_AFTER, text, numeral.end);
  if (after === null) return null;
  const before =
    lookBack(SIGN_BEFORE, text, numeral.start) ??
    lookBack(CODE_BEFORE, text, numeral.start) ??
    lookBack(MISPRINTED_CODE_BEFORE, text, numeral.start);
  return {
    kind: 'money',
    amount: decimalValue(numeral.plain, numeral.exponent - 2),
    currency: currencyOf(after) ?? (before === null ? null : currencyOf(before)),
    start: numeral.start - (before?.[0].length ?? 0),
    end: numeral.end + after[0].length,
  };
}

function readPence(text: string, numeral: Numeral): Money | null {
  const after = lookAt(PENCE_AFTER, text, numeral.end);
  if (after === null) return null;
  const amount = decimalValue(numeral.plain, numeral.exponent - 2);
  return { kind: 'money', amount, currency: 'GBP', start: numeral.start, end: numeral.end + after[0].length };
}

function amountOf(text: string, numeral: Numeral, scale: RegExpExecArray | null): number {
  const letters = scale?.groups?.['letters']?.toLowerCase() ?? '';
  const slipped = SLIPPED_SEPARATOR.test(text.slice(numeral.start, numeral.end)) ? 3 : 0;
  return decimalValue(numeral.plain, numeral.exponent + (EXPONENTS[letters] ?? 0) + slipped);
}

const NATIONS: [RegExp, Currency][] = [
  [/^canad/i, 'CAD'],
  [/^(?:u\.?s|united|améric|americ)/i, 'USD'],
  [/^austral/i, 'AUD'],
];

function currencyOf({ groups }: RegExpExecArray): Currency | null {
  const code = groups?.['code'] ?? groups?.['symbol'];
  if (code !== undefined) return CODES[code.toLowerCase().replaceAll('.', '')] ?? null;
  const nation = groups?.['nation'] ?? groups?.['nationality'];
  return NATIONS.find(([pattern]) => nation !== undefined && pattern.test(nation))?.[1] ?? null;
}
