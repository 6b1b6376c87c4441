import type { ReleaseText, Sentence } from '../../text/release-text.ts';
import { agree } from '../arithmetic.ts';
import { sentenceWords, type Clause } from '../clause.ts';
import type { ProceedsSaying } from '../proceeds/saying.ts';
import { eventsOf, tellsProceedsFirst, type Event } from './event.ts';
import { aliasesAfter, countedMention, uncountedMention, type LegMention, type SentenceReading } from './mention.ts';
import type { PriceSaying } from './price.ts';
import { nameBeforePrice } from './price-name.ts';
import { REFINERS } from './refine/index.ts';
import { securityNameAt, type SecurityName } from './security-name.ts';

/** A sentence while it is read from left to right. */
interface Progress extends SentenceReading {
  /** The leg that figures behind it belong to. */
  open: LegMention | null;
  /** A price told before its leg. */
  early: PriceSaying | null;
  proceedsFirst: boolean;
}

/** Reads a sentence from left to right: a count opens a leg, the price and the proceeds behind it are its own. */
export function readSentence(text: ReleaseText, sentence: Sentence, clauses: readonly Clause[]): SentenceReading {
  const events = eventsOf(text, clauses);
  const progress: Progress = {
    sentence,
    mentions: [],
    prices: [],
    proceeds: [],
    open: null,
    early: null,
    proceedsFirst: tellsProceedsFirst(events),
  };
  for (const event of events) take(text, progress, event);
  const { mentions, prices, proceeds } = progress;
  const reading: SentenceReading = { sentence, mentions, prices, proceeds };
  const words = text.text.slice(sentence.start, sentence.end);
  for (const refine of REFINERS) refine(reading, words);
  return reading;
}

function take(text: ReleaseText, progress: Progress, event: Event): void {
  if (event.kind === 'count') takeCount(progress, countedMention(text, progress.sentence, event.saying));
  else if (event.kind === 'price') takePrice(text, progress, event.saying, event.clause);
  else takeProceeds(text, progress, event.saying);
}

function takeCount(progress: Progress, mention: LegMention): void {
  const { early } = progress;
  if (mention.price === null && early !== null && (early.of === null || early.of.head === mention.name.head))
    mention.price = early;
  progress.early = null;
  openLeg(progress, mention);
}

function takePrice(text: ReleaseText, progress: Progress, saying: PriceSaying, clause: Clause): void {
  const { open } = progress;
  if (open !== null && open.price === null && agrees(open, saying)) {
    open.price = saying;
    open.of = saying.of;
    return;
  }
  progress.early = saying;
  const of = saying.of ?? nameBeforePrice(text.text, clause, saying.start);
  if (of === null) progress.prices.push(saying);
  else
    openLeg(progress, { ...uncountedMention(progress.sentence, pricedName(text, clause, of, saying)), price: saying });
}

function takeProceeds(text: ReleaseText, progress: Progress, saying: ProceedsSaying): void {
  const { open, sentence, mentions, proceedsFirst } = progress;
  const of = securityAfter(text.text, saying);
  const mixed = ANY_MIX.test(sentenceWords(saying.clause, text.text));
  if (of !== null && saying.role === 'plain' && !mixed) {
    const aliases = aliasesAfter(text, of.end, sentence.end);
    openLeg(progress, { ...uncountedMention(sentence, of), aliases, proceeds: saying });
  } else if (!proceedsFirst && open !== null && !(mixed && mentions.length > 1) && isOfLeg(open, saying, mentions))
    open.proceeds = saying;
  progress.proceeds.push(saying);
}

function openLeg(progress: Progress, mention: LegMention): void {
  progress.open = mention;
  progress.mentions.push(mention);
}

/** "Per share" names less than the words before the price do, where those are "flow-through shares". */
function pricedName(text: ReleaseText, clause: Clause, of: SecurityName, { start }: PriceSaying): SecurityName {
  if (of.classes.size > 0) return of;
  const before = nameBeforePrice(text.text, clause, start);
  return before !== null && before.head === of.head && before.classes.size > 0 ? before : of;
}

/** One cap over several kinds is of none of them. */
const ANY_MIX = /\bany\s+combination\b|\bcombination\s+(?:of|thereof)\b/iu;
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

/** Behind several legs, a total is of all of them, unless it is what the last one brings. */
function isOfLeg(open: LegMention, saying: ProceedsSaying, mentions: readonly LegMention[]): boolean {
  if (open.proceeds !== null || open.role === 'buyer') return false;
  if (saying.start < (open.count ?? open.price ?? open.name).start) return false;
  if (mentions.length === 1 || !saying.ofWhole) return true;
  return open.count !== null && open.price !== null && agree(saying.value, open.count.value * open.price.value);
}
