import type { Currency, Release } from '../../extract/release.ts';
import { fill, type Words } from '../../words/index.ts';
import type { Plural } from '../../words/release-words.ts';

/** Figures as people read them, in the language of `words`. Numbers are shown as stated: nothing is rounded below 10 decimals. */

export function number(value: number, words: Words, decimals = 0): string {
  return new Intl.NumberFormat(words.locale, {
    minimumFractionDigits: Math.min(decimals, MAX_DECIMALS),
    maximumFractionDigits: MAX_DECIMALS,
  }).format(value);
}
const MAX_DECIMALS = 10;

/** A sum of money: whole amounts without decimals, others with two at least. "C$360,000", "C$22,375.50" */
export function amount(value: number, currency: Currency | null, words: Words): string {
  return money(number(value, words, Number.isInteger(value) ? 0 : 2), currency, words);
}

/** A price of one security: two decimals at least. "C$0.20", "C$0.005" */
export function price(value: number, currency: Currency | null, words: Words): string {
  return money(number(value, words, 2), currency, words);
}

function money(n: string, currency: Currency | null, words: Words): string {
  return fill(words.release.money[currency ?? 'unknown'], { n });
}

export function percent(value: number, words: Words): string {
  return fill(words.release.percent, { n: number(value, words) });
}

const FRACTIONS: readonly [value: number, sign: string][] = [
  [1 / 4, '¼'],
  [1 / 3, '⅓'],
  [1 / 2, '½'],
  [2 / 3, '⅔'],
  [3 / 4, '¾'],
];

/** "½", "1½", "2"; decimals where no sign fits. */
export function fraction(value: number, words: Words): string {
  const whole = Math.floor(value);
  const sign = FRACTIONS.find(([part]) => Math.abs(value - whole - part) < 0.002)?.[1];
  if (sign === undefined) return number(value, words);
  return whole === 0 ? sign : `${number(whole, words)}${sign}`;
}

/** A calendar day ("2007-09-21") in words. It belongs to no time zone, so none moves it. */
export function day(iso: string, words: Words): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

export function counted(value: number, plural: Plural, words: Words): string {
  return fill(inNumber(value, plural, words), { n: number(value, words) });
}

/** The form of a noun that goes with this number. */
export function inNumber(value: number, plural: Plural, words: Words): string {
  return new Intl.PluralRules(words.locale).select(value) === 'one' ? plural.one : plural.other;
}

/** For the start of a line. */
export function capital(text: string, words: Words): string {
  return text.charAt(0).toLocaleUpperCase(words.locale) + text.slice(1);
}

/** "a, b and c" */
export function list(parts: readonly string[], words: Words): string {
  return new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(parts);
}

/** How many decimals the release itself writes for a figure ("5.10 g/t": 2), as far as its quoted words show it. */
export function statedDecimals(release: Release, pointer: string, value: number): number {
  const quote = release.evidence[pointer]?.quote ?? '';
  for (const [writing] of quote.matchAll(/\d+(?:[.,]\d{1,10})?/g))
    if (Number(writing.replace(',', '.')) === value) return /[.,](\d+)$/.exec(writing)?.[1]?.length ?? 0;
  return 0;
}
