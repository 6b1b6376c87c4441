import type { Check } from '../release.ts';

/** A figure of the release with its JSON pointer. */
export interface Figure {
  value: number | null;
  at: string;
}

/** Compares a stated figure with what others make of it. `tolerance` is the relative difference that rounding explains. */
export function compare(
  kind: Check['kind'],
  stated: Figure,
  inputs: readonly Figure[],
  compute: (values: number[]) => number | null,
  tolerance: number,
): Check {
  const values = inputs.flatMap(({ value }) => value ?? []);
  const computed = values.length < inputs.length ? null : compute(values);
  return {
    kind,
    status: statusOf(stated.value, computed, tolerance),
    stated: stated.value,
    computed,
    at: [stated.at, ...inputs.map(({ at }) => at)],
  };
}

function statusOf(stated: number | null, computed: number | null, tolerance: number): Check['status'] {
  if (stated === null || computed === null) return 'unknown';
  return Math.abs(stated - computed) <= tolerance * Math.max(stated, computed) ? 'ok' : 'off';
}
