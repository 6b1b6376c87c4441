import type { Found } from '../../found.ts';
import { found } from '../../found.ts';
import type { SecurityKind } from '../../release.ts';
import type { ReleaseText } from '../../text/release-text.ts';
import { agree, sum } from '../arithmetic.ts';
import type { Clause } from '../clause.ts';
import type { ProceedsRole, ProceedsSaying } from '../proceeds/saying.ts';
import { compositionsIn, debtIn, holdsFlowThroughShare, type Composition } from './composition.ts';
import { groupMentions, shareName, type LegGroup } from './group.ts';
import type { Leg } from './leg.ts';
import type { LegMention, SentenceReading } from './mention.ts';
import { keeping } from './put-aside.ts';

/** The legs of one offering, from what its sentences say. */
export function readLegs(text: ReleaseText, readings: readonly SentenceReading[], clauses: readonly Clause[]): Leg[] {
  const compositions = compositionsIn(text, clauses);
  const told = groupMentions(readings);
  const parts = keeping(text, told, withoutSums(told), 'the sum of the other counts');
  const groups = keeping(text, parts, withJointPrices(parts, readings), 'one price for all the others');
  const counted = groups.filter(({ mentions }) => mentions.some(({ count }) => count !== null));
  const kept = counted.length === 0 ? groups : groups.filter((group) => isLeg(group, counted));
  const named = keeping(text, groups, kept, 'a price without a count, for what others count');
  return keeping(text, named, withoutStrays(named), 'neither price nor proceeds, beside legs that have them').map(
    (group) => legOf(group, compositions, dealWords(text, readings)),
  );
}

/** A price without a count is a leg of its own only when it names a security that the counted ones do not cover. */
function isLeg(group: LegGroup, counted: readonly LegGroup[]): boolean {
  if (counted.includes(group)) return true;
  const plain = group.names.every(({ classes }) => classes.size === 0);
  return !(plain && group.names.some(({ head }) => head === 'share'));
}

/** "All Units are sold at $0.09 per Unit": one price for every leg that has none of its own. */
function withJointPrices(groups: LegGroup[], readings: readonly SentenceReading[]): LegGroup[] {
  const priceless = groups.filter(({ price }) => price === null);
  if (priceless.length === 0) return groups;
  const wide = groups.filter(
    (group) =>
      group.price !== null &&
      group.mentions.every(({ count }) => count === null) &&
      group.names.every(({ classes }) => classes.size === 0),
  );
  const price = wide[0]?.price ?? readings.flatMap((reading) => reading.prices)[0] ?? null;
  if (price === null) return groups;
  for (const group of priceless) group.price = price;
  return groups.filter((group) => !wide.includes(group));
}

/** "A total of 7,068,161 units: 6,386,344 FT Units and 681,817 Units": the total is no leg. */
function withoutSums(groups: LegGroup[]): LegGroup[] {
  const counts = groups.map((group) => bestCount(group)?.value ?? 0);
  return groups.filter(({ price }, i) => {
    if (price !== null) return true;
    const others = counts.filter((count, j) => j !== i && count > 0);
    return others.length < 2 || counts[i] !== sum(others);
  });
}

/** The count whose product with the price is the stated proceeds; else the first that is said to be sold. */
function bestCount(group: LegGroup): Found<number> | null {
  const counted = group.mentions.filter(
    (mention): mention is LegMention & { count: Found<number> } => mention.count !== null,
  );
  const money = group.mentions.flatMap(({ proceeds }) => (proceeds === null ? [] : [proceeds.value]));
  const { price } = group;
  const exact =
    price === null
      ? undefined
      : counted.find(
          ({ count, role }) => role === 'sold' && money.some((stated) => agree(stated, count.value * price.value)),
        );
  const best = exact ?? counted.find(({ role }) => role === 'sold') ?? counted.find(({ role }) => role !== 'minimum');
  return best?.count ?? null;
}

/** Of a leg, "additional" proceeds are those beside another leg's. */
const OWN_ROLES: ReadonlySet<ProceedsRole> = new Set(['plain', 'additional']);

function bestProceeds(group: LegGroup, count: Found<number> | null): ProceedsSaying | null {
  const said = group.mentions.flatMap(({ proceeds }) =>
    proceeds === null || !OWN_ROLES.has(proceeds.role) ? [] : [proceeds],
  );
  const { price } = group;
  if (count === null || price === null) return said[0] ?? null;
  return said.find((saying) => agree(saying.value, count.value * price.value, 0.03)) ?? null;
}

/** Beside legs with prices, shares with neither price nor proceeds are paid for something else. */
function withoutStrays(groups: LegGroup[]): LegGroup[] {
  if (!groups.some(({ price }) => price !== null)) return groups;
  return groups.filter(
    ({ price, names, mentions }) =>
      price !== null ||
      names.some(({ head, classes }) => head !== 'share' || classes.size > 0) ||
      mentions.some(({ proceeds }) => proceeds !== null),
  );
}

const MOST_WORDS = 6_000;

function dealWords(text: ReleaseText, readings: readonly SentenceReading[]): string {
  return readings
    .map(({ sentence }) => text.text.slice(sentence.start, sentence.end))
    .join(' ')
    .slice(0, MOST_WORDS);
}

function legOf(group: LegGroup, compositions: readonly Composition[], words: string): Leg {
  const own = compositions.filter(({ of }) => shareName(of, group.names));
  const count = bestCount(group);
  const proceeds = bestProceeds(group, count);
  const first = group.mentions[0]!;
  const nameSpan = first.count ?? first.price ?? first.name;
  return {
    draft: {
      kind: found(kindOf(group, own, words), nameSpan, 'placement/kind'),
      flowThrough: isFlowThrough(group, own),
      count: count === null ? null : found(count.value, count, count.rule),
      price: group.price === null ? null : found(group.price.value, group.price, group.price.rule),
      proceeds: proceeds === null ? null : found(proceeds.value, proceeds, proceeds.rule),
      warrants: [],
    },
    names: [...new Set(group.names.map(({ words }) => words.toLowerCase().replace(/\s+/g, ' ')))],
    mentions: group.mentions.map(({ count, price, name }) => spanOf(count ?? price ?? name)),
  };
}

function spanOf({ start, end }: { start: number; end: number }) {
  return { start, end };
}

/** Dearer units than this hold a note. */
const DEAREST_UNIT = 500;

function kindOf({ names, price }: LegGroup, compositions: readonly Composition[], words: string): SecurityKind {
  const head = names.find(({ head }) => head !== 'unit' && head !== 'share')?.head ?? names[0]!.head;
  if (head === 'convertible_debenture') return /conver/iu.test(words) ? head : 'note';
  if (head !== 'unit') return head;
  const dear = price !== null && price.value >= DEAREST_UNIT && DEBT_UNITS.test(words);
  return compositions.map(debtIn).find((kind) => kind !== null) ?? (dear ? 'convertible_debenture' : head);
}

const DEBT_UNITS = /\bconvertible\s+(?:debenture|note)\s+units?\b/iu;

function isFlowThrough(group: LegGroup, compositions: readonly Composition[]): boolean {
  const classes = new Set(group.names.flatMap((name) => [...name.classes]));
  if (classes.has('ft')) return true;
  if (['nonft', 'hard', 'wc'].some((name) => classes.has(name))) return false;
  if (['charity', 'super', 'traditional', 'critical'].some((name) => classes.has(name))) return true;
  return compositions.some(holdsFlowThroughShare);
}
