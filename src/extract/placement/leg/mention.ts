import type { Found } from '../../found.ts';
import type { ReleaseText, Sentence } from '../../text/release-text.ts';
import type { ProceedsSaying } from '../proceeds/saying.ts';
import type { CountRole, CountSaying } from './count.ts';
import { flowThroughTail } from './flow-through.ts';
import type { PriceSaying } from './price.ts';
import { classOfSale } from './sale-name.ts';
import { securityNameOf, type SecurityName } from './security-name.ts';

/** One place where a sentence speaks of a leg, with what it says of it. */
export interface LegMention {
  sentence: Sentence;
  name: SecurityName;
  /** The terms that the release defines for it here. */
  aliases: SecurityName[];
  role: CountRole;
  /** "Up to" so many. */
  capped: boolean;
  count: Found<number> | null;
  price: Found<number> | null;
  /** The security that the price names: "per share". */
  of: SecurityName | null;
  proceeds: ProceedsSaying | null;
}

/** What one sentence says about legs, and the money and prices in it that belong to no leg of its own. */
export interface SentenceReading {
  sentence: Sentence;
  mentions: LegMention[];
  /** Prices that name their security by a wider word, or none: "All Units are sold at $0.09 per Unit". */
  prices: PriceSaying[];
  proceeds: ProceedsSaying[];
}

/** How far around a count its sentence names the sale. */
const AROUND = 120;

/** A leg that is opened by its count: "1,800,000 units". */
export function countedMention(text: ReleaseText, sentence: Sentence, saying: CountSaying): LegMention {
  const tail = flowThroughTail(text, saying.of.end, sentence.end);
  const sale = classOfSale(
    text.text.slice(Math.max(sentence.start, saying.start - AROUND), saying.start),
    text.text.slice(saying.end, Math.min(sentence.end, saying.end + AROUND)),
  );
  return {
    sentence,
    name: { ...saying.of, classes: new Set([...saying.of.classes, ...tail, ...(sale === null ? [] : [sale])]) },
    aliases: aliasesAfter(text, saying.of.end, sentence.end),
    role: saying.role,
    capped: saying.capped,
    count: saying,
    price: saying.price,
    of: null,
    proceeds: null,
  };
}

/** A leg that is opened by its name alone, beside a price or money. */
export function uncountedMention(sentence: Sentence, name: SecurityName): LegMention {
  return {
    sentence,
    name,
    aliases: [],
    role: 'sold',
    capped: false,
    count: null,
    price: null,
    of: name,
    proceeds: null,
  };
}

/** How far behind its noun a defined term may stand: legal wording about flow-through shares comes between. */
const FARTHEST_TERM = 320;

/** The terms that the brackets behind a noun define for it, up to the next counted thing. */
export function aliasesAfter(text: ReleaseText, from: number, to: number): SecurityName[] {
  const limit = Math.min(to, from + FARTHEST_TERM);
  const next = text.quantities.within({ start: from, end: limit }, 'count').find(({ value }) => value >= 1_000);
  const end = next?.start ?? limit;
  for (const { term } of text.definitions.within({ start: from, end })) {
    const name = securityNameOf(term);
    if (name !== null) return [name];
  }
  return [];
}
