import type { ReleaseText } from '../../text/release-text.ts';
import { classesIn } from './security-name.ts';

const FARTHEST = 200;
const STOPS = /[;$£€]|\bat\s+(?:a|an|the)\s+(?:issue\s+)?price|\band\b(?!\s+will)|\bet\b/iu;
const FLOW_THROUGH = /flow[-\s]?through|accr[ée]ditive/iu;

/** The classes said behind the noun: "units of the Company issued on a charity flow-through basis". */
export function flowThroughTail(text: ReleaseText, from: number, to: number): Set<string> {
  const end = Math.min(to, from + FARTHEST);
  const count = text.quantities.within({ start: from, end }, 'count').find(({ value }) => value >= 1_000);
  const tail = text.text.slice(from, count?.start ?? end);
  const stop = STOPS.exec(tail);
  const words = stop === null ? tail : tail.slice(0, stop.index);
  return FLOW_THROUGH.test(words) ? classesIn(words) : new Set();
}
