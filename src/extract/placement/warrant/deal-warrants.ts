import type { Found } from '../../found.ts';
import type { Leg } from '../leg/leg.ts';
import { newSeries, type Series } from './series.ts';
import type { WarrantWord } from './warrant-word.ts';

/** A leg's right to warrants of one series. */
export interface Grant {
  leg: Leg;
  series: Series;
  perUnit: Found<number>;
  /** The sentence or list that says so. */
  group: number;
}

/** What a release says is granted, before it is known of which series. */
export interface Granted {
  word: WarrantWord;
  perUnit: Found<number>;
  /** The legs that it is granted on. */
  legs: Leg[];
  group: number;
  /** The series that the words name already. */
  named: Series[];
  /** The names that are given to it here. */
  names: string[];
  /** Its exercise is told in the same breath. */
  hasOwnTerms: boolean;
}

/** No offering has more; it keeps the work on a hostile text in bounds. */
const MOST_SERIES = 24;

/** The warrants of one offering as they are known while its sentences are read. */
export class DealWarrants {
  readonly series: Series[] = [];
  readonly grants: Grant[] = [];

  grantsOf(leg: Leg): Grant[] {
    return this.grants.filter((grant) => grant.leg === leg);
  }

  seriesOf(legs: readonly Leg[]): Series[] {
    return this.series.filter((series) =>
      this.grants.some((grant) => grant.series === series && legs.includes(grant.leg)),
    );
  }

  /**
   * Adds what is granted, and tells of which series. A leg gets a second series only from the same sentence or list;
   * elsewhere the release says the same thing again.
   */
  add(granted: Granted): Series {
    const series = this.#known(granted) ?? this.#added(granted.word);
    const { perUnit, group } = granted;
    for (const leg of granted.legs) {
      const before = this.grantsOf(leg);
      if (before.some((grant) => grant.group !== group || grant.series === series)) continue;
      this.grants.push({ leg, series, perUnit, group });
    }
    return series;
  }

  /** A plain series of which nothing is told shares the terms of the others, where these agree. */
  shareTerms(): void {
    const told = this.series.filter(({ exercise }) => exercise.length > 0);
    const [first, ...others] = told;
    if (first === undefined || others.some((other) => !sameTerms(first, other))) return;
    for (const series of this.series) if (isUntold(series)) takeTerms(series, first);
  }

  #added(word: WarrantWord): Series {
    const series = newSeries(word);
    this.series.push(series);
    return series;
  }

  #known({ word, perUnit, legs, group, named, names, hasOwnTerms }: Granted): Series | undefined {
    if (names.length > 0) {
      const defined = this.series.find((series) => series.names.some((name) => names.includes(name)));
      if (defined !== undefined) return defined;
    } else if (named[0] !== undefined) return named[0];
    const said = legs.flatMap((leg) => this.grantsOf(leg)).filter((grant) => grant.group !== group);
    const again = said.find((grant) => grant.perUnit.value === perUnit.value);
    if (again !== undefined) return again.series;
    // "one warrant" and no more is the one that was spoken of last.
    const last = this.series.at(-1);
    if (this.series.length >= MOST_SERIES) return last;
    const isSpokenOf = last !== undefined && last.names.length + last.exercise.length > 0;
    const isBare = names.length === 0 && word.qualifiers.length === 0 && !hasOwnTerms;
    return isBare && isSpokenOf ? last : undefined;
  }
}

function sameTerms(one: Series, other: Series): boolean {
  return (
    one.exercise[0]?.price.value === other.exercise[0]?.price.value &&
    one.term?.value === other.term?.value &&
    one.expiry?.value === other.expiry?.value
  );
}

function isUntold({ exercise, term, expiry, names, distinction }: Series): boolean {
  return exercise.length === 0 && term === null && expiry === null && names.length === 0 && distinction === '';
}

function takeTerms(series: Series, { exercise, term, expiry, acceleration }: Series): void {
  Object.assign(series, { exercise, term, expiry, acceleration });
}
