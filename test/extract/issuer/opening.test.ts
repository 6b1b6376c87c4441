import { describe, expect, test } from 'vitest';
import { textDocument } from '../../../src/document/text.ts';
import { readHeadline } from '../../../src/extract/issuer/headline.ts';
import { readIssuer } from '../../../src/extract/issuer/issuer.ts';
import { readReleaseDate } from '../../../src/extract/issuer/release-date.ts';
import type { Issuer } from '../../../src/extract/release.ts';
import { settle } from '../../../src/extract/settle.ts';
import { readReleaseText } from '../../../src/extract/text/release-text.ts';

const NEWS =
  'has closed a private placement of 4,000,000 units at $0.25 per unit, which was announced on March 2, 2021, and will apply the proceeds to its Kettle Lake project in Ontario.';
const open = (pasted: string) => {
  const text = readReleaseText(textDocument(pasted));
  const { name, listings } = settle<Issuer>(readIssuer(text), '', text.text).value;
  const headline = readHeadline(text, [name ?? [], listings.map(({ symbol }) => symbol)].flat());
  return {
    name,
    listings: listings.map(({ exchange, symbol }) => `${exchange}:${symbol}`),
    headline: headline?.value ?? null,
    date: readReleaseDate(text)?.value ?? null,
  };
};

type Opening = [what: string, text: string, read: Partial<ReturnType<typeof open>>];

describe('datelines', () => {
  const headline = 'Lynx Ridge Closes Private Placement';
  test.each<[dateline: string, date: string | null]>([
    ['SUDBURY, Ontario, May 14, 2021 (GLOBE NEWSWIRE) -- ', '2021-05-14'],
    ['Sudbury, Ontario--(Newsfile Corp. - May 14, 2021) - ', '2021-05-14'],
    ['SUDBURY, ONTARIO--(Marketwire - May 14, 2021) - ', '2021-05-14'],
    ['SUDBURY, ON, May 14 /CNW/ - ', '2021-05-14'],
    ['SUDBURY, ON / ACCESSWIRE / May 14, 2021 / ', '2021-05-14'],
    ['Sudbury, ON - TheNewswire - May 14, 2021 - ', '2021-05-14'],
    ['Sudbury, Ontario (May 14, 2021) - ', '2021-05-14'],
    ['Sudbury, Ontario, May 14th, 2021 – ', '2021-05-14'],
    ['May 14, 2021, Sudbury, Ontario – ', '2021-05-14'],
    ['May 14, 2021 - ', '2021-05-14'],
    ['Sudbury, Ontario – 14 May 2021 – ', '2021-05-14'],
    ['Sudbury, Ontario, May 14, 2021: ', '2021-05-14'],
    ['Sudbury, Ontario, May 14, 2021; ', '2021-05-14'],
    ['Sudbury, Ontario – May 14, 2021……', '2021-05-14'],
    ['Sudbury, le 14 mai 2021 – ', '2021-05-14'],
    ['Sudbury, Ontario – ', null],
    ['', null],
  ])('%s', (dateline, date) => {
    const text = `${headline}\n\n${dateline}Lynx Ridge Gold Corp. (TSXV: LRG) ("Lynx Ridge" or the "Company") ${NEWS}\n\nThe warrants expire on May 14, 2023.`;
    expect(open(text)).toEqual({ name: 'Lynx Ridge Gold Corp.', listings: ['TSXV:LRG'], headline, date });
  });
});

