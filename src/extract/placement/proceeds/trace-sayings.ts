import type { Draft } from '../../found.ts';
import type { Proceeds } from '../../release.ts';
import type { ReleaseText } from '../../text/release-text.ts';
import type { Leg } from '../leg/leg.ts';
import type { ProceedsRole, ProceedsSaying } from './saying.ts';

const ROLES: Record<Exclude<ProceedsRole, 'plain'>, string> = {
  minimum: 'another minimum',
  additional: 'on top of the size',
  old: 'the size before',
  earlier: 'an earlier closing',
  to_date: 'closings up to now, and not the sum that was taken',
  net: 'net of costs',
  with_option: 'only with an option exercised',
};

/** Tells the trace of money that an offering is said to bring and that no part of it took. */
export function traceSayings(
  text: ReleaseText,
  said: readonly ProceedsSaying[],
  decided: Draft<Proceeds>,
  legs: readonly Leg[],
  isOfThis: (saying: ProceedsSaying) => boolean,
): void {
  if (text.trace === null) return;
  const taken = [...Object.values(decided), ...legs.map(({ draft }) => draft.proceeds)].filter((sum) => sum !== null);
  for (const saying of said) {
    if (taken.some(({ start }) => start === saying.start)) continue;
    const why = taken.some(({ value }) => value === saying.value) ? 'said again' : whyLost(saying, isOfThis);
    text.trace({ start: saying.start, end: saying.end, rule: saying.rule, value: saying.value, why });
  }
}

function whyLost(saying: ProceedsSaying, isOfThis: (saying: ProceedsSaying) => boolean): string {
  if (saying.role !== 'plain') return ROLES[saying.role];
  if (saying.clause.topic === 'option') return 'what an option for more brings';
  if (!isOfThis(saying)) return 'another closing';
  return saying.capped ? 'the most that may be sold, beside what was' : 'another figure fits the legs better';
}
