import type { Span } from '../../../document/document.ts';
import type { Draft, Found } from '../../found.ts';
import type { Warrant } from '../../release.ts';
import type { Leg } from '../leg/leg.ts';
import { firstSpan, type Prose } from '../prose.ts';
import type { FeeWarrantTerms } from './fee-warrant-terms.ts';

const SAME_TERMS =
  /(?:same|identical) (?:\p{L}+ ){0,4}(?:as|to) (?:the |those of the |that of the |each |a |those )?(?:\p{L}+ ){0,3}(?:warrants?|options?)(?!\p{L})|same attributes as the (?:\p{L}+ ){0,2}warrants|options? on the same terms(?! as)|(?:on|under) the terms of the (?:\p{L}+ ){0,2}warrants|mêmes (?:modalités|conditions|caractéristiques) que (?:les |ceux |celles )/u;

const ISSUE_PRICE =
  /(?:at|of|to) (?:an exercise price (?:of|equal to) )?the (?:\p{L}+ )?(?:placing|issue|offer(?:ing)?|unit|subscription) price(?!\p{L})/u;

/** Where fee warrants are exercisable "at the Offering Price", that price; nothing where securities have several. */
export function issuePriceIn(prose: Prose, within: Span, legs: Leg[]): Found<number> | null {
  if (firstSpan(prose, within, ISSUE_PRICE) === null) return null;
  const [price, ...others] = legs.flatMap(({ draft }) => draft.price ?? []);
  return price === undefined || others.some(({ value }) => value !== price.value) ? null : price;
}

/** Where fee warrants are "on the same terms as the Warrants", those terms; nothing where the offering has several series. */
export function sameTermsIn(prose: Prose, within: Span, legs: Leg[]): FeeWarrantTerms {
  const none = { price: null, months: null };
  if (firstSpan(prose, within, SAME_TERMS) === null) return none;
  const series = legs.flatMap(({ draft }) => draft.warrants);
  const first = series[0];
  if (first === undefined || series.some((other) => !sameTerms(first, other))) return none;
  return { price: first.exercise.length === 1 ? first.exercise[0]!.price : null, months: first.termMonths };
}

function sameTerms(one: Draft<Warrant>, other: Draft<Warrant>): boolean {
  return (
    one.termMonths?.value === other.termMonths?.value && one.exercise[0]?.price.value === other.exercise[0]?.price.value
  );
}
