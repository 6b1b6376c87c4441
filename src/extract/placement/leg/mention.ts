import type { Found } from '../../found.ts';
import type { ReleaseText, Sentence } from '../../text/release-text.ts';
import { sentenceWords, type Clause } from '../clause.ts';
import { agree } from '../arithmetic.ts';
import { proceedsSayings, type ProceedsSaying } from '../proceeds/saying.ts';
import { countSayings, type CountRole, type CountSaying } from './count.ts';
import { flowThroughTail } from './flow-through.ts';
import { nameBeforePrice, priceSayings, type PriceSaying } from './price.ts';
import { securityNameAt, securityNameOf, type SecurityName } from './security-name.ts';

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

type Event =
  | { at: number; kind: 'count'; saying: CountSaying }
  | { at: number; kind: 'price'; saying: PriceSaying; clause: Clause }
  | { at: number; kind: 'proceeds'; saying: ProceedsSaying };

/** Reads a sentence from left to right: a count opens a leg, the price and the proceeds behind it are its own. */
export function readSentence(text: ReleaseText, sentence: Sentence, clauses: readonly Clause[]): SentenceReading {
  const reading: SentenceReading = { sentence, mentions: [], prices: [], proceeds: [] };
  let open: LegMention | null = null;
  let early: PriceSaying | null = null;
  const events = eventsOf(text, clauses);
  const proceedsFirst = tellsProceedsFirst(events);
  for (const event of events) {
    if (event.kind === 'count') {
      open = mentionOf(text, sentence, event.saying);
      if (open.price === null && early !== null && (early.of === null || early.of.head === open.name.head))
        open.price = early;
      early = null;
      reading.mentions.push(open);
    } else if (event.kind === 'price') {
      const { saying, clause } = event;
      const of = saying.of ?? nameBeforePrice(text.text, clause, saying.start);
      if (open !== null && open.price === null && agrees(open, saying)) {
        open.price = saying;
        open.of = saying.of;
      } else if (of !== null) {
        open = priceMention(sentence, saying, pricedName(text, clause, of, saying));
        reading.mentions.push(open);
        early = saying;
      } else {
        early = saying;
        reading.prices.push(saying);
      }
    } else {
      const { saying } = event;
      const of = securityAfter(text.text, saying);
      if (of !== null && saying.role === 'plain' && !ANY_MIX.test(sentenceWords(saying.clause, text.text))) {
        open = {
          ...priceMention(sentence, null, of),
          aliases: aliasesAfter(text, of.end, sentence.end),
          proceeds: saying,
        };
        reading.mentions.push(open);
      } else if (
        !proceedsFirst &&
        open !== null &&
        open.proceeds === null &&
        open.role !== 'buyer' &&
        isOfLeg(open, saying, reading.mentions)
      )
        open.proceeds = saying;
      reading.proceeds.push(saying);
    }
  }
  attachEarlierProceeds(reading);
  sharePrice(reading);
  if (RESPECTIVELY.test(text.text.slice(sentence.start, sentence.end))) dealOutPrices(reading);
  return reading;
}

/** "150,000,000 placing shares and 25,000,000 subscription shares at 2p per share": a price told last, of no kind alone, is of all. */
function sharePrice({ mentions }: SentenceReading): void {
  const sold = mentions.filter(({ role, count }) => role === 'sold' && count !== null);
  const last = sold.at(-1);
  const price = last?.price ?? null;
  if (sold.length < 2 || last === undefined || price === null) return;
  const alike = last.of === null || (last.of.classes.size === 0 && last.name.classes.size === 0);
  for (const mention of sold) {
    if (mention.price !== null || mention.name.head !== last.name.head) continue;
    const product = mention.count!.value * price.value;
    if (mention.proceeds === null ? alike : agree(mention.proceeds.value, product)) mention.price = price;
  }
}

/** One cap over several kinds is of none of them. */
const ANY_MIX = /\b(?:any\s+)?combination\s+(?:of|thereof)\b/iu;
const RESPECTIVELY = /\brespective(?:ly|ment)\b/iu;

/** "Units and FT Shares at $0.40 and $0.50, respectively": as many prices as legs, in their order. */
function dealOutPrices(reading: SentenceReading): void {
  const sold = reading.mentions.filter(({ role, count }) => role === 'sold' && count !== null);
  const prices = [...new Set([...sold.flatMap(({ price }) => price ?? []), ...reading.prices])].toSorted(
    (a, b) => a.start - b.start,
  );
  if (sold.length < 2 || prices.length !== sold.length) return;
  for (const [i, mention] of sold.entries()) mention.price = prices[i]!;
  reading.prices = [];
}

