import type { Derived, Release } from '../release.ts';
import { placementValues } from './placement-values.ts';
import { resourceValues } from './resource-values.ts';

/** What Assay computes from the stated facts; never mixed with them. */
export function deriveValues(facts: Pick<Release, 'placements' | 'resources' | 'date'>): Derived[] {
  return [...placementValues(facts), ...resourceValues(facts)];
}
