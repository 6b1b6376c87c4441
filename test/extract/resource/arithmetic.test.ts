import { describe, expect, test } from 'vitest';
import { containedMetal, isPossibleGrade } from '../../../src/extract/resource/arithmetic.ts';

describe('tonnage x grade', () => {
  test.for([
    [12_400_000, 't', 1.35, 'g/t', 'oz', 538_203],
    [95_000_000, 't', 0.41, '%', 'lb', 858_700_511],
    [14_000_000, 't', 330, 'ppm', 'lb', 10_185_357],
    [1_250_000, 'st', 0.062, 'oz/st', 'oz', 77_500],
    [345_600, 'st', 6.05, 'g/t', 'oz', 60_984],
    [63_000_000, 't', 0.85, '%', 't', 535_500],
    [2_000_000, 't', 2.6, 'ct/t', 'ct', 5_200_000],
    [4_200_000, 't', 85, 'cpht', 'ct', 3_570_000],
  ] as const)('%d %s at %d %s in %s', ([tonnage, tonnageUnit, grade, gradeUnit, unit, metal]) => {
    expect(containedMetal(tonnage, tonnageUnit, grade, gradeUnit, unit)).toBeCloseTo(metal, -0.5);
  });

  test('a concentration in brine does not multiply with tonnes', () => {
    expect(containedMetal(1_000_000, 't', 450, 'mg/L', 't')).toBeNull();
  });
});

describe('grades that can exist', () => {
  test.for([
    [100, '%', true],
    [100.1, '%', false],
    [1_000_001, 'ppm', false],
    [0, 'g/t', false],
    [9_500, 'g/t', true],
    [31_103, 'g/t', false],
  ] as const)('%d %s: %s', ([value, unit, possible]) => {
    expect(isPossibleGrade(value, unit)).toBe(possible);
  });
});
