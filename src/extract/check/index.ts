import type { Check, Release } from '../release.ts';
import { placementChecks } from './placement-checks.ts';
import { roundingIn } from './precision.ts';
import { resourceChecks } from './resource-checks.ts';

/** Every arithmetic check of the stated figures against each other, those of placements first. */
export function checkRelease(facts: Pick<Release, 'placements' | 'resources' | 'evidence'>): Check[] {
  return [...placementChecks(facts), ...resourceChecks(facts, roundingIn(facts.evidence))];
}
