import { describe, expect, test } from 'vitest';
import { readHeading } from '../../../../src/extract/resource/table/heading.ts';

const tonnage = (exponent: number, unit = 't') => ({ role: 'tonnage', unit, exponent });
const grade = (commodity: string | null, unit: string | null) => ({ role: 'grade', commodity, unit });
const contained = (commodity: string | null, unit: string | null, exponent: number) => ({
  role: 'contained',
  commodity,
  unit,
  exponent,
});

describe('what a column holds', () => {
  test.for([
    ['Tonnes', tonnage(0)],
    ['Tonnage (Million)', tonnage(6)],
    ['Tonnes (000s)', tonnage(3)],
    ["Tonnes ('000 t)", tonnage(3)],
    ['Tonnes (x1,000)', tonnage(3)],
    ['Quantity Mt', tonnage(6)],
    ['K Tonnes', tonnage(3)],
    ['Million Tonnes', tonnage(6)],
    ['Tons (000)', tonnage(3, 'st')],
    ['Grade (g/t Au)', grade('Au', 'g/t')],
    ['Au gpt', grade('Au', 'g/t')],
    ['g Au/t', grade('Au', 'g/t')],
    ['Grade (U3O8ppm)', grade('U3O8', 'ppm')],
    ['% Sn', grade('Sn', '%')],
    ['Ni%', grade('Ni', '%')],
    ['Grade', grade(null, null)],
    ['Au Grade', grade('Au', null)],
    ['Teneur (g/t Au)', grade('Au', 'g/t')],
    ['Contained Gold (koz)', contained('Au', 'oz', 3)],
    ['Pounds U3O8 (000)', contained('U3O8', 'lb', 3)],
    ['Zn (M lbs)', contained('Zn', 'lb', 6)],
    ['Cu (Blbs)', contained('Cu', 'lb', 9)],
    ['Tin (Tonnes)', contained('Sn', 't', 0)],
    ['Cu Contained (000 tonnes)', contained('Cu', 't', 3)],
    ['Thousand Tonnes contained Ni', contained('Ni', 't', 3)],
    ['Carats (Mct)', contained('diamonds', 'ct', 6)],
    ['Ounces', contained(null, 'oz', 0)],
    ['Contained Silver', contained('Ag', null, 0)],
    ['Iron ore tonnes (Mt)', tonnage(6)],
    ['Cut-off (g/t Au)', { role: 'cutoff', commodity: 'Au', unit: 'g/t' }],
    ['NSR Cut-off (US$/t)', { role: 'other' }],
    ['Change (%)', { role: 'other' }],
    ['Gold recovery (%)', { role: 'other' }],
    ['NSR ($CDN)', { role: 'other' }],
    ['Strip ratio', { role: 'other' }],
    ['Zone', { role: 'label' }],
  ] as const)('%s', ([heading, meaning]) => {
    expect(readHeading(heading)).toEqual(meaning);
  });
});
