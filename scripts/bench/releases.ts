import type { Contender } from './contenders.ts';
import { measure, type Timing } from './measure.ts';
import type { Text } from './texts.ts';

export interface Times extends Timing {
  name: string;
  perSecond: number;
}

const ROUNDS = 5;

/**
 * How long each contender takes for a text, in the same run. A text is followed by the next, not by itself: one that is read again and
 * again is read faster than any release ever is.
 */
export async function timeReleases(contenders: readonly Contender[], texts: readonly Text[]): Promise<Times[]> {
  const work = contenders.map(({ name, run }) => {
    let next = 0;
    return [name, () => run(texts[next++ % texts.length]!.text)] as const;
  });
  const timings = await measure(new Map(work), ROUNDS * texts.length);
  return [...timings].map(([name, timing]) => ({ name, ...timing, perSecond: 1_000 / timing.mean }));
}
