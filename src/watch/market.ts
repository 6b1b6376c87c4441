/** What Yahoo and brokers put after a symbol: RMI.V */
const SUFFIXES: Record<string, string> = {
  V: 'TSXV',
  VN: 'TSXV',
  TO: 'TSX',
  CN: 'CSE',
  NE: 'CBOE',
  PK: 'OTC',
  AX: 'ASX',
  L: 'LSE',
  F: 'FSE',
  DE: 'FSE',
  JO: 'JSE',
};

/** What Stockhouse puts before it: V.RMI */
const PREFIXES: Record<string, string> = { V: 'TSXV', T: 'TSX', C: 'CSE' };

/**
 * Markets that are one listing to a watcher: companies move between the tiers of the OTC, AIM is a market of the London
 * exchange, and German exchanges share their symbols.
 */
const FAMILIES: Record<string, string> = { OTCQX: 'OTC', OTCQB: 'OTC', AIM: 'LSE', BER: 'FSE', STU: 'FSE' };

export const exchangeOfSuffix = (suffix: string): string | null => SUFFIXES[suffix] ?? null;
export const exchangeOfPrefix = (prefix: string): string | null => PREFIXES[prefix] ?? null;
export const familyOf = (exchange: string): string => FAMILIES[exchange] ?? exchange;
