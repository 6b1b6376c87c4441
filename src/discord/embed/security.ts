import type { Currency, Placement, Release, Security, Warrant } from '../../extract/release.ts';
import { fill, type Words } from '../../words/index.ts';
import type { EmbedField } from '../limits.ts';
import { derivedPhrases, derivedValues } from './derived.ts';
import { amount, capital, inNumber, number, price } from './format.ts';
import { accelerationLine, warrantLine } from './warrant.ts';

/** One leg of a placement as a field: what is sold at which price, then its warrants. `pointer` is the leg's place in the release. */
export function securityField(
  release: Release,
  placement: Placement,
  security: Security,
  pointer: string,
  words: Words,
): EmbedField {
  return { name: legName(security, placement, words), value: legLines(release, placement, security, pointer, words) };
}

/** "1,800,000 flow-through units at C$0.20" */
function legName(security: Security, { currency }: Placement, words: Words): string {
  const { leg, securities, flowThroughSecurities } = words.release;
  const nouns = (security.flowThrough ? flowThroughSecurities : securities)[security.kind];
  const values = {
    count: security.count === null ? '' : number(security.count, words),
    name: inNumber(security.count ?? 2, nouns, words),
    price: security.price === null ? '' : price(security.price, currency, words),
  };
  if (security.count === null) return capital(fill(security.price === null ? leg.neither : leg.price, values), words);
  return fill(security.price === null ? leg.count : leg.countAndPrice, values);
}

function legLines(release: Release, placement: Placement, security: Security, pointer: string, words: Words): string {
  const { currency } = placement;
  const lines = security.warrants.flatMap((warrant, index) => {
    const at = `${pointer}/warrants/${index}`;
    return [
      warrantLine(warrant, currency, words),
      accelerationLine(warrant, currency, words),
      ['warrants_issued' as const, 'warrant_expiry_date' as const]
        .flatMap((name) => derivedPhrases(release, name, at, currency, words))
        .join(', '),
      exercisePhrases(release, warrant, at, currency, words).join(', '),
    ];
  });
  if (security.warrants.length === 0) lines.push(words.release.leg.noWarrant);
  if (security.proceeds !== null && placement.securities.length > 1)
    lines.push(fill(words.release.leg.proceeds, { amount: amount(security.proceeds, currency, words) }));
  return lines.filter((line) => line !== null && line !== '').join('\n');
}

/** What all warrants of a series would bring in, at each of its prices. */
function exercisePhrases(
  release: Release,
  warrant: Warrant,
  at: string,
  currency: Currency | null,
  words: Words,
): string[] {
  return warrant.exercise.flatMap((step, index) => {
    const values = derivedValues(release, 'proceeds_if_exercised', `${at}/exercise/${index}`, currency, words);
    if (warrant.exercise.length === 1)
      return values.map((value) => fill(words.release.derived.proceeds_if_exercised, { value }));
    const shown = price(step.price, currency, words);
    return values.map((value) => fill(words.release.warrant.exercisedAt, { value, price: shown }));
  });
}
