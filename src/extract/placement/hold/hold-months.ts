import type { Span } from '../../../document/document.ts';
import { found, type Found } from '../../found.ts';
import { wordsAfter, wordsBefore, type Prose } from '../prose.ts';

const HOLD_AFTER =
  /^(?:,? ?(?:canadian |statutory |regulatory |resale |restricted |trading |tsx\S* |exchange )*(?:hold|restrict|de détention)|-? ?statutory)/u;
const HOLD_BEFORE =
  /(?:hold|restrict|traded?|resold|sold|transferred|legend|détention|négoci|revend|conservation|blocage|period|expir)[^.;]{0,140}$/u;
/** The term of a warrant, told in the same sentence: no hold is spoken of since. */
/** What other countries' law asks for. */
const ABROAD_BEFORE = /(?:rule 144|united states|u\.s\.)[^;]{0,60}$/u;
const EXERCISE_BEFORE = /(?:exercis|acquire|purchase one|entitl)(?![^.;]{0,140}(?:hold|restrict|legend))[^.;]{0,100}$/u;
/** A hold longer than this is an escrow or a lock-up. */
const LONGEST = 24;

/** The months of a hold period: "four months and one day" is 4. */
export function holdMonthsIn(prose: Prose, sentence: Span): Found<number> | null {
  const months = prose.quantities.within(sentence, 'duration').find(({ value, unit, start, end }) => {
    if (unit !== 'month' || value > LONGEST) return false;
    const before = wordsBefore(prose, start, 200, sentence.start);
    if (ABROAD_BEFORE.test(before)) return false;
    if (HOLD_AFTER.test(wordsAfter(prose, end, 80, sentence.end))) return true;
    return HOLD_BEFORE.test(before) && !EXERCISE_BEFORE.test(before);
  });
  return months === undefined ? null : found(months.value, months, 'hold/months');
}
