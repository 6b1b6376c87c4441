const GROUPED = [
  /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/, // 1,800,000.50
  /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/, // 1.800.000,50
];

/**
 * Numbers in digits, as releases write them: English and French grouping, decimal points and commas. A run that fits no
 * style ("1,800,0000") is no number, since guessing which digit is wrong would invent a figure.
 */
export const WRITTEN_DECIMAL =
  /(?:(?<![\p{L}\d]|[\d.,][.,])|(?<=(?<![\p{L}\d])[CA])(?=\d{1,3}(?:\.\d+)? cents))(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?|\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|\d{1,3}(?:['’]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?|\.\d+)(?![.,]?\d)/gu;

/** "1,800,000" -> "1800000", "0,20" -> "0.20", ".05" -> "0.05": plain digits with at most one point. */
export function plainDecimal(written: string): string {
  const compact = written.replace(/[ \u00a0\u2009\u202f'’]/g, '');
  if (compact.startsWith('.')) return `0${compact}`;
  const [english, continental] = GROUPED;
  // "0,125" is a price: no number groups its digits after a lone zero.
  if (english!.test(compact) && !compact.startsWith('0,')) return compact.replaceAll(',', '');
  if (continental!.test(compact)) return compact.replaceAll('.', '').replace(',', '.');
  return compact.replace(',', '.');
}
