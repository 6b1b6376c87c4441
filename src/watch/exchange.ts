/** An exchange or a market tier, under the code that facts use (see `Listing`). */
export interface Exchange {
  code: string;
  /** How wires, quote pages and people write it, besides the code: upper case, a hyphen or dot also stands for a space. */
  names: readonly string[];
  /** What Yahoo and brokers put after the symbol: RMI.V */
  suffixes: readonly string[];
  /** What Stockhouse and Stockwatch put before it: V.RMI */
  prefix: string | null;
  /** Codes of one family are one listing to a watcher: companies move between OTC tiers, and AIM is a market of the LSE. */
  family: string;
}

const exchange = (
  code: string,
  names: readonly string[],
  { suffixes = [], prefix = null, family = code }: Partial<Omit<Exchange, 'code' | 'names'>> = {},
): Exchange => ({ code, names: [code, ...names], suffixes, prefix, family });

/** The markets where junior miners trade. NEX is the TSXV's board for inactive companies. */
export const exchanges: readonly Exchange[] = [
  exchange('TSXV', ['TSX VENTURE EXCHANGE', 'TSX VENTURE', 'TSX V', 'CVE', 'XTSX', 'NEX', 'XTNX'], {
    suffixes: ['V', 'VN'],
    prefix: 'V',
  }),
  exchange('TSX', ['TORONTO STOCK EXCHANGE', 'TSE', 'XTSE'], { suffixes: ['TO'], prefix: 'T' }),
  exchange('CSE', ['CANADIAN SECURITIES EXCHANGE', 'CANADIAN STOCK EXCHANGE', 'CNSX', 'CNQ', 'XCNQ'], {
    suffixes: ['CN'],
    prefix: 'C',
  }),
  exchange('CBOE', ['CBOE CANADA', 'CBOE CA', 'AEQUITAS NEO EXCHANGE', 'AEQUITAS NEO', 'NEO EXCHANGE', 'NEO', 'NEOE'], {
    suffixes: ['NE'],
  }),
  exchange('NYSE-A', ['NYSE AMERICAN', 'NYSEAMERICAN', 'NYSE MKT', 'AMEX', 'XASE']),
  exchange('NYSE', ['NEW YORK STOCK EXCHANGE', 'XNYS']),
  exchange('NASDAQ', ['XNAS']),
  exchange('OTCQX', [], { family: 'OTC' }),
  exchange('OTCQB', [], { family: 'OTC' }),
  exchange('OTC', ['OTC PINK', 'OTC MARKETS', 'OTHER OTC', 'OTCBB', 'OTCPK', 'OTCMKTS', 'OTCID', 'XOTC'], {
    suffixes: ['PK'],
  }),
  exchange('FSE', ['FRANKFURT STOCK EXCHANGE', 'FRANKFURT', 'FRA', 'FWB', 'XFRA', 'XETRA', 'BERLIN', 'TRADEGATE'], {
    suffixes: ['F', 'DE'],
  }),
  exchange('ASX', ['XASX'], { suffixes: ['AX'] }),
  exchange('LSE', ['LONDON STOCK EXCHANGE', 'LON', 'XLON'], { suffixes: ['L'] }),
  exchange('AIM', [], { family: 'LSE' }),
  exchange('JSE', ['XJSE'], { suffixes: ['JO'] }),
];

const byName = new Map(exchanges.flatMap((each) => each.names.map((name) => [fold(name), each] as const)));
const byCode = new Map(exchanges.map((each) => [each.code, each]));
const bySuffix = new Map(exchanges.flatMap((each) => each.suffixes.map((suffix) => [suffix, each] as const)));
const byPrefix = new Map(exchanges.flatMap((each) => (each.prefix ? [[each.prefix, each] as const] : [])));

export const exchangeNamed = (name: string): Exchange | null => byName.get(fold(name)) ?? null;
export const exchangeOfSuffix = (suffix: string): Exchange | null => bySuffix.get(suffix) ?? null;
export const exchangeOfPrefix = (prefix: string): Exchange | null => byPrefix.get(prefix) ?? null;

/** The family that a code belongs to; a code that is not in the list is its own. */
export const familyOf = (code: string): string => byCode.get(code)?.family ?? code;

/** The source of a regular expression that matches any name; longer names first, so that "TSX-V" is not read as TSX. */
export const anyExchangeName: string = [...byName.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll(' ', String.raw`[\s.-]?`))
  .join('|');

/** "TSX-V", "TSX.V", "TSX  v" -> "TSX V". TSXV itself has no space and stands in the list on its own. */
function fold(name: string): string {
  return name.toUpperCase().replaceAll(/[\s.-]+/g, ' ');
}
