import type { Span } from '../../document/document.ts';
import { languageOf, type Language } from '../text/language.ts';
import { findCounts } from './count.ts';
import { findDates } from './date.ts';
import { findDurations } from './duration.ts';
import type { Finder } from './finder.ts';
import { findFractions } from './fraction.ts';
import { findGrades } from './grade.ts';
import { findMetalMasses } from './metal-mass.ts';
import { findMoney } from './money.ts';
import { findNameNumbers } from './name-number.ts';
import type { Numeral } from './numeral.ts';
import { readNumerals } from './numerals.ts';
import { findPercents } from './percent.ts';
import type { Quantity } from './quantity.ts';
import { QuantityIndex } from './quantity-index.ts';
import { mergeRestatements } from './restated.ts';
import { findTonnages } from './tonnage.ts';

export { QuantityIndex } from './quantity-index.ts';

/** One line a kind. Where two readings cover the same words the longer wins, and of equals the one that stands first here. */
const FINDERS: readonly Finder[] = [
  findDates,
  findDurations,
  findMoney,
  findTonnages,
  findGrades,
  findMetalMasses,
  findPercents,
  findFractions,
  findCounts,
];

/** Every quantity in the text, each read once; number words are read in the text's language. Time grows linearly with the text. */
export function readQuantities(text: string, language: Language = languageOf(text)): QuantityIndex {
  const numerals = withoutNames(readNumerals(text, language), findNameNumbers(text));
  const proposed = FINDERS.flatMap((find) => find({ text, numerals }));
  return new QuantityIndex(mergeRestatements(text, longestReadings(proposed)));
}

/** Drops the numbers that are part of a name ("NI 43-101", a telephone number). Both lists are in reading order. */
function withoutNames(numerals: Numeral[], names: Span[]): Numeral[] {
  let next = 0;
  return numerals.filter(({ start, end }) => {
    while (next < names.length && names[next]!.end <= start) next++;
    const name = names[next];
    return name === undefined || name.start >= end;
  });
}

function longestReadings(proposed: Quantity[]): Quantity[] {
  const ordered = proposed.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Quantity[] = [];
  for (const quantity of ordered) {
    const last = kept.at(-1);
    if (last === undefined || quantity.start >= last.end) kept.push(quantity);
    else if (quantity.end - quantity.start > last.end - last.start) kept[kept.length - 1] = quantity;
  }
  return kept;
}