/** Money, count, money, count: each count's proceeds stand before it. */
function tellsProceedsFirst(events: readonly Event[]): boolean {
  const order = events.flatMap(({ kind }) => (kind === 'price' ? [] : [kind]));
  return (
    order.length >= 4 &&
    order.length % 2 === 0 &&
    order.every((kind, i) => kind === (i % 2 === 0 ? 'proceeds' : 'count'))
  );
}

/** "To raise $1,200,000 through the issue of 13,333,334 FT Units": each count takes the proceeds told before it, where they pair off. */
function attachEarlierProceeds({ mentions, proceeds }: SentenceReading): void {
  const sold = mentions.filter(({ role, count }) => role === 'sold' && count !== null);
  if (sold.length === 0 || sold.some((mention) => mention.proceeds !== null)) return;
  if (proceeds.length !== sold.length) return;
  const paired = sold.every(({ count }, i) => {
    const before = proceeds[i]!.start < count!.start;
    return before && (i === 0 || proceeds[i]!.start > sold[i - 1]!.count!.start);
  });
  if (paired) for (const [i, mention] of sold.entries()) mention.proceeds = proceeds[i]!;
}

/** Behind several legs, a total is of all of them, unless it is what the last one brings. */
function isOfLeg(open: LegMention, saying: ProceedsSaying, mentions: readonly LegMention[]): boolean {
  if (saying.start < (open.count ?? open.price ?? open.name).start) return false;
  if (mentions.length === 1 || !saying.ofWhole) return true;
  return open.count !== null && open.price !== null && agree(saying.value, open.count.value * open.price.value);
}

function eventsOf(text: ReleaseText, clauses: readonly Clause[]): Event[] {
  const events: Event[] = clauses.flatMap((clause) => {
    const counts = countSayings(text, clause);
    const taken = new Set(counts.flatMap(({ price }) => (price === null ? [] : [price.start])));
    const prices = priceSayings(text, clause).filter(({ start }) => !taken.has(start));
    const priced = new Set(prices.map(({ start }) => start));
    const proceeds = proceedsSayings(text, clause).filter(({ start }) => !taken.has(start) && !priced.has(start));
    return [
      ...counts.map((saying): Event => ({ at: saying.start, kind: 'count', saying })),
      ...prices.map((saying): Event => ({ at: saying.start, kind: 'price', saying, clause })),
      ...proceeds.map((saying): Event => ({ at: saying.start, kind: 'proceeds', saying })),
    ];
  });
  return events.toSorted((a, b) => a.at - b.at);
}

function mentionOf(text: ReleaseText, sentence: Sentence, saying: CountSaying): LegMention {
  const tail = flowThroughTail(text, saying.of.end, sentence.end);
  return {
    sentence,
    name: { ...saying.of, classes: new Set([...saying.of.classes, ...tail]) },
    aliases: aliasesAfter(text, saying.of.end, sentence.end),
    role: saying.role,
    capped: saying.capped,
    count: saying,
    price: saying.price,
    of: null,
    proceeds: null,
  };
}

function priceMention(sentence: Sentence, price: PriceSaying | null, name: SecurityName): LegMention {
  return { sentence, name, aliases: [], role: 'sold', capped: false, count: null, price, of: name, proceeds: null };
}

/** "Per share" names less than the words before the price do, where those are "flow-through shares". */
function pricedName(text: ReleaseText, clause: Clause, of: SecurityName, { start }: PriceSaying): SecurityName {
  if (of.classes.size > 0) return of;
  const before = nameBeforePrice(text.text, clause, start);
  return before !== null && before.head === of.head && before.classes.size > 0 ? before : of;
}

const AMOUNT_OF = /^\s+(?:(?:in\s+)?(?:aggregate\s+)?principal\s+amount\s+of\s+|of\s+|d['’]\s?|de\s+)/iu;

/** "C$3.5 million of units": money that is told as so much of a security. */
function securityAfter(text: string, { end }: ProceedsSaying): SecurityName | null {
  const lead = AMOUNT_OF.exec(text.slice(end, end + 48));
  return lead === null ? null : securityNameAt(text, end + lead[0].length);
}

/** A price is of the open leg when it names it, names a wider word for it, or names nothing. */
function agrees(open: LegMention, { of }: PriceSaying): boolean {
  if (of === null) return true;
  return [open.name, ...open.aliases].some((name) => name.head === of.head) || of.head === 'share';
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
