import type { Placement, Release } from '../../extract/release.ts';
import { fill, type Words } from '../../words/index.ts';
import type { EmbedField } from '../limits.ts';
import { derivedPhrases } from './derived.ts';
import { amount, capital, counted, day, number } from './format.ts';
import { feeLines } from './fees.ts';
import { securityField } from './security.ts';

/** Stage and size first, then what kind of deal it is: the lines that a trader reads before anything else. */
export function placementSummary(placement: Placement, words: Words): string[] {
  const size = `**${stageAndSize(placement, words)}**`;
  const facts = dealFacts(placement, words);
  return facts.length === 0 ? [size] : [size, facts.join(' · ')];
}

/** A field for each leg, and one for fees, hold and insiders. `number` is given where the release reports several placements. */
export function placementFields(release: Release, index: number, words: Words): EmbedField[] {
  const placement = release.placements[index]!;
  const pointer = `/placements/${index}`;
  const legs = placement.securities.map((security, leg) =>
    securityField(release, placement, security, `${pointer}/securities/${leg}`, words),
  );
  const terms = termLines(release, placement, pointer, words);
  const fields =
    terms.length === 0 ? legs : [...legs, { name: words.release.placement.terms, value: terms.join('\n') }];
  if (release.placements.length === 1) return fields;
  const of = fill(words.release.placement.numbered, { n: String(index + 1) });
  return fields.map((field) => ({ ...field, name: `${of} · ${field.name}` }));
}

/** "Closed: C$360,000", "Announced: up to C$2,000,000", "Tranche 2 closed: C$750,000" */
function stageAndSize(placement: Placement, words: Words): string {
  const { stages, trancheClosed, size } = words.release.placement;
  const stage =
    placement.stage === 'tranche_closed' && placement.tranche !== null
      ? fill(trancheClosed, { n: String(placement.tranche) })
      : stages[placement.stage];
  const what = headlineAmount(placement, words);
  return what === null ? stage : fill(size, { stage, amount: what });
}

function headlineAmount({ stage, proceeds, currency }: Placement, words: Words): string | null {
  const { upTo, toDate, minimum } = words.release.placement;
  const { offered, thisClosing, closedToDate } = proceeds;
  const say = (pattern: string, value: number) => fill(pattern, { amount: amount(value, currency, words) });
  const closing = stage === 'closed' || stage === 'tranche_closed';
  if (closing && thisClosing !== null) return say('{amount}', thisClosing);
  if (closing && closedToDate !== null) return say(toDate, closedToDate);
  if (offered !== null) return say(upTo, offered);
  if (thisClosing !== null) return say('{amount}', thisClosing);
  return proceeds.minimum === null ? null : say(minimum, proceeds.minimum);
}

function dealFacts(placement: Placement, words: Words): string[] {
  const p = words.release.placement;
  const { proceeds, currency, stage } = placement;
  const closed = stage === 'closed' || stage === 'tranche_closed';
  const say = (pattern: string, value: number) => fill(pattern, { amount: amount(value, currency, words) });
  const facts: string[] = [];
  if (placement.distribution !== null) facts.push(p.distributions[placement.distribution]);
  if (placement.life) facts.push(p.life);
  if (placement.tranche !== null && stage !== 'tranche_closed')
    facts.push(fill(p.tranche, { n: String(placement.tranche) }));
  if (closed && proceeds.offered !== null) facts.push(say(p.offered, proceeds.offered));
  if (proceeds.closedToDate !== null && proceeds.thisClosing !== null && proceeds.closedToDate !== proceeds.thisClosing)
    facts.push(say(p.toDate, proceeds.closedToDate));
  if (proceeds.minimum !== null && proceeds.offered !== null) facts.push(say(p.minimum, proceeds.minimum));
  if (proceeds.overAllotment !== null) facts.push(say(p.overAllotment, proceeds.overAllotment));
  if (placement.closingDate !== null)
    facts.push(fill(closed ? p.closed : p.closes, { date: day(placement.closingDate, words) }));
  return facts;
}

function termLines(release: Release, placement: Placement, pointer: string, words: Words): string[] {
  const p = words.release.placement;
  return [
    ...feeLines(release, placement, pointer, words),
    ...holdLine(release, placement, pointer, words),
    ...insiderLine(placement, words).map((what) => fill(p.insiders, { what })),
  ].map((line) => capital(line, words));
}

function holdLine(release: Release, placement: Placement, pointer: string, words: Words): string[] {
  const p = words.release.placement;
  const parts: string[] = [];
  if (placement.holdMonths !== null) parts.push(counted(placement.holdMonths, p.hold, words));
  if (placement.holdExpiryDate !== null) parts.push(fill(p.holdUntil, { date: day(placement.holdExpiryDate, words) }));
  parts.push(...derivedPhrases(release, 'free_trading_date', pointer, placement.currency, words));
  return parts.length === 0 ? [] : [parts.join(', ')];
}

function insiderLine({ insiders, currency }: Placement, words: Words): string[] {
  if (insiders === null) return [];
  const parts: string[] = [];
  if (insiders.amount !== null) parts.push(amount(insiders.amount, currency, words));
  if (insiders.count !== null)
    parts.push(fill(words.release.placement.insiderSecurities, { n: number(insiders.count, words) }));
  return parts.length === 0 ? [] : [parts.join(', ')];
}