describe('mastheads', () => {
  test.each<Opening>([
    [
      'a page clock and a quote box above the release',
      `09:12:44 EDT Fri 5 Apr 2024\nEnter Symbol\nor Name\nUSA\nCA\n\nLynx Ridge Gold Corp (2)\nSymbol LRG\nShares Issued 51,204,000\nClose 2021-05-13 C$ 0.22\n\nLynx Ridge Gold closes $1-million placement\n\n2021-05-14 09:02 ET - News Release\n\nMs. Ada North reports\n\nLynx Ridge Gold Corp. ${NEWS} The placement is subject to approval by the TSX Venture Exchange.`,
      { name: 'Lynx Ridge Gold Corp', listings: ['TSXV:LRG'], date: '2021-05-14' },
    ],
    [
      'a German page clock, and the date in dots',
      `• Mittwoch, 3 April 2024\n\nLynx Ridge Gold closes its placement\n\n14.05.2021  |  Newsfile\n\nLynx Ridge Gold Corp. (TSXV: LRG) ${NEWS}`,
      { date: '2021-05-14', headline: 'Lynx Ridge Gold closes its placement' },
    ],
    [
      'name, ticker and date on lines of their own',
      `LYNX RIDGE GOLD CORP.\n12 Kettle Street, Suite 300\nSudbury, Ontario\nTel: 705-555-0100\n\nMay 14, 2021          TSXV Symbol: LRG\n\nLYNX RIDGE CLOSES $1 MILLION FINANCING\n\nLynx Ridge Gold Corp. ${NEWS}`,
      {
        name: 'Lynx Ridge Gold Corp.',
        listings: ['TSXV:LRG'],
        date: '2021-05-14',
        headline: 'LYNX RIDGE CLOSES $1 MILLION FINANCING',
      },
    ],
    [
      'a London announcement',
      `RNS Number : 4410Q\n\nLynx Ridge PLC\n\n14 May 2021\n\nLynx Ridge plc\n("Lynx Ridge" or the "Company")\n\nResult of Placing and Total Voting Rights\n\nLynx Ridge plc (AIM: LRG), the gold company, ${NEWS}`,
      {
        name: 'Lynx Ridge plc',
        listings: ['AIM:LRG'],
        date: '2021-05-14',
        headline: 'Result of Placing and Total Voting Rights',
      },
    ],
    [
      'an Australian announcement',
      `ASX ANNOUNCEMENT\nASX: LRG\n14 May 2021\n\nFIRM COMMITMENTS FOR A$1 MILLION PLACEMENT\n\nHighlights\n\n- Placement at A$0.02 per share to fund drilling\n- Drilling starts in June 2021\n\nLynx Ridge Limited (ASX: LRG) ("Lynx Ridge") ${NEWS}`,
      {
        name: 'Lynx Ridge Limited',
        listings: ['ASX:LRG'],
        date: '2021-05-14',
        headline: 'FIRM COMMITMENTS FOR A$1 MILLION PLACEMENT',
      },
    ],
    [
      'a distribution notice between headline and news',
      `Lynx Ridge Announces Financing\n\nNOT FOR DISTRIBUTION TO UNITED STATES NEWSWIRE SERVICES OR FOR DISSEMINATION IN THE UNITED STATES\n\nSudbury, Ontario, May 14, 2021 (GLOBE NEWSWIRE) --\n\n(This release corrects one of May 13, 2021.)\n\nLynx Ridge Gold Corp. (TSXV: LRG) (the "Company") ${NEWS}`,
      { name: 'Lynx Ridge Gold Corp.', date: '2021-05-14', headline: 'Lynx Ridge Announces Financing' },
    ],
    [
      'an officer speaks before the issuer is named',
      `Lynx Ridge Closes Financing\n\nSudbury, Ontario, May 14, 2021 - Ada North, President and Chief Executive Officer of Lynx Ridge Gold Corp. (TSXV: LRG) ("Lynx Ridge" or the "Company") reports that it ${NEWS}`,
      { name: 'Lynx Ridge Gold Corp.', listings: ['TSXV:LRG'] },
    ],
    [
      'the ticker inside the definition',
      `Lynx Ridge Closes Financing\n\nSudbury, Ontario – May 14, 2021 – Lynx Ridge Gold Corp. (the 'Company' or 'Lynx Ridge', TSXV: LRG) ${NEWS}`,
      { name: 'Lynx Ridge Gold Corp.', listings: ['TSXV:LRG'] },
    ],
    [
      'no name before the bracket, no suffix',
      `Lynx Ridge to raise $1M\n\nLynx Ridge Gold (TSXV: LRG), which explores in Ontario, ${NEWS}`,
      { name: 'Lynx Ridge Gold', listings: ['TSXV:LRG'], date: null },
    ],
    [
      'French',
      `Lynx Ridge clôture un placement privé\n\nROUYN-NORANDA, Québec, le 14 mai 2021 (GLOBE NEWSWIRE) -- Ressources Lynx Ridge inc. (TSX-V : LRG) (la « Société ») a clôturé un placement privé de 4 000 000 d’unités à un prix de 0,25 $ l’unité, pour un produit brut de 1 000 000 $ qui servira à l’exploration du projet Kettle.`,
      {
        name: 'Ressources Lynx Ridge inc.',
        listings: ['TSXV:LRG'],
        date: '2021-05-14',
        headline: 'Lynx Ridge clôture un placement privé',
      },
    ],
  ])('%s', (_, text, read) => {
    expect(open(text)).toMatchObject(read);
  });
});

