import { isAbsent, same } from './same.ts';
import type { Tally } from './tally.ts';

/** Judges one value where the label has it: `want` undefined is not judged, null must not be answered. */
export function judge(
  tally: Tally,
  group: string,
  where: string,
  want: unknown,
  got: unknown,
  agrees: (want: unknown, got: unknown) => boolean = same,
): void {
  if (want === undefined || (want === null && isAbsent(got))) return;
  if (want !== null && !isAbsent(got) && agrees(want, got)) tally.right(group);
  else tally.miss({ group, where, want, got: got ?? null });
}

/** Judges the keys of an object that is null where the release says nothing of it: then none of them may be answered. */
export function judgeKeys<T extends object>(
  tally: Tally,
  group: string,
  where: string,
  want: { [Key in keyof T]?: unknown } | null | undefined,
  got: T | null | undefined,
  keys: readonly (keyof T & string)[],
): void {
  if (want === undefined) return;
  for (const key of keys) judge(tally, group, `${where}.${key}`, want === null ? null : want[key], got?.[key]);
}
