import { anyExchangeName, exchangeNamed, exchangeOfPrefix, exchangeOfSuffix } from './exchange.ts';
import { security, symbolPattern, type NamedSecurity } from './ticker.ts';

export interface Mention {
  security: NamedSecurity;
  /** Where it stands in the text; end exclusive. */
  start: number;
  end: number;
}

const exchangeName = `(?:${anyExchangeName})`;
/** Exchanges are written in any case, symbols in capitals only: "TSX: the exchange" names no security. */
const anyCase = (pattern: string): string => `(?i:${pattern})`;
const wholeSymbol = String.raw`(?:${symbolPattern})(?![\w$])`;
const quote = String.raw`["'“”]?`;
const joint = String.raw`\s?(?:,|and|&|/|et|or)\s?`;

/** "TSX-V: RMI", "TSX/NYSE: SU", "NYSE American: XYZ, XYZ.WS and XYZ.B". French puts a space before the colon. */
const listed = new RegExp(
  String.raw`(?<![\w.])(?<exchanges>${anyCase(`${exchangeName}(?:${joint}${exchangeName}){0,3}`)})` +
    String.raw`\s?[:：]\s{0,2}${quote}(?<symbols>${wholeSymbol}(?:${quote}${joint}${quote}${wholeSymbol}(?!\s?:)){0,5})`,
  'g',
);
/** "TSXV-RMI". Only the TSX is written so; "NYSE-LISTED" and the index "TSX-60" are not securities. */
const dashed = /(?<![\w.])(?<exchanges>TSX-?V|TSX)-(?<symbols>[A-Z]{2,5})(?![\w$-])/g;
/** "(RMI: TSXV)" */
const reversed = new RegExp(
  String.raw`\((?<symbols>${symbolPattern})\s?:\s?(?<exchanges>${anyCase(exchangeName)})(?!\w)`,
  'g',
);
/** "RMI.V", "RMI-B.TO" */
const suffixed = /(?<![\w.$-])(?<symbol>[A-Z]{1,5}(?:-[A-Z]{1,2})?)\.(?<suffix>VN|V|TO|CN|NE|AX)(?![\w-]|\s?:)/g;
/** "V.RMI" */
const prefixed = /(?<![\w.])(?<prefix>[VTC])\.(?<symbol>[A-Z]{2,5})(?![\w.@-])/g;
/** "$RMI" */
const cashtag = /(?<![\w$])\$(?<symbol>[A-Z]{1,5})(?![\w$])/g;

/** All securities that a text names, in reading order. */
export function findMentions(text: string): Mention[] {
  return [
    ...matches(listed, text, listings),
    ...matches(dashed, text, listings),
    ...matches(reversed, text, listings),
    ...matches(suffixed, text, ({ symbol, suffix }) => [security(exchangeOfSuffix(suffix!)!.code, symbol!)]),
    ...matches(prefixed, text, ({ prefix, symbol }) => [security(exchangeOfPrefix(prefix!)!.code, symbol!)]),
    ...matches(cashtag, text, ({ symbol }) => [security(null, symbol!)]),
  ].sort((a, b) => a.start - b.start);
}

type Groups = Record<string, string | undefined>;

function matches(pattern: RegExp, text: string, read: (groups: Groups) => NamedSecurity[]): Mention[] {
  return [...text.matchAll(pattern)].flatMap((match) =>
    read(match.groups!).map((named) => ({ security: named, start: match.index, end: match.index + match[0].length })),
  );
}

/** Each symbol on each exchange: "(TSX and NYSE: CNQ)" is two listings. */
function listings({ exchanges, symbols }: Groups): NamedSecurity[] {
  const codes = exchanges!.match(eachExchange)!.map((name) => exchangeNamed(name)!.code);
  return codes.flatMap((code) => symbols!.match(eachSymbol)!.map((symbol) => security(code, symbol)));
}

const eachExchange = new RegExp(exchangeName, 'gi');
const eachSymbol = new RegExp(symbolPattern, 'g');