describe('pages and wires of other kinds', () => {
  test.each<Opening>([
    [
      'a London announcement whose title runs into the name',
      `Lynx Ridge plc\n("Lynx Ridge" or "the Company")\nShare Placing\nLynx Ridge plc (AIM: LRG) is pleased to announce that it has\nraised £750,000 through the issue of 600 million new\nordinary shares at a price of 0.125 pence per share.`,
      { name: 'Lynx Ridge plc', listings: ['AIM:LRG'] },
    ],
    [
      'labelled ticker and market',
      `Lynx Ridge plc / EPIC: LRG / Market: AIM / Sector: Mining\n18 July 2024\n\nShare Placing and Retail Offer\n\nLynx Ridge plc is pleased to announce that it ${NEWS}`,
      { name: 'Lynx Ridge plc', listings: ['AIM:LRG'], date: '2024-07-18', headline: 'Share Placing and Retail Offer' },
    ],
    [
      'a news article with a possessive and no suffix',
      `Lynx Ridge raises C$40m\n\n11th July 2019 By: Staff Reporter\n\nAs it drills on, Lynx Ridge Gold’s (TSXV: LRG) board ${NEWS}`,
      { name: 'Lynx Ridge Gold', listings: ['TSXV:LRG'], date: '2019-07-11', headline: 'Lynx Ridge raises C$40m' },
    ],
    [
      'a page with its own date above and another company below',
      `Thursday, October 30, 2025\n\nLynx-Ridge Announces Financing\n\nSUDBURY, ON / ACCESSWIRE / April 19, 2024 / Lynx-Ridge Corp. (CSE:LRG)(OTCQB:LRGGF)(FRA:5LR) (“Lynx-Ridge”) ${NEWS}\n\nHeron Bay Copper Inc. (CSE: HBC) holds 10% of it.`,
      { name: 'Lynx-Ridge Corp.', listings: ['CSE:LRG', 'OTCQB:LRGGF', 'FSE:5LR'], date: '2024-04-19' },
    ],
    [
      'two companies announce together: the first is the issuer',
      `SUDBURY, May 9, 2024 (GLOBE NEWSWIRE) -- Lynx Ridge Gold Corp. (TSX: LRG) ("Lynx Ridge") and Heron Bay Copper Inc. (CSE: HBC) ("Heron Bay") are pleased to announce that Lynx Ridge ${NEWS}`,
      { name: 'Lynx Ridge Gold Corp.', listings: ['TSX:LRG'] },
    ],
    [
      'no dash in the dateline, no definition',
      `January 5, 2021\tTSX Venture Exchange: LRG\n\nLYNX RIDGE CLOSES FINANCING AND STARTS DRILLING\n\nSudbury, Ontario – Lynx Ridge Gold Corp. ${NEWS}`,
      {
        name: 'Lynx Ridge Gold Corp.',
        listings: ['TSXV:LRG'],
        date: '2021-01-05',
        headline: 'LYNX RIDGE CLOSES FINANCING AND STARTS DRILLING',
      },
    ],
    [
      'a French notice under a title that names the issuer by its last word',
      `Renard complète un placement privé\n\n/CE COMMUNIQUÉ NE DOIT PAS ÊTRE DIFFUSÉ, PUBLIÉ OU DISTRIBUÉ AUX ÉTATS-UNIS/\n\nMONTRÉAL, le 8 mars 2017 /CNW/ - Corporation Aurifère Renard (« Renard », ou la « Société ») (BOURSE DE CROISSANCE TSX:RNR) (FRANKFURT:RN7) a complété un placement privé de 4 000 000 unités au prix de 0,45 $ l'Unité.`,
      {
        name: 'Corporation Aurifère Renard',
        listings: ['TSXV:RNR', 'FSE:RN7'],
        headline: 'Renard complète un placement privé',
        date: '2017-03-08',
      },
    ],
    [
      'the day before the title, and a sentence about the issuer above it',
      `Lynx Ridge Gold Corp. is a junior explorer. It works in Ontario.\n\nMay 14, 2021 Lynx Ridge Closes Private Placement\n\nLynx Ridge Gold Corp. (TSXV: LRG) ${NEWS}`,
      { headline: 'Lynx Ridge Closes Private Placement', date: '2021-05-14' },
    ],
    [
      'the day and hour behind the title',
      `Lynx Ridge Closes Private Placement 14 May 2021 - 11:34AM Wire Inc.\n\nLynx Ridge Gold Corp. (TSXV: LRG) ${NEWS}`,
      { headline: 'Lynx Ridge Closes Private Placement', date: '2021-05-14' },
    ],
    [
      'name and address on one line',
      `Lynx Ridge Gold Corp. 1200 - 57 Kettle Street Sudbury ON P3C 2N7\n\nTRADING SYMBOLS: TSX Venture Exchange: LRG; Frankfurt: 1LR\n\nMay 14, 2021\n\nLYNX RIDGE CLOSES FINANCING\n\nLynx Ridge Gold Corp. ${NEWS}`,
      {
        name: 'Lynx Ridge Gold Corp.',
        listings: ['TSXV:LRG', 'FSE:1LR'],
        headline: 'LYNX RIDGE CLOSES FINANCING',
        date: '2021-05-14',
      },
    ],
    [
      'a short title where there is no longer one',
      `Lynx Ridge plc\n\nShare Placing\n\nLynx Ridge plc (AIM: LRG) ${NEWS}`,
      { headline: 'Share Placing' },
    ],
  ])('%s', (_, text, read) => {
    expect(open(text)).toMatchObject(read);
  });
});

