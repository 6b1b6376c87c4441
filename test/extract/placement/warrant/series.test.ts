import { describe, expect, it } from 'vitest';
import { stepsOf, warrantsOf } from './warrants.ts';

const FT_AND_HARD = [
  { names: ['ft unit', 'flow-through unit'], flowThrough: true },
  { names: ['hd unit', 'hard dollar unit'] },
];

const shown = (paragraphs: string, legs?: Parameters<typeof warrantsOf>[1]) =>
  warrantsOf(paragraphs, legs).map((warrants) => warrants.map((warrant) => `${warrant.perUnit}: ${stepsOf(warrant)}`));

describe('which warrants belong to which leg', () => {
  it('gives a warrant that is defined once to later legs too', () => {
    expect(
      shown(
        'Each HD Unit consists of one common share and one-half of one common share purchase warrant (each whole warrant, a "Warrant"). Each Warrant is exercisable at $0.50 for 36 months. Each FT Unit consists of one flow-through share and one-half of one Warrant.',
        FT_AND_HARD,
      ),
    ).toEqual([['0.5: 0.5 @0-36'], ['0.5: 0.5 @0-36']]);
  });

  it('reads one sentence for two kinds of units', () => {
    expect(
      shown(
        'Each FT Unit and each HD Unit consists of one common share and one warrant. Each warrant entitles the holder to one share at $0.50 until March 15, 2034.',
        FT_AND_HARD,
      ),
    ).toEqual([['1: 0.5 @0-'], ['1: 0.5 @0-']]);
  });

  it('keeps ratios apart in one sentence', () => {
    expect(
      shown(
        'Each HD Unit is made up of one share and one share purchase warrant, and each FT Unit of one flow-through share and one-half of one share purchase warrant. Each whole warrant is exercisable at $0.50 for two years.',
        FT_AND_HARD,
      ),
    ).toEqual([['0.5: 0.5 @0-24'], ['1: 0.5 @0-24']]);
  });

  it('keeps strikes apart that differ by leg', () => {
    expect(
      shown(
        'Each FT Unit consists of one flow-through share and one-half of one warrant (each whole warrant, an "FT Warrant"). Each HD Unit consists of one share and one warrant (a "HD Warrant"). Each FT Warrant is exercisable at $0.60 for 24 months. Each HD Warrant is exercisable at $0.50 for 36 months.',
        FT_AND_HARD,
      ),
    ).toEqual([['0.5: 0.6 @0-24'], ['1: 0.5 @0-36']]);
  });

  it('reads a term for all and a price for each', () => {
    expect(
      shown(
        'Each FT Unit consists of one flow-through share and one Series A warrant (a "Series A Warrant"). Each HD Unit consists of one share and one Series B warrant (a "Series B Warrant" and, together with the Series A Warrants, the "Warrants"). The Warrants can be exercised for 18 months, the Series A Warrants at $0.60 and the Series B Warrants at $0.50.',
        FT_AND_HARD,
      ),
    ).toEqual([['1: 0.6 @0-18'], ['1: 0.5 @0-18']]);
  });

  it('reads terms that stand behind each composition', () => {
    expect(
      shown(
        'Each FT Unit consists of one flow-through share and one-half of one flow-through warrant. Each whole flow-through warrant may be exercised at $0.60 for 12 months. Each HD Unit consists of one share and one-half of one share purchase warrant. Each whole share purchase warrant may be exercised at $0.50 for 24 months.',
        FT_AND_HARD,
      ),
    ).toEqual([['0.5: 0.6 @0-12'], ['0.5: 0.5 @0-24']]);
  });

  it('finds two series in one unit', () => {
    expect(
      shown(
        'Each unit consists of one share, one Class A warrant (a "Class A Warrant") and one-half of one Class B warrant (each whole warrant, a "Class B Warrant"). A Class A Warrant is exercisable at $0.20 for one year and a Class B Warrant at $0.35 for three years.',
      ),
    ).toEqual([['1: 0.2 @0-12', '0.5: 0.35 @0-36']]);
  });

  it('finds two series that have numbers for names', () => {
    expect(
      shown(
        'Each unit consists of one share, one-half of one Series I warrant and one-half of one Series II warrant. Each whole Series I warrant is exercisable at $2.50 until June 30, 2033 and each whole Series II warrant at $3.00 until June 30, 2035.',
      ),
    ).toEqual([['0.5: 2.5 @0-', '0.5: 3 @0-']]);
  });

  it('tells warrants apart by the units that carry them', () => {
    expect(
      shown(
        'Each FT Unit is comprised of one flow-through share and one-half of one share purchase warrant. Each HD Unit is comprised of one share and one share purchase warrant. Each whole warrant from the FT Units is exercisable at $0.60 for 18 months. Each warrant comprised in the HD Units is exercisable at $0.50 for 24 months.',
        FT_AND_HARD,
      ),
    ).toEqual([['0.5: 0.6 @0-18'], ['1: 0.5 @0-24']]);
  });

  it('reads terms that name their units behind them', () => {
    expect(
      shown(
        'Each HD Unit consists of one share and one share purchase warrant. Each FT Unit consists of one flow-through share and one-half of one share purchase warrant. Each whole warrant entitles the holder to a share at $0.50 for a period of 24 months for the HD Units and at $0.60 for a period of 18 months for the FT Units.',
        FT_AND_HARD,
      ),
    ).toEqual([['0.5: 0.6 @0-18'], ['1: 0.5 @0-24']]);
  });

  it('goes on about the same unit in a release of several legs', () => {
    expect(
      shown(
        'Each HD Unit is comprised of one share, ½ of one Series A warrant and ½ of one Series B warrant. Each whole Series A warrant is exercisable at $0.50 for 18 months and each whole Series B warrant at $0.70 for 36 months.',
        FT_AND_HARD,
      ),
    ).toEqual([[], ['0.5: 0.5 @0-18', '0.5: 0.7 @0-36']]);
  });

  it('lets plain warrants share the terms that are told of the others', () => {
    expect(
      shown(
        'Each FT Unit consists of one flow-through share and one warrant, and each HD Unit of one share and one-half of one warrant exercisable at $0.50 for 24 months.',
        FT_AND_HARD,
      ),
    ).toEqual([['1: 0.5 @0-24'], ['0.5: 0.5 @0-24']]);
  });

  it('gives shares beside the units no warrants', () => {
    expect(
      shown('Each unit consists of one share and one warrant exercisable at $0.25 for 24 months.', [
        { names: ['unit'] },
        { names: ['flow-through share', 'ft share'], kind: 'share', flowThrough: true },
      ]),
    ).toEqual([['1: 0.25 @0-24'], []]);
  });

  it('reads through a receipt to the unit that it becomes', () => {
    expect(
      shown(
        'Each Subscription Receipt will be exchanged for one unit. Each unit will consist of one common share and one-half of one warrant. Each whole warrant will be exercisable at $1.25 for 24 months.',
        [{ names: ['subscription receipt'], kind: 'subscription_receipt' }],
      ),
    ).toEqual([['0.5: 1.25 @0-24']]);
  });

  it('does not mix the finders’ terms with the investors’', () => {
    expect(
      shown(
        'Each unit consists of one share and one warrant. The finders received 90,000 warrants, each exercisable at $0.15 for 12 months. Each finder warrant may be exercised at $0.15. Each unit warrant is exercisable at $0.25 for 24 months.',
      ),
    ).toEqual([['1: 0.25 @0-24']]);
  });

  it('reads new terms that stand before the unit', () => {
    expect(
      shown(
        'The warrants in the units will now be exercisable for 36 months rather than 24, and at $0.20 rather than $0.25. Each unit still has one share and one warrant.',
      ),
    ).toEqual([['1: 0.2 @0-36']]);
  });

  it('does not take the agent’s own warrants for the investors’', () => {
    expect(
      shown(
        'Every unit consists of a share and 0.5 of a warrant, and each warrant will have a two-year term and a price of $0.85. Red Maple is to have 6% of the proceeds and warrants for 6% of the units, which it can exercise for two years at $0.65.',
      ),
    ).toEqual([['0.5: 0.85 @0-24']]);
  });

  it('says the same thing once when the release says it twice', () => {
    expect(
      shown(
        'Units of one share and one-half of one warrant are offered at $0.20.\n\nEach unit will consist of one common share and one-half of one common share purchase warrant (each whole warrant, a "Warrant"). Each Warrant is exercisable at $0.30 for 24 months.',
      ),
    ).toEqual([['0.5: 0.3 @0-24']]);
  });

  it.each([
    ['one transferable common share purchase warrant', true],
    ['one non-transferable common share purchase warrant', false],
    ['one nontransferable warrant', false],
    ['one transferrable share purchase warrant', true],
    ['one common share purchase warrant', null],
  ])('%s', (warrant, transferable) => {
    const [warrants] = warrantsOf(`Each unit consists of one share and ${warrant}.`);
    expect(warrants?.[0]?.transferable).toBe(transferable);
  });

  it.each([
    ['The warrants will be transferable.', true],
    ['The warrants are non-transferable.', false],
    ['The warrants, which cannot be transferred, have a term of two years.', false],
    ['The warrants will not be transferable.', false],
    ['The finder warrants are non-transferable.', null],
    ['The common shares will be freely transferable after four months.', null],
  ])('%s', (sentence, transferable) => {
    const [warrants] = warrantsOf(`Each unit consists of one share and one warrant. ${sentence}`);
    expect(warrants?.[0]?.transferable).toBe(transferable);
  });
});

