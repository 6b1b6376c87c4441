import { expect, it } from 'vitest';
import { mapInOrder } from '../../src/cli/extract-in-order.ts';

/** Counts up and remembers how far it was asked to. */
function counter(end: number) {
  const taken: number[] = [];
  async function* items() {
    for (let item = 1; item <= end; item += 1) {
      taken.push(item);
      yield item;
    }
  }
  return { taken, items: items() };
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

it('gives results in the order of the items, whichever is ready first', async () => {
  const slowFirst = async (item: number) => {
    await new Promise((resolve) => setTimeout(resolve, 20 - 5 * item));
    return item * 10;
  };
  expect(await all(mapInOrder(counter(3).items, 3, slowFirst))).toEqual([10, 20, 30]);
});

it('works on so many at once and takes no more until a result is taken', async () => {
  const { taken, items } = counter(10);
  const results = mapInOrder(items, 3, async (item) => item);
  await results.next();
  expect(taken).toEqual([1, 2, 3]);
  await results.next();
  expect(taken).toEqual([1, 2, 3, 4]);
});

it('ends with fewer items than it may work on at once', async () => {
  expect(await all(mapInOrder(counter(2).items, 8, async (item) => item))).toEqual([1, 2]);
  expect(await all(mapInOrder(counter(0).items, 8, async (item) => item))).toEqual([]);
});