describe("other companies' tickers are not the issuer's", () => {
  test.each<Opening>([
    [
      'a partner, and its ticker, in the first sentence',
      `Lynx Ridge Options Property\n\nSudbury, May 14, 2021 - Lynx Ridge Gold Corp. (TSXV: LRG) (the "Company") has signed an agreement with Heron Bay Copper Inc. (CSE: HBC) under which it may earn the Kettle Lake project in Ontario over four years.`,
      { name: 'Lynx Ridge Gold Corp.', listings: ['TSXV:LRG'] },
    ],
    [
      'a parent company with a name that begins alike',
      `Lynx Ridge Reports Results\n\nSudbury, May 14, 2021 - Lynx Ridge Gold Corp. (TSXV: LRG) (the "Company") reports assays. Lynx Ridge Limited (ASX: LRX) holds 80% of the Company, and has agreed to fund the next program of drilling.`,
      { name: 'Lynx Ridge Gold Corp.', listings: ['TSXV:LRG'] },
    ],
    [
      'listings told in the background paragraph',
      `Lynx Ridge Closes Financing\n\nSudbury, May 14, 2021 - Lynx Ridge Gold Corp. (the "Company") ${NEWS}\n\nAbout Lynx Ridge\n\nThe Company's shares trade on the TSX Venture Exchange under the symbol "LRG" and on the OTCQB under the symbol "LRGGF". Heron Bay Copper Inc. (CSE: HBC) is a shareholder.`,
      { name: 'Lynx Ridge Gold Corp.', listings: ['TSXV:LRG', 'OTCQB:LRGGF'] },
    ],
  ])('%s', (_, text, read) => {
    expect(open(text)).toMatchObject(read);
  });
});
