import { agree, sum } from '../arithmetic.ts';
import type { Leg } from '../leg/leg.ts';
import type { ProceedsSaying } from './saying.ts';

/** How far a stated size may lie from the legs' sum: told in the body, and rounded in the headline. */
const NEAR = 0.012;
const NEAR_IN_HEADLINE = 0.03;
/** A headline farther from the legs' sum tells of something else: all tranches, or debt too. */
const FARTHEST_HEADLINE = 0.1;
/** Figures this close are one sum, told with more and with fewer digits. */
const SAME_SUM = 0.015;

/** The size of the whole: the figure that the legs add up to, else what is said of the whole, else the headline's. */
export function wholeOf(
  plain: readonly ProceedsSaying[],
  titled: readonly ProceedsSaying[],
  legs: readonly Leg[],
): ProceedsSaying | null {
  const computed = sumOfLegs(legs);
  const ofLegs = new Set(legs.length > 1 ? legs.flatMap(({ draft }) => draft.proceeds?.start ?? []) : []);
  const wholes = plain.filter(({ start }) => !ofLegs.has(start));
  if (computed !== null) {
    const exact = nearest(wholes, computed, NEAR) ?? nearest(titled, computed, NEAR_IN_HEADLINE);
    if (exact !== null) return exact;
  }
  const fitting = computed === null ? wholes : wholes.filter(({ value }) => value >= computed * 0.9);
  const [first] = fitting;
  const [title] = titled.filter(({ value }) => computed === null || agree(value, computed, FARTHEST_HEADLINE));
  return first === undefined
    ? (title ?? null)
    : exactest(fitting.filter(({ value }) => agree(value, first.value, SAME_SUM)));
}

/** Of figures for one sum, the one that is rounded least; of equals the first. */
function exactest(sayings: readonly ProceedsSaying[]): ProceedsSaying | null {
  return sayings.toSorted((a, b) => digits(b.value) - digits(a.value))[0] ?? null;
}

/** The digits before a figure's last zeros: 3 for 19,200,000. */
export function digits(value: number): number {
  let left = value;
  while (left > 0 && left % 10 === 0) left /= 10;
  return String(left).length;
}

function sumOfLegs(legs: readonly Leg[]): number | null {
  const products = legs.map(({ draft: { count, price, proceeds } }) =>
    count === null || price === null ? (proceeds?.value ?? null) : count.value * price.value,
  );
  const known = products.filter((product) => product !== null);
  return known.length > 0 && known.length === products.length ? sum(known) : null;
}

function nearest(sayings: readonly ProceedsSaying[], value: number, tolerance: number): ProceedsSaying | null {
  const near = sayings.filter((saying) => agree(saying.value, value, tolerance));
  return near.toSorted((a, b) => Math.abs(a.value - value) - Math.abs(b.value - value))[0] ?? null;
}

/** Of sums of closings, the one that takes in most. */
export function largest(sayings: readonly ProceedsSaying[]): ProceedsSaying | null {
  return sayings.toSorted((a, b) => b.value - a.value)[0] ?? null;
}
