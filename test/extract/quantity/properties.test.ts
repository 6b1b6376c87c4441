import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, daysIn, nextDay } from '../../../src/extract/quantity/calendar.ts';
import { readQuantities } from '../../../src/extract/quantity/index.ts';

const only = (text: string, kind: string) => readQuantities(text).all.filter((quantity) => quantity.kind === kind);
const grouped = (digits: string, separator: string): string =>
  digits.length <= 3 ? digits : `${grouped(digits.slice(0, -3), separator)}${separator}${digits.slice(-3)}`;

const STYLES: Record<string, (whole: string, cents: string) => string> = {
  English: (whole, cents) => `$${grouped(whole, ',')}.${cents}`,
  'English without groups': (whole, cents) => `$${whole}.${cents}`,
  Canadian: (whole, cents) => `C$${grouped(whole, ',')}.${cents}`,
  French: (whole, cents) => `${grouped(whole, ' ')},${cents} $`,
  'French with no-break spaces': (whole, cents) => `${grouped(whole, '\u00a0')},${cents}\u00a0$`,
  'French with thin spaces': (whole, cents) => `${grouped(whole, '\u202f')},${cents}\u202f$`,
};

describe('any amount in any style reads back exactly', () => {
  test.each(Object.entries(STYLES))('%s', (_, write) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const decimals = String(cents).padStart(2, '0');
        const [money] = only(`for ${write(String(whole), decimals)} in all`, 'money');
        expect(money).toMatchObject({ amount: Number(`${whole}.${decimals}`) });
      }),
    );
  });

  test('scaled: the decimal point is shifted, nothing is multiplied', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999_999 }), (whole, fraction) => {
        const decimals = String(fraction).padStart(6, '0');
        const [money] = only(`raised $${whole}.${decimals} million`, 'money');
        expect(money).toMatchObject({ amount: Number(`${whole}${decimals}`) });
      }),
    );
  });

  test('grouped counts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 999_999_999 }),
        fc.constantFrom(',', ' ', '\u00a0', "'"),
        (value, separator) => {
          const [count] = only(`issued ${grouped(String(value), separator)} units`, 'count');
          expect(count).toMatchObject({ value });
        },
      ),
    );
  });
});

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '. . twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const spelled = (value: number): string => {
  if (value < 20) return SMALL[value]!;
  if (value < 100) return TENS[Math.floor(value / 10)]! + (value % 10 === 0 ? '' : `-${SMALL[value % 10]}`);
  if (value < 1_000)
    return `${SMALL[Math.floor(value / 100)]} hundred${value % 100 === 0 ? '' : ` and ${spelled(value % 100)}`}`;
  return `${spelled(Math.floor(value / 1_000))} thousand${value % 1_000 === 0 ? '' : ` ${spelled(value % 1_000)}`}`;
};

test('any number in words reads back exactly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999 }), (value) => {
      expect(only(`issued ${spelled(value)} units`, 'count')).toMatchObject([{ value }]);
    }),
  );
});

describe('any text', () => {
  const fragment = fc.constantFrom(
    '$',
    ' ',
    '1',
    '1,000',
    '0,20',
    'million',
    'one',
    '-half',
    ' of one',
    '(',
    ')',
    '%',
    'May',
    '.',
    ',',
    '\u00a0',
    '½',
    'months',
    '/',
    'C$',
    'M',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join('')),
  );

  test('quantities lie inside it, in reading order, without overlap, and are finite', () => {
    fc.assert(
      fc.property(text, (words) => {
        let end = 0;
        for (const quantity of readQuantities(words).all) {
          expect(quantity.start).toBeGreaterThanOrEqual(end);
          expect(quantity.end).toBeGreaterThan(quantity.start);
          end = quantity.end;
          for (const value of Object.values(quantity))
            if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
        }
        expect(end).toBeLessThanOrEqual(words.length);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('calendar', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test('the next day is one day later', () => {
    fc.assert(
      fc.property(day, (iso) => {
        expect(Date.parse(nextDay(iso)) - Date.parse(iso)).toBe(86_400_000);
      }),
    );
  });

  test('months later is the same day, or the last of a shorter month', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 120 }), (iso, months) => {
        const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
        const [laterYear = 0, laterMonth = 0, laterDate = 0] = addMonths(iso, months).split('-').map(Number);
        expect(laterYear * 12 + laterMonth).toBe(year * 12 + month + months);
        expect(laterDate).toBe(Math.min(date, daysIn(laterYear, laterMonth)));
      }),
    );
  });
});
