import type { Pages } from '../../support/release-pages.ts';

/** Releases of our own making: no such issuer, deal or deposit exists. */

export const PLACEMENT: Pages = [
  { heading: 'Marten Falls Metals Closes $1,260,000 Private Placement' },
  {
    paragraph:
      'Timmins, Ontario, June 12, 2025 - Marten Falls Metals Corp. (TSXV: MFX) (the "Company") is pleased to report that it has closed its non-brokered private placement of 6,300,000 units (the "Units") at a price of $0.20 per Unit for gross proceeds of $1,260,000.',
  },
  {
    paragraph:
      'Each Unit consists of one common share and one-half of one common share purchase warrant. Each whole warrant entitles its holder to purchase one common share at a price of $0.30 for a period of 24 months from closing.',
  },
  { item: 'The Company paid finder’s fees of $48,300 in cash and issued 241,500 finder’s warrants.' },
  { item: 'All securities issued are subject to a hold period of four months and one day.' },
  { heading: 'About Marten Falls Metals Corp.' },
  { paragraph: 'The Company explores for copper in northern Ontario.' },
];

export const RESOURCE: Pages = [
  { heading: 'Sable Ridge Gold Reports Updated Mineral Resource Estimate for Kettle Lake' },
  {
    paragraph:
      'Vancouver, British Columbia, February 4, 2025 - Sable Ridge Gold Corp. (TSXV: SRG) (the "Company") announces an updated mineral resource estimate for its wholly owned Kettle Lake gold project in Ontario. The estimate is set out in Table 1 and has an effective date of January 20, 2025.',
  },
  { heading: 'Table 1: Kettle Lake Mineral Resource Estimate' },
  {
    table: [
      ['Category', 'Tonnes (000)', 'Gold Grade (g/t)', 'Contained Gold (oz)'],
      ['Measured', '2,400', '1.62', '125,000'],
      ['Indicated', '11,850', '1.31', '499,100'],
      ['Measured and Indicated', '14,250', '1.36', '624,100'],
      ['Inferred', '6,020', '1.10', '212,900'],
    ],
  },
  {
    paragraph:
      'Mineral resources are not mineral reserves and do not have demonstrated economic viability. The estimate uses a cut-off grade of 0.45 g/t gold.',
  },
];

export const GROUPED: Pages = [
  { heading: 'Larkin Copper Announces Maiden Resource at Two Deposits' },
  {
    paragraph:
      'Kelowna, British Columbia, March 18, 2025 - Larkin Copper Inc. (CSE: LKN) announces the first mineral resource estimate for its Stag Creek project, which holds the Antler and Velvet deposits.',
  },
  {
    table: [
      ['', '', { text: 'Grade', columns: 2 }, { text: 'Contained Metal', columns: 2 }],
      ['Deposit and Category', 'Tonnes (Mt)', 'Cu (%)', 'Au (g/t)', 'Cu (Mlb)', 'Au (koz)'],
      ['Antler Indicated', '12.40', '0.61', '0.22', '166.8', '87.7'],
      ['Antler Inferred', '8.10', '0.52', '0.18', '92.9', '46.9'],
      ['Velvet Inferred', '5.30', '0.74', '0.31', '86.5', '52.8'],
    ],
  },
  { paragraph: 'A cut-off grade of 0.25% copper was used for both deposits.' },
];

/** A release over several pages, with a table that goes on over a page's end. */
export const LONG: Pages = [
  { heading: 'Harbour Slate Gold Reports Drilling and Mineral Resources' },
  {
    paragraph:
      'Halifax, Nova Scotia, April 2, 2025 - Harbour Slate Gold Corp. (TSXV: HSG) announces a mineral resource estimate for its Fundy gold project.',
  },
  ...Array.from({ length: 16 }, (_, index) => ({
    paragraph: `Note ${index + 1} of the program describes how the core was logged, cut and sent out, and how blanks and standards were put among the samples before they were sent to the laboratory for fire assay.`,
  })),
  {
    table: [
      ['Category', 'Tonnes', 'Grade (g/t Au)', 'Gold (oz)'],
      ...Array.from({ length: 6 }, (_, index) => [
        `Zone ${'ABCDEF'[index]} Indicated`,
        `${index + 2},000,000`,
        '1.50',
        `${(index + 2) * 48_200}`,
      ]),
      ['Total Indicated', '27,000,000', '1.50', '1,301,400'],
    ],
  },
  { paragraph: 'The tables above stand in the technical report.' },
];
