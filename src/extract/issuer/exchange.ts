import type { Span } from '../../document/document.ts';

/**
 * How releases name exchanges, and the code that Assay uses for each. Longer names stand before those they begin with.
 * The names are those that issuers print; the Venture Exchange's NEX board has no code of its own.
 */
const EXCHANGES: readonly (readonly [code: string, names: string])[] = [
  [
    'TSXV',
    String.raw`TSX[ .-]{0,2}Venture(?: (?:Stock )?Exchange)?|TSX ?[.-]? ?V(?:en)?|TSXVENTURE|Bourse de croissance (?:de la )?TSX(?:[- ]V)?|TSX (?:de )?croissance|Croissance TSX|CVE|CDNX|NEX(?: Board)?`,
  ],
  ['TSX', String.raw`TSX|Toronto Stock Exchange|Bourse de Toronto|Toronto|TSE`],
  [
    'CSE',
    String.raw`CSE|CNSX|CNQ|Canadian (?:Securities|Stock|National Stock) Exchange|Bourse des valeurs canadiennes`,
  ],
  ['CBOE', String.raw`Cboe(?: Canada| CA)?|NEO(?: Exchange)?|Aequitas NEO(?: Exchange)?`],
  ['NYSE-A', String.raw`NYSE[ -]?(?:American|MKT|Amex|Alternext|A)|American Stock Exchange|AMEX`],
  ['NYSE', String.raw`NYSE|New York Stock Exchange`],
  ['NASDAQ', String.raw`NASDAQ(?:[ -]?(?:CM|GM|GS))?`],
  ['OTCQX', String.raw`OTC[ -]?QX(?: Best Market)?|OTC Markets(?: Group)? OTCQX`],
  ['OTCQB', String.raw`OTC[ -]?QB(?: Venture Market)?|OTC Markets(?: Group)? OTCQB`],
  [
    'OTC',
    String.raw`(?:US )?(?:Other[ -])?OTC(?:[ -]?(?:Pink|BB|ID|PK|Markets|US|Grey|Bulletin Board))?(?:[ -](?:Sheets|Current))?|Pink[ -]?Sheets?|OTCMKTS`,
  ],
  [
    'FSE',
    String.raw`FSE|Frank(?:furt|fort)(?: Stock Exchange| Exchange)?|FRANKFURT|Börse Frankfurt|Bourse de Francfort|Francfort|FWB|FRA|FKT|FNR|XETRA|Germany|F(?=:)`,
  ],
  ['ASX', String.raw`ASX|Australian (?:Securities|Stock) Exchange`],
  ['AIM', String.raw`(?:LSE |London )?AIM`],
  ['LSE', String.raw`LSE|LON|London Stock Exchange|London`],
  ['JSE', String.raw`JSE|Johannesburg Stock Exchange`],
  ['GSE', String.raw`GSE|Ghana Stock Exchange`],
  ['BVL', String.raw`BVL|Bolsa de Valores de Lima|Lima Stock Exchange|Lima`],
  ['SGX', String.raw`SGX|Singapore Exchange`],
  ['HKEX', String.raw`HKEX|SEHK|Hong Kong Stock Exchange`],
];

const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\d.$])(?:${EXCHANGES.map(([, names]) => `(${names})`).join('|')})(?![\p{L}\d])`,
  'giu',
);

/** An exchange by one of its names. */
export interface ExchangeName extends Span {
  code: string;
}

/** Every exchange named in the text, in reading order. Abbreviations count in capitals only ("NEO", never "neo"). */
export function findExchanges(text: string): ExchangeName[] {
  const names: ExchangeName[] = [];
  // One match at a time: a match holds a place for every exchange, and a hostile text has very many of them.
  for (const match of text.matchAll(PATTERN)) {
    const index = EXCHANGES.findIndex((_, i) => match[i + 1] !== undefined);
    const isAbbreviation = match[0].length <= 5;
    if (isAbbreviation && match[0] !== match[0].toUpperCase() && !/^Cboe|^Lima/.test(match[0])) continue;
    names.push({ code: EXCHANGES[index]![0], start: match.index, end: match.index + match[0].length });
  }
  return names;
}
