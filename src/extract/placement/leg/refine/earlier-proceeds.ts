import type { SentenceReading } from '../mention.ts';

/** "To raise $1,200,000 through the issue of 13,333,334 FT Units": each count takes the proceeds told before it, where they pair off. */
export function attachEarlierProceeds({ mentions, proceeds }: SentenceReading): void {
  const sold = mentions.filter(({ role, count }) => role === 'sold' && count !== null);
  if (sold.length === 0 || sold.some((mention) => mention.proceeds !== null)) return;
  if (proceeds.length !== sold.length) return;
  const paired = sold.every(({ count }, i) => {
    const before = proceeds[i]!.start < count!.start;
    return before && (i === 0 || proceeds[i]!.start > sold[i - 1]!.count!.start);
  });
  if (paired) for (const [i, mention] of sold.entries()) mention.proceeds = proceeds[i]!;
}