describe('in French', () => {
  it.each([
    [
      'Chaque unité est composée d’une action ordinaire et d’un bon de souscription. Chaque bon de souscription permet d’acquérir une action au prix de 0,12 $ pendant 24 mois.',
      '1: 0.12 @0-24',
    ],
    [
      'Chaque unité comprend une action ordinaire et un demi-bon de souscription. Chaque bon de souscription entier permet à son porteur de souscrire une action à 0,12 $ pour une période de deux ans.',
      '0.5: 0.12 @0-24',
    ],
    [
      'L’unité se compose d’une action et de la moitié d’un bon de souscription (chaque bon entier, un « bon »). Chaque bon donne droit à une action au prix de 0,12 $ jusqu’au 30 juin 2033.',
      '0.5: 0.12 @0-',
    ],
    [
      'Une unité est formée d’une action et d’un bon de souscription incessible, lequel peut être exercé à 0,10 $ la première année et à 0,15 $ la deuxième année.',
      '1: 0.1 @0-12, 0.15 @12-24',
    ],
  ])('%s', (paragraph, expected) => {
    expect(shown(`La société annonce un placement privé. ${paragraph}`, [{ names: ['unité'] }])).toEqual([[expected]]);
  });

  it('reads steps by their years, and an acceleration told the other way round', () => {
    const [warrants] = warrantsOf(
      'La société annonce un placement. Chaque unité comprend une action et un bon de souscription donnant droit à une action à 0,15 $ la première année et à 0,20 $ la seconde. La société peut, sur préavis de 30 jours, exiger l’exercice des bons si l’action se négocie à 0,40 $ ou plus pendant 20 jours de bourse consécutifs.',
      [{ names: ['unité'] }],
    );
    expect(stepsOf(warrants?.[0])).toBe('0.15 @0-12, 0.2 @12-24');
    expect(warrants?.[0]?.acceleration).toEqual({ triggerPrice: 0.4, tradingDays: 20, noticeDays: 30 });
  });

  it('reads an acceleration', () => {
    const [warrants] = warrantsOf(
      'La société annonce un placement. Chaque unité se compose d’une action et d’un bon de souscription. Le bon de souscription peut être exercé à 0,55 $ pendant 24 mois; si le cours de clôture des actions est supérieur à 0,90 $ pendant 15 séances consécutives, la société pourra devancer l’échéance des bons au 30e jour suivant un avis.',
      [{ names: ['unité'] }],
    );
    expect(warrants?.[0]?.acceleration).toEqual({ triggerPrice: 0.9, tradingDays: 15, noticeDays: 30 });
  });

  it('reads two kinds of unités in one sentence', () => {
    expect(
      shown(
        'La société offre des titres. Une unité accréditive est formée d’une action accréditive et d’un demi-bon de souscription, et une unité, d’une action et d’un bon de souscription. Un bon de souscription entier donne droit à une action à 0,30 $ dans les deux ans qui suivent la clôture.',
        [{ names: ['unités accréditives'], flowThrough: true }, { names: ['unités'] }],
      ),
    ).toEqual([['0.5: 0.3 @0-24'], ['1: 0.3 @0-24']]);
  });

  it('does not take "l’unité" of a price for the unit that is made up', () => {
    expect(
      shown(
        'La société émet : 6 000 000 d’unités accréditives à 0,12 $ l’unité, chacune comprenant une action accréditive et un demi-bon de souscription, chaque bon entier donnant le droit d’acquérir une action à 0,15 $ pendant trois ans; 6 500 000 unités à 0,08 $ l’unité, chacune comprenant une action et un bon de souscription, chaque bon donnant le droit d’acquérir une action à 0,11 $ pendant dix-huit mois.',
        [{ names: ['unités accréditives'], flowThrough: true }, { names: ['unités'] }],
      ),
    ).toEqual([['0.5: 0.15 @0-36'], ['1: 0.11 @0-18']]);
  });

  it('keeps the courtiers’ bons out', () => {
    expect(
      shown(
        'Chaque unité est composée d’une action et d’un bon de souscription. Les intermédiaires ont reçu 40 000 bons de souscription de courtier pouvant être exercés à 0,08 $ pendant 12 mois. Chaque bon de souscription peut être exercé à 0,12 $ pendant 24 mois.',
        [{ names: ['unité'] }],
      ),
    ).toEqual([['1: 0.12 @0-24']]);
  });
});
