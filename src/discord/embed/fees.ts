import type { FinderFees, Placement, Release } from '../../extract/release.ts';
import { fill, type Words } from '../../words/index.ts';
import { derivedValues } from './derived.ts';
import { amount, counted, number, percent, price } from './format.ts';

/** What finders, agents and underwriters get: money in one line, their warrants in the next. */
export function feeLines(release: Release, placement: Placement, pointer: string, words: Words): string[] {
  const { finderFees, currency } = placement;
  if (finderFees === null) return [];
  if (Object.values(finderFees).every((value) => value === null)) return [words.release.fees.mentioned];
  const cash = cashPhrase(finderFees, placement, words);
  const stated = finderFees.cashPercent === null ? null : percent(finderFees.cashPercent, words);
  // A computed rate that only says again what is stated would be noise.
  const computed = derivedValues(release, 'fee_percent_of_gross', pointer, currency, words)
    .filter((value) => value !== stated)
    .map((value) => fill(words.release.derived.fee_percent_of_gross, { value }));
  return [
    ...(cash === null ? [] : [[cash, ...computed].join(', ')]),
    ...warrantPhrases(finderFees, placement, words).map((phrases) => phrases.join(' ')),
  ];
}

function cashPhrase({ cash, cashPercent }: FinderFees, { currency }: Placement, words: Words): string | null {
  const { fees } = words.release;
  const values = {
    amount: cash === null ? '' : amount(cash, currency, words),
    percent: cashPercent === null ? '' : percent(cashPercent, words),
  };
  if (cash !== null) return fill(cashPercent === null ? fees.cash : fees.both, values);
  return cashPercent === null ? null : fill(fees.percentOfGross, values);
}

function warrantPhrases(finderFees: FinderFees, { currency }: Placement, words: Words): string[][] {
  const { fees } = words.release;
  const what: string[] = [];
  if (finderFees.warrants !== null) what.push(fill(fees.warrants, { n: number(finderFees.warrants, words) }));
  if (finderFees.warrantPercent !== null)
    what.push(fill(fees.warrantPercent, { percent: percent(finderFees.warrantPercent, words) }));
  const terms: string[] = [];
  if (finderFees.warrantPrice !== null)
    terms.push(fill(fees.warrantPrice, { price: price(finderFees.warrantPrice, currency, words) }));
  if (finderFees.warrantTermMonths !== null) terms.push(counted(finderFees.warrantTermMonths, fees.warrantTerm, words));
  return what.length + terms.length === 0 ? [] : [[what.join(', '), ...terms].filter((phrase) => phrase !== '')];
}
