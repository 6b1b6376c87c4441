/** Thin and no-break spaces group digits in French texts. */
const SPACE = String.raw`[ \u00a0\u2009\u202f]`;
/** A group never follows a leading zero: "0,125" is a price. */
const HEAD = String.raw`[1-9]\d{0,2}`;
const ENGLISH = String.raw`${HEAD}(?:,\d{3})+(?:\.\d+)?`; // 1,800,000.50
const CONTINENTAL = String.raw`${HEAD}(?:\.\d{3}){2,}(?:,\d+)?`; // 1.800.000,50
const STYLES = [
  ENGLISH,
  String.raw`${HEAD}(?:${SPACE}\d{3})+(?:[.,]\d+)?`, // 1 800 000,50
  CONTINENTAL,
  String.raw`${HEAD}(?:['’]\d{3})+(?:\.\d+)?`, // 1'800'000.50
  String.raw`\d+(?:[.,]\d+)?`, // 1800000 · 0.20 · 0,20
  String.raw`\.\d+`, // .05
];
const NOT_GLUED = String.raw`(?<![\p{L}\d]|[\d.,][.,])`;
/** "$US0.25", "$A0.02", "USD5,000", "GBP500,000" */
const GLUED_CURRENCY = String.raw`(?<=\$(?:US|CA|CDN|AU|A|C)|(?<![\p{L}\d])(?:USD|CAD|CDN|AUD|GBP|EUR))`;
/** "C39.9 cents" lost its dollar sign. */
const MISPRINTED_CENTS = String.raw`(?<=(?<![\p{L}\d])[CA])(?=\d{1,3}(?:\.\d+)? cents)`;

/**
 * Numbers in digits, as releases write them: English and French grouping, decimal points and commas. A run that fits no
 * style ("1,800,0000") is no number, since guessing which digit is wrong would invent a figure.
 */
export const WRITTEN_DECIMAL = new RegExp(
  `(?:${NOT_GLUED}|${GLUED_CURRENCY}|${MISPRINTED_CENTS})(?:${STYLES.join('|')})(?![.,]?\\d)`,
  'gu',
);

const IS_ENGLISH = new RegExp(`^${ENGLISH}$`);
const IS_CONTINENTAL = new RegExp(`^${CONTINENTAL}$`);

/** "1,800,000" -> "1800000", "0,20" -> "0.20", ".05" -> "0.05": plain digits with at most one point. */
export function plainDecimal(written: string): string {
  const compact = written.replace(/[ \u00a0\u2009\u202f'’]/g, '');
  if (compact.startsWith('.')) return `0${compact}`;
  if (IS_ENGLISH.test(compact)) return compact.replaceAll(',', '');
  if (IS_CONTINENTAL.test(compact)) return compact.replaceAll('.', '').replace(',', '.');
  return compact.replace(',', '.');
}
