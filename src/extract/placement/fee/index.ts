import type { Draft } from '../../found.ts';
import type { FinderFees } from '../../release.ts';
import type { ReleaseText } from '../../text/release-text.ts';
import type { DealScope } from '../leg/leg.ts';
import { newsAmong, proseOf } from '../prose.ts';
import { cashIn } from './cash.ts';
import { feePassagesOf } from './fee-sentence.ts';
import { feeWarrantCountIn } from './fee-warrant-count.ts';
import { feeWarrantTermsIn } from './fee-warrant-terms.ts';
import { feePercentsIn } from './percent.ts';
import { issuePriceIn, sameTermsIn } from './same-terms.ts';

/**
 * Reads what finders, agents or underwriters receive for one offering; null where the release mentions no fee,
 * all nulls where it mentions one without figures. The legs' warrants must have been read: fee warrants can share their terms.
 */
export function readFees(text: ReleaseText, scope: DealScope): Draft<FinderFees> | null {
  const prose = proseOf(text);
  const passages = feePassagesOf(prose, newsAmong(scope.sentences));
  if (passages.length === 0) return null;
  const fees: Draft<FinderFees> = {
    cash: null,
    cashPercent: null,
    warrants: null,
    warrantPercent: null,
    warrantPrice: null,
    warrantTermMonths: null,
  };
  for (const passage of passages) {
    const percents = feePercentsIn(prose, passage);
    const terms = feeWarrantTermsIn(prose, passage);
    const same = sameTermsIn(prose, passage, scope.legs);
    fees.cash ??= cashIn(prose, passage);
    fees.cashPercent ??= percents.cash;
    fees.warrants ??= feeWarrantCountIn(prose, passage);
    fees.warrantPercent ??= percents.warrants;
    fees.warrantPrice ??= terms.price ?? same.price ?? issuePriceIn(prose, passage, scope.legs);
    fees.warrantTermMonths ??= terms.months ?? same.months;
  }
  return fees;
}
