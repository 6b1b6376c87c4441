import { describe, expect, it } from 'vitest';
import { firstTrancheIn, namesFinalTranche, tranchesIn } from '../../../src/extract/placement/tranche.ts';

describe('numbered closings', () => {
  it.each([
    ['the first tranche of the Offering', [1]],
    ['the second and final closing, after the initial tranche', [1, 2]],
    ['Tranche 3 is subject to approval', [3]],
    ['une deuxième tranche du placement', [2]],
    ['dans cette tranche 1 450 000 actions', []],
    ['a tranche of the debt', []],
  ])('%s', (words, numbers) => expect(tranchesIn(words)).toEqual(numbers));

  it('says where the first one stands', () => {
    const words = 'closed its second tranche; the first tranche closed in May';
    const tranche = firstTrancheIn(words)!;
    expect(words.slice(tranche.start, tranche.end)).toBe('second tranche');
  });

  it('knows the last one', () => {
    expect(namesFinalTranche('the third and final tranche')).toBe(true);
    expect(namesFinalTranche('final approval of the exchange')).toBe(false);
  });
});
