import type { ReleaseText } from '../../text/release-text.ts';
import type { Clause } from '../clause.ts';
import type { LegMention, SentenceReading } from './mention.ts';
import { securityNameAt } from './security-name.ts';

const BEFORE_NAME = /\b(?:of|in|d['’]une|d['’]un|de|des)\s+(?:an?\s+|up\s+to\s+)?/giu;

/** A leg of which neither count nor price is told, only the money: "the sale of a $31,200,000 debenture". */
export function uncountedLeg(
  text: ReleaseText,
  readings: readonly SentenceReading[],
  clauses: ReadonlyMap<unknown, Clause[]>,
): LegMention[] {
  for (const { sentence, proceeds } of readings) {
    const saying = proceeds.find(({ role }) => role === 'plain');
    if (saying === undefined) continue;
    for (const clause of clauses.get(sentence) ?? []) {
      if (clause.topic !== 'sale') continue;
      const places = Array.from(
        text.text.slice(clause.start, clause.end).matchAll(BEFORE_NAME),
        (match) => clause.start + match.index + match[0].length,
      );
      for (const place of [behindMoney(text.text, saying.end), ...places]) {
        const name = securityNameAt(text.text, place);
        if (name === null || name.end > clause.end || /^(?:share|unit|action|unité)$/i.test(name.words)) continue;
        return [
          {
            sentence,
            name,
            aliases: [],
            role: 'sold',
            capped: false,
            count: null,
            price: null,
            of: null,
            proceeds: saying,
          },
        ];
      }
    }
  }
  return [];
}

/** "$1.1 million U.S. convertible debenture": the name follows the money. */
function behindMoney(text: string, end: number): number {
  return end + (/^\s?\(?U\.?S\.?\)?/u.exec(text.slice(end, end + 8))?.[0].length ?? 0);
}
