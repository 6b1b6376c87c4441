import type { Clause } from '../clause.ts';
import { securityNameAt, type SecurityName } from './security-name.ts';

const BETWEEN =
  /^[^\d;$€£]{0,140}(?:\bat|@|priced\s+at|(?<!\p{L})[àa]u?)\s(?:(?:an?|the|un)\s)?(?:[^.;$\d]{0,40}\b(?:price|prix)\s(?:of|de)\s)?$/iu;
const NAME_STARTS = /(?:^|[,;:(]\s?|\)\s|\b(?:of|and|or|the|de|et|les|des)\s|\bd['’])(?=["“«]?\p{L})/gu;

/** The name that a price follows: "flow-through shares at |$0.25 per share". */
export function nameBeforePrice(text: string, clause: Clause, price: number): SecurityName | null {
  const from = Math.max(clause.start, price - 200);
  const before = text.slice(from, price);
  for (const match of Array.from(before.matchAll(NAME_STARTS)).reverse()) {
    const name = securityNameAt(text, from + match.index + match[0].length);
    if (name !== null && name.end < price && BETWEEN.test(text.slice(name.end, price))) return name;
  }
  return null;
}
