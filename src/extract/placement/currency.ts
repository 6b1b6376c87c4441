import type { Currency } from '../release.ts';
import type { ReleaseText } from '../text/release-text.ts';
import type { SentenceReading } from './leg/mention.ts';

/** The currency of the offering's own figures; a plain "$" is the home currency. */
export function readCurrency(
  _text: ReleaseText,
  readings: readonly SentenceReading[],
  home: Currency | null,
): Currency | null {
  const money = readings.flatMap(({ proceeds }) => proceeds.map((saying) => saying.money));
  return money.map(({ currency }) => currency).find((currency) => currency !== null) ?? home;
}
