import type { ReleaseText } from '../../text/release-text.ts';
import type { LegGroup } from './group.ts';

/** The legs that are kept, after the trace was told of the others. */
export function keeping(
  text: ReleaseText,
  groups: readonly LegGroup[],
  kept: LegGroup[],
  whyNotTheOthers: string,
): LegGroup[] {
  if (text.trace !== null)
    for (const { mentions, price } of groups.filter((group) => !kept.includes(group))) {
      const { name, count } = mentions[0]!;
      const read = count ?? price ?? name;
      const value = count?.value ?? price?.value ?? null;
      text.trace({ start: read.start, end: read.end, rule: 'placement/leg', value, why: whyNotTheOthers });
    }
  return kept;
}
