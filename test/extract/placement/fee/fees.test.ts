import { describe, expect, it } from 'vitest';
import { readFees } from '../../../../src/extract/placement/fee/index.ts';
import { attachWarrants } from '../../../../src/extract/placement/warrant/index.ts';
import type { FinderFees } from '../../../../src/extract/release.ts';
import { settle } from '../../../../src/extract/settle.ts';
import { dealOf } from '../deal.ts';

function feesIn(paragraphs: string) {
  const { text, scope } = dealOf(paragraphs);
  attachWarrants(text, scope);
  return settle<FinderFees | null>(readFees(text, scope), '', text.text);
}

/** The figures that are given, and only those. */
function given(fees: FinderFees | null): Partial<FinderFees> | null {
  return fees === null ? null : Object.fromEntries(Object.entries(fees).filter(([, value]) => value !== null));
}

describe('fees', () => {
  it.each<[string, Partial<FinderFees> | null]>([
    // in cash
    ["The Company paid finders' fees of $31,250 in cash.", { cash: 31_250 }],
    ['A cash commission of $18,400 was paid to an arm’s length finder.', { cash: 18_400 }],
    ['Finders received cash of $12,345.60 in the aggregate.', { cash: 12_345.6 }],
    ['Aggregate finder’s fees of C$7,200 were paid.', { cash: 7_200 }],
    [
      'The Company paid a finder a fee of 6% of the proceeds that it brought, being $48,000.',
      { cash: 48_000, cashPercent: 6 },
    ],
    [
      'The agents received a cash fee of $126,000, equal to 7.0% of the gross proceeds.',
      { cash: 126_000, cashPercent: 7 },
    ],
    [
      'In connection with the closing, the Company paid eligible finders cash fees totalling $9,900, on gross proceeds of $165,000.',
      { cash: 9_900 },
    ],
    [
      'Finder’s fees of $6,000 to Alder Capital and $4,000 to Birch Partners were paid, for a total of $10,000 in cash.',
      { cash: 10_000 },
    ],
    [
      'The underwriters were paid a cash commission of $300,000 and a corporate finance fee of $50,000.',
      { cash: 300_000 },
    ],
    // rates
    ['The agent will receive a commission of 6% of the gross proceeds.', { cashPercent: 6 }],
    ["Finders' fees of up to 7% may be paid in cash.", { cashPercent: 7 }],
    ['A 6% cash finder’s fee will be payable on part of the placement.', { cashPercent: 6 }],
    [
      'The Company will pay the underwriters 5.5 per cent of the gross proceeds, reduced to 2 per cent for buyers on a president’s list.',
      { cashPercent: 5.5 },
    ],
    [
      'The agents will be paid a cash commission of 6% (3% for sales to certain purchasers named by the Company).',
      { cashPercent: 6 },
    ],
    [
      'The lead manager will be paid 6% of the funds raised and 2,000,000 options.',
      { cashPercent: 6, warrants: 2_000_000 },
    ],
    // warrants
    ['Finders were paid $14,000 in cash and were issued 70,000 finder warrants.', { cash: 14_000, warrants: 70_000 }],
    [
      'Finders received a cash fee of 7% and finder warrants equal to 7% of the units that they placed.',
      { cashPercent: 7, warrantPercent: 7 },
    ],
    ['The finder is entitled to 8% in cash and 6% in warrants.', { cashPercent: 8, warrantPercent: 6 }],
    [
      'The agents will receive a cash fee of 6% of the gross proceeds and compensation options equal to 5% of the number of units sold, each exercisable for one unit at $0.20 for 18 months.',
      { cashPercent: 6, warrantPercent: 5, warrantPrice: 0.2, warrantTermMonths: 18 },
    ],
    [
      'The Company paid cash finder’s fees of $22,000 and issued 110,000 finder’s warrants. Each finder’s warrant is exercisable for one share at $0.25 for 24 months from closing.',
      { cash: 22_000, warrants: 110_000, warrantPrice: 0.25, warrantTermMonths: 24 },
    ],
    [
      'The broker received 245,000 broker warrants, each of which entitles it to one share at $0.20 until May 6, 2033.',
      { warrants: 245_000, warrantPrice: 0.2 },
    ],
    [
      'Finders were issued broker warrants to purchase 98,000 common shares at 15 cents for one year.',
      { warrants: 98_000, warrantPrice: 0.15, warrantTermMonths: 12 },
    ],
    [
      'In consideration for its services the agent got a cash commission of $56,000 and 280,000 non-transferable compensation warrants (the “Compensation Warrants”). Each Compensation Warrant may be exercised at $0.20 for two years.',
      { cash: 56_000, warrants: 280_000, warrantPrice: 0.2, warrantTermMonths: 24 },
    ],
    ['An arm’s length finder was issued 80,000 common shares of the Company as a finder’s fee.', {}],
    [
      'Finders were paid $5,000 in cash and issued 40,000 common shares and 25,000 finder warrants.',
      { cash: 5_000, warrants: 25_000 },
    ],
    [
      'For their help, Red Maple and Birch together got $41,000 in cash and 164,000 warrants at $0.25 for 18 months.',
      { cash: 41_000, warrants: 164_000, warrantPrice: 0.25, warrantTermMonths: 18 },
    ],
    [
      'Brokers who bring in buyers earn 7% commission in cash plus 7% in broker warrants (20 cents, two years).',
      { cashPercent: 7, warrantPercent: 7, warrantPrice: 0.2, warrantTermMonths: 24 },
    ],
    [
      'A finder was paid $66,600 and given 240,000 finder’s options at $0.30 with an 18-month life.',
      { cash: 66_600, warrants: 240_000, warrantPrice: 0.3, warrantTermMonths: 18 },
    ],
    ['Their commission is 6%, or 3% on up to $1,000,000 of president’s list orders.', { cashPercent: 6 }],
    [
      'The Company issued finder’s warrants equal to 6% of the units placed, totalling 336,000.',
      { warrants: 336_000, warrantPercent: 6 },
    ],
    ['The agent received 600,000 compensation options and 100,000 advisory warrants.', { warrants: 600_000 }],
    [
      'The agent’s 7% fee is in cash; its 7% agent warrants are exercisable at $0.50 for 36 months.',
      { cashPercent: 7, warrantPercent: 7, warrantPrice: 0.5, warrantTermMonths: 36 },
    ],
    [
      'Finders received cash of $48,000 and warrants to buy up to 192,000 shares at $0.25 each for one year.',
      { cash: 48_000, warrants: 192_000, warrantPrice: 0.25, warrantTermMonths: 12 },
    ],
    [
      'The agents received compensation units entitling them to acquire 312,000 units at $1.60 for 24 months.',
      { warrants: 312_000, warrantPrice: 1.6, warrantTermMonths: 24 },
    ],
    ['The joint lead managers share a 6% fee on the funds raised.', { cashPercent: 6 }],
    [
      'The agent received a cash commission of $140,000 and 560,000 agent’s options. Each agent’s option is exercisable at $0.25 for two years.',
      { cash: 140_000, warrants: 560_000, warrantPrice: 0.25, warrantTermMonths: 24 },
    ],
    [
      'Finder’s fees on the second tranche were $15,750 in cash and 52,500 warrants; on both tranches they were $94,500 and 315,000 warrants.',
      { cash: 15_750, warrants: 52_500 },
    ],
    ['The finder’s fee is raised from 6% to 7%, in cash.', { cashPercent: 7 }],
    [
      'The Company issued 7% finder warrants (340,000), good for one share at $0.30 for 12 months.',
      { warrants: 340_000, warrantPercent: 7, warrantPrice: 0.3, warrantTermMonths: 12 },
    ],
    [
      'The agents’ compensation is a 7% cash commission and broker warrants equal to 7% of the units sold (exercise price $0.50; term 24 months).',
      { cashPercent: 7, warrantPercent: 7, warrantPrice: 0.5, warrantTermMonths: 24 },
    ],
    [
      'Red Maple is to have 6% of the proceeds and warrants for 6% of the units, which it can exercise for two years at $0.65.',
      { cashPercent: 6, warrantPercent: 6, warrantPrice: 0.65, warrantTermMonths: 24 },
    ],
    [
      'On the second tranche $21,000 was paid in finders’ fees and 131,250 finders’ warrants were issued.',
      { cash: 21_000, warrants: 131_250 },
    ],
    // mentioned without a figure
    ["Finders' fees may be paid in accordance with the policies of the exchange.", {}],
    ['The Company may pay a commission to registered dealers.', {}],
    // none
    ['No finder’s fees were paid.', null],
    ['No commission or finder’s fee is payable in connection with the placement.', null],
    ['No finder’s fees are payable on the acquisition of the claims.', null],
    ['A finder’s fee of 100,000 shares is payable in connection with the property acquisition.', null],
    ['The debentures bear interest at 8% per annum.', null],
    ['The Company has allocated 15% of the proceeds to drilling.', null],
    ['A royalty of 2% was granted to the vendor.', null],
    ['The British Columbia Securities Commission has not approved this.', null],
    ['Each unit was sold at a discount of 10% to the market price.', null],
    ['The agents may increase the offering by 15% of the number of units sold.', null],
    // both denied and paid
    ['No finder’s fee is payable on insiders’ subscriptions; a 5% cash fee may be paid on others.', { cashPercent: 5 }],
    // in French
    [
      'La société a payé des frais d’intermédiation de 5 000 $ et émis 25 000 bons de souscription d’intermédiaire, exerçables à 0,10 $ pendant 24 mois.',
      { cash: 5_000, warrants: 25_000, warrantPrice: 0.1, warrantTermMonths: 24 },
    ],
    ['La rémunération des preneurs fermes est de 6 %, payable en espèces.', { cashPercent: 6 }],
    [
      'Une commission de 8 % a été payée sur 250 000 $ de souscriptions, soit 20 000 $.',
      { cash: 20_000, cashPercent: 8 },
    ],
    [
      'La société a payé des frais d’intermédiation de 15 500 $, soit 5 % d’une partie des souscriptions.',
      { cash: 15_500, cashPercent: 5 },
    ],
    [
      'Les intermédiaires ont reçu 420 000 bons de courtier, qui peuvent être exercés à 0,08 $ pendant 24 mois.',
      { warrants: 420_000, warrantPrice: 0.08, warrantTermMonths: 24 },
    ],
    ['La société a versé des honoraires d’intermédiation de 14 500 $ en espèces.', { cash: 14_500 }],
    [
      'Le placeur recevra une commission en espèces de 6 % du produit brut et des bons de souscription de courtier correspondant à 6 % des unités vendues.',
      { cashPercent: 6, warrantPercent: 6 },
    ],
  ])('%s', (paragraph, fees) => {
    expect(given(feesIn(paragraph).value)).toEqual(fees);
  });

  it('takes the terms of the investors’ warrants where it is said to', () => {
    const { value, evidence } = feesIn(
      'Each unit consists of one share and one warrant exercisable at $0.30 for 24 months. Finders received 50,000 finder warrants on the same terms as the warrants in the units.',
    );
    expect(given(value)).toEqual({ warrants: 50_000, warrantPrice: 0.3, warrantTermMonths: 24 });
    expect(evidence['/warrantPrice']?.quote).toBe('$0.30');
  });

  it('quotes its figures', () => {
    const { evidence } = feesIn(
      'Finders were paid $14,000 in cash, or 7% of the proceeds, and issued 70,000 finder warrants.',
    );
    expect(evidence['/cash']).toMatchObject({ quote: '$14,000', rule: 'fee/cash' });
    expect(evidence['/cashPercent']).toMatchObject({ quote: '7%', rule: 'fee/cash-percent' });
    expect(evidence['/warrants']).toMatchObject({ quote: '70,000', rule: 'fee/warrant-count' });
  });
});
