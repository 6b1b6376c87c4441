import type { Found } from '../../found.ts';
import type { LegMention, SentenceReading } from './mention.ts';
import type { SecurityName } from './security-name.ts';

/** The mentions of one leg, gathered over the release. */
export interface LegGroup {
  names: SecurityName[];
  /** The terms that the release defines for it. */
  aliases: SecurityName[];
  mentions: LegMention[];
  price: Found<number> | null;
}

/** Gathers mentions by the names that the release uses; one name at two prices is two legs. */
export function groupMentions(readings: readonly SentenceReading[]): LegGroup[] {
  const mentions = readings.flatMap((reading) => reading.mentions);
  const sold = mentions.filter(({ role }) => role === 'sold' || role === 'minimum');
  const groups: LegGroup[] = [];
  for (const mention of sold.filter(({ count }) => count !== null)) add(groups, mention);
  for (const mention of sold.filter(({ count }) => count === null)) add(groups, mention);
  if (groups.length > 0) return groups;
  // What several closings sold together is not what this one sold.
  for (const mention of mentions.filter(({ role }) => role !== 'option'))
    add(groups, mention.role === 'to_date' ? { ...mention, count: null, proceeds: null } : mention);
  return groups;
}

function add(groups: LegGroup[], mention: LegMention): void {
  const names = [mention.name, ...mention.aliases];
  const close = groups.filter((candidate) => couldBe(candidate, mention) && !standBeside(candidate, mention));
  const group =
    groups.find(
      (candidate) =>
        isNamedAs(candidate, mention, names) && samePrice(candidate, mention) && !standBeside(candidate, mention),
    ) ?? (mention.count === null && close.length > 1 ? undefined : close[0]);
  if (group === undefined) {
    groups.push({ names, aliases: [...mention.aliases], mentions: [mention], price: mention.price });
    return;
  }
  group.names.push(...names);
  group.aliases.push(...mention.aliases);
  group.mentions.push(mention);
  group.price ??= mention.price;
}

/** Where both have a defined term, the terms decide: "Placing Shares" are no "Subscription Shares". */
function isNamedAs(group: LegGroup, { aliases }: LegMention, names: readonly SecurityName[]): boolean {
  if (group.aliases.length > 0 && aliases.length > 0) return shareName(group.aliases, aliases);
  return shareName(group.names, names);
}

/** Two sales told side by side, each with its own count and proceeds, stay two. */
function standBeside({ mentions }: LegGroup, { sentence, count, proceeds }: LegMention): boolean {
  if (count === null || proceeds === null) return false;
  return mentions.some(
    (other) =>
      other.sentence === sentence &&
      other.proceeds !== null &&
      other.proceeds.role === proceeds.role &&
      other.count !== null &&
      other.count.value !== count.value,
  );
}

function samePrice(group: LegGroup, { price }: LegMention): boolean {
  return group.price === null || price === null || group.price.value === price.value;
}

export function shareName(some: readonly SecurityName[], others: readonly SecurityName[]): boolean {
  return some.some((name) => others.some((other) => sameName(name, other)));
}

export function sameName(a: SecurityName, b: SecurityName): boolean {
  return a.head === b.head && a.classes.size === b.classes.size && [...a.classes].every((name) => b.classes.has(name));
}

/** A wider name for the same thing ("units" for FT units) joins where no figure speaks against it. */
function couldBe(group: LegGroup, mention: LegMention): boolean {
  if (group.aliases.length > 0 && mention.aliases.length > 0) return false;
  const counts = group.mentions.flatMap(({ count }) => count?.value ?? []);
  const countAgrees = mention.count === null || counts.length === 0 || counts.includes(mention.count.value);
  if (!countAgrees || !samePrice(group, mention)) return false;
  if (group.price !== null && mention.price !== null && counts.length > 0)
    return group.names.some(({ head }) => head === mention.name.head);
  return group.names.some((name) => name.head === mention.name.head && nests(name.classes, mention.name.classes));
}

function nests(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((name) => b.has(name)) || [...b].every((name) => a.has(name));
}
