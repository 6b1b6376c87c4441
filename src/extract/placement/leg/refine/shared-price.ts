import { agree } from '../../arithmetic.ts';
import type { SentenceReading } from '../mention.ts';

/** "150,000,000 placing shares and 25,000,000 subscription shares at 2p per share": a price told last, of no kind alone, is of all. */
export function sharePrice({ mentions }: SentenceReading): void {
  const sold = mentions.filter(({ role, count }) => role === 'sold' && count !== null);
  const last = sold.at(-1);
  const price = last?.price ?? null;
  if (sold.length < 2 || last === undefined || price === null) return;
  if (sold.slice(0, -1).some((mention) => mention.price !== null)) return;
  const alike = last.of === null || (last.of.classes.size === 0 && last.name.classes.size === 0);
  for (const mention of sold) {
    if (mention.price !== null || mention.name.head !== last.name.head) continue;
    const product = mention.count!.value * price.value;
    if (mention.proceeds === null ? alike : agree(mention.proceeds.value, product)) mention.price = price;
  }
}
