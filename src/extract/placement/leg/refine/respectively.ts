import { agree } from '../../arithmetic.ts';
import type { SentenceReading } from '../mention.ts';

const RESPECTIVELY = /\brespective(?:ly|ment)\b/iu;

/** "Units and FT Shares at $0.40 and $0.50, respectively": as many prices as legs, in their order. */
export function dealOutPrices(reading: SentenceReading, words: string): void {
  if (!RESPECTIVELY.test(words)) return;
  const sold = reading.mentions.filter(({ role, count }) => role === 'sold' && count !== null);
  const prices = [...new Set([...sold.flatMap(({ price }) => price ?? []), ...reading.prices])].toSorted(
    (a, b) => a.start - b.start,
  );
  if (sold.length < 2 || prices.length !== sold.length) return;
  for (const [i, mention] of sold.entries()) mention.price = prices[i]!;
  reading.prices = [];
}

/** "For gross proceeds of $12,000,000 and $6,000,000, respectively": each leg takes what its count and price make. */
export function dealOutProceeds({ mentions, proceeds }: SentenceReading, words: string): void {
  if (!RESPECTIVELY.test(words)) return;
  for (const mention of mentions) {
    const { count, price } = mention;
    if (mention.role !== 'sold' || count === null || price === null) continue;
    mention.proceeds = proceeds.find(({ value }) => agree(value, count.value * price.value)) ?? mention.proceeds;
  }
}
