import type { Draft } from '../found.ts';
import type { Currency, Proceeds, Security } from '../release.ts';
import type { ReleaseText } from '../text/release-text.ts';

/** The currency of the offering's own figures; a plain "$" is the home currency. */
export function readCurrency(
  text: ReleaseText,
  proceeds: Draft<Proceeds>,
  securities: readonly Draft<Security>[],
  home: Currency | null,
): Currency | null {
  const figures = [
    proceeds.thisClosing,
    proceeds.offered,
    ...securities.flatMap(({ price, proceeds }) => [price, proceeds]),
    proceeds.closedToDate,
    proceeds.minimum,
  ];
  for (const figure of figures) {
    if (figure === null) continue;
    const money = text.quantities.next('money', figure.start, figure.end + 40);
    if (money !== null && money.start === figure.start && money.currency !== null) return money.currency;
  }
  return home;
}
