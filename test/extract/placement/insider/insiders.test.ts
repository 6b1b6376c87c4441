import { describe, expect, it } from 'vitest';
import { readInsiders } from '../../../../src/extract/placement/insider/index.ts';
import { dealOf, quoteOf } from '../deal.ts';

function insidersIn(paragraphs: string) {
  const { text, scope } = dealOf(paragraphs);
  const insiders = readInsiders(text, scope);
  return insiders === null ? null : [insiders.amount?.value ?? null, insiders.count?.value ?? null];
}

describe('insiders', () => {
  it.each<[string, (number | null)[] | null]>([
    ['Insiders of the Company subscribed for 450,000 units for $90,000.', [90_000, 450_000]],
    ['Certain directors and officers purchased an aggregate of 1,250,000 units.', [null, 1_250_000]],
    ['Directors have indicated that they will take $150,000 of the offering.', [150_000, null]],
    ['A director bought 200,000 units at $0.20 per unit.', [null, 200_000]],
    ['An officer of the Company participated in the placement for a total of $40,000.', [40_000, null]],
    ['Two (2) insiders subscribed for $25,000 or 125,000 units of the placement.', [25_000, 125_000]],
    ['Insiders subscribed for 300,000 HD units and 100,000 FT units for gross proceeds of $88,000.', [88_000, null]],
    ['The chief executive officer acquired 100,000 shares, a related party transaction.', [null, 100_000]],
    ['Management took 15% of the placement, or 600,000 units.', [null, 600_000]],
    [
      'Directors and officers took 1,000,000 units: A. Spruce (600,000 units) and B. Larch (400,000 units).',
      [null, 1_000_000],
    ],
    ['A. Spruce, a director, took 600,000 units and B. Larch, an officer, took 400,000 units.', null],
    ['A total of 500,000 units were purchased by insiders of the Company.', [null, 500_000]],
    ['Insiders bought 500,000 of the 10,000,000 units sold.', [null, 500_000]],
    ['The Company issued 8,000,000 units for $800,000 with the participation of insiders.', null],
    ['A director subscribed for 250,000 units. He now owns 3,250,000 shares of the Company.', [null, 250_000]],
    ['The president subscribed for 250,000 units. The chairman subscribed for 100,000 units.', null],
    [
      'Each of A. Spruce and B. Larch, who are insiders, acquired direction or control over a total of 900,000 units.',
      [null, 900_000],
    ],
    ['Of the units sold, 1,200,000 were purchased by directors and officers.', [null, 1_200_000]],
    ['A. Spruce and B. Larch, both directors, each subscribed for 100,000 units.', null],
    ['Insiders account for 300,000 of the units, or $75,000.', [75_000, 300_000]],
    ['A director, through his holding company, invested $100,000.', [100_000, null]],
    ['Two directors bought 60 units of $1,000.', [null, 60]],
    ['Insiders will take 40% of the private placement of 10,000,000 units at $0.10 per unit for $1,000,000.', null],
    ['The insiders, who own 23% of the Company, have committed $400,000 in total.', [400_000, null]],
    ['Insiders participated in the placement for $40,000.', [40_000, null]],
    ['Une personne liée a acquis 100 000 unités du placement de la société.', [null, 100_000]],
    [
      'Le président de la société souscrira 1 000 000 d’unités, soit 70 000 $, auprès de la société.',
      [70_000, 1_000_000],
    ],
    [
      'Spruce Fund will subscribe for 31.2% or 680,000 units and, as an insider, will hold 21.9% on completion.',
      [null, 680_000],
    ],
    ['Directors have put in orders for $160,000.', [160_000, null]],
    ['Un initié a souscrit 80 000 unités pour 16 000 $.', [16_000, 80_000]],
    ['Des administrateurs ont participé au placement pour un montant de 30 000 $.', [30_000, null]],
    ['Insiders may participate in the offering.', null],
    ['Insiders took part in the offering.', null],
    ['The participation of insiders does not exceed 25% of the market capitalization.', null],
    [
      'The Company granted 1,000,000 stock options to directors and officers to purchase 1,000,000 shares at $0.20.',
      null,
    ],
    [
      'The exemption applies as the fair market value does not exceed $2,500,000 for the related party who subscribed.',
      null,
    ],
    ['The directors approved the purchase of equipment.', null],
  ])('%s', (paragraph, insiders) => {
    expect(insidersIn(paragraph)).toEqual(insiders);
  });

  it('reads a table of insiders from its total, or from its only row', () => {
    const table = (rows: string[]) =>
      [
        'The insiders who subscribed for units are:',
        ['Name | Number of Units | Subscription Amount', ...rows].join('\n'),
      ].join('\n\n');
    expect(
      insidersIn(table(['A. Spruce | 250,000 | $50,000', 'B. Larch | 100,000 | $20,000', 'Total | 350,000 | $70,000'])),
    ).toEqual([70_000, 350_000]);
    expect(insidersIn(table(['A. Spruce | 250,000 | $50,000']))).toEqual([50_000, 250_000]);
    expect(insidersIn(table(['A. Spruce | 250,000 | $50,000', 'B. Larch | 100,000 | $20,000']))).toBeNull();
  });

  it('quotes the words', () => {
    const { text, scope } = dealOf('Insiders subscribed for 450,000 units for $90,000.');
    const insiders = readInsiders(text, scope)!;
    expect(quoteOf(text, insiders.amount!)).toBe('$90,000');
    expect(quoteOf(text, insiders.count!)).toBe('450,000');
  });
});
