import { describe, expect, it } from 'vitest';
import { securityNameAt, type Head } from '../../../../src/extract/placement/leg/security-name.ts';

const NAMES: readonly (readonly [phrase: string, words: string, head: Head, classes: string[]])[] = [
  ['units of the Company', 'units', 'unit', []],
  ['flow-through common shares (the', 'flow-through common shares', 'share', ['ft']],
  ['non flow-through units at', 'non flow-through units', 'unit', ['nonft']],
  [
    'Quebec super-FT subscription receipts for',
    'Quebec super-FT subscription receipts',
    'subscription_receipt',
    ['ft', 'super', 'quebec'],
  ],
  ['CMFT Units', 'CMFT Units', 'unit', ['ft', 'critical']],
  ['hard dollar units ("HD Units")', 'hard dollar units', 'unit', ['hard']],
  ['special warrants at $0.28', 'special warrants', 'special_warrant', []],
  ['convertible debenture units at', 'convertible debenture units', 'convertible_debenture', []],
  ['gold linked notes and', 'gold linked notes', 'note', []],
  ['of its common shares', 'common shares', 'share', []],
  ['actions accréditives au prix', 'actions accréditives', 'share', ['ft']],
  ["d'unités en espèces au prix", 'unités en espèces', 'unit', ['hard']],
];

const NO_NAMES = [
  'common share purchase warrants',
  'stock options',
  'tonnes of ore',
  'share consolidation',
  'metres of core',
  'warrants of the Company',
  'shareholders',
];

describe('securityNameAt', () => {
  it.each(NAMES)('reads %j', (phrase, words, head, classes) => {
    const name = securityNameAt(phrase, 0);
    expect(name?.words).toBe(words);
    expect(name?.head).toBe(head);
    expect([...name!.classes].sort()).toEqual(classes.toSorted());
    expect(phrase.slice(name!.start, name!.end)).toBe(words);
  });

  it.each(NO_NAMES)('sees no security sold in %j', (phrase) => expect(securityNameAt(phrase, 0)).toBeNull());
});
