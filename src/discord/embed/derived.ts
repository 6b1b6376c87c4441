import type { Currency, Derived, Release } from '../../extract/release.ts';
import { fill, type Words } from '../../words/index.ts';
import { escape } from '../text.ts';
import { amount, day, number, percent } from './format.ts';

/** What Assay computed of this name for the object at `pointer` or inside it, each as a phrase that begins with "≈". */
export function derivedPhrases(
  release: Release,
  name: Derived['name'],
  pointer: string,
  currency: Currency | null,
  words: Words,
): string[] {
  return derivedValues(release, name, pointer, currency, words).map((value) =>
    fill(words.release.derived[name], { value }),
  );
}

/** The same values alone, to be put into a phrase that says "≈" itself. */
export function derivedValues(
  release: Release,
  name: Derived['name'],
  pointer: string,
  currency: Currency | null,
  words: Words,
): string[] {
  return release.derived
    .filter((derived) => derived.name === name && (derived.at === pointer || derived.at.startsWith(`${pointer}/`)))
    .map((derived) => show(derived, currency, words));
}

function show({ name, value, unit }: Derived, currency: Currency | null, words: Words): string {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value, words) : escape(value);
  switch (name) {
    case 'proceeds_if_exercised':
      return amount(Math.round(value), currency, words);
    case 'fee_percent_of_gross':
      return percent(Math.round(value * 10) / 10, words);
    case 'contained_metal':
      return [number(Number(value.toPrecision(4)), words), unit === null ? '' : escape(unit)].join(' ').trim();
    default:
      return number(Math.floor(value), words);
  }
}
