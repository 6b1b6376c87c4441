import type { ResourceCategory } from '../../release.ts';

/** The class of a "Total" row, from the classes that it adds up; null for a sum that no code allows (over Inferred, or reserves with resources). */
export function categoryOfTotal(seen: ReadonlySet<ResourceCategory>): ResourceCategory | null {
  const only = (...allowed: ResourceCategory[]) => [...seen].every((category) => allowed.includes(category));
  if (seen.size === 0) return null;
  if (seen.size === 1) return [...seen][0]!;
  if (only('proven', 'probable', 'proven_and_probable')) return 'proven_and_probable';
  if (only('measured', 'indicated', 'measured_and_indicated')) return 'measured_and_indicated';
  return null;
}
