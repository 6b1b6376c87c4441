import { describe, expect, test } from 'vitest';
import { sameRounded } from '../../../../src/extract/resource/refine/figures.ts';

describe('one figure, perhaps rounded', () => {
  test.for([
    [42_000_000, 42_428_000, true],
    [500_000, 501_300, true],
    [2_700_000, 2_652_500, true],
    [12_000_000, 12_400_000, true],
    [538_000, 538_200, true],
    [1_200_000, 1_500_000, false],
    [9_000_000, 8_100_000, false],
    [10_000_000, 13_000_000, false],
  ] as const)('%d and %d: %s', ([a, b, same]) => {
    expect(sameRounded(a, b)).toBe(same);
    expect(sameRounded(b, a)).toBe(same);
  });
});
