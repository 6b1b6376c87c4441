import { describe, expect, it } from 'vitest';
import { textDocument } from '../../../../src/document/text.ts';
import { extract } from '../../../../src/extract/index.ts';

/** What is said to be offered, of this closing, and of all closings so far. */
function proceedsOf(headline: string, lead: string) {
  const [placement] = extract(
    textDocument(
      `${headline}\n\nVancouver, British Columbia, May 6, 2031 - Tamarack Ridge Metals Corp. (TSXV: TRM) ${lead}`,
    ),
  ).placements;
  const { offered, thisClosing, closedToDate } = placement!.proceeds;
  return [offered, thisClosing, closedToDate];
}

describe('the proceeds of an offering in steps', () => {
  it('tells a closing from the sum of all closings behind it', () => {
    const lead = `has closed a second tranche of its private placement of units for gross proceeds of C$2.45M, for an aggregate of C$3.9M raised under the placement.`;
    expect(proceedsOf('Tamarack Closes Second Tranche', lead)).toEqual([null, 2_450_000, 3_900_000]);
  });

  it('reads a sale told behind the sum so far as this closing', () => {
    const lead = `has now raised over $5,000,000 as it closed a second and final tranche of its private placement, issuing 8,000,000 units at $0.25 per unit for gross proceeds of $2,000,000.`;
    expect(proceedsOf('Tamarack Raises Over $5 Million', lead)).toEqual([null, 2_000_000, 5_000_000]);
  });

  it('takes the new size of an upsized offering that is told in millions', () => {
    const lead = `announces that its private placement of subscription receipts has been upsized from $3 million to $5.2 million.`;
    expect(proceedsOf('Tamarack Upsizes Financing', lead)).toEqual([5_200_000, null, null]);
  });

  it('takes the exercise of rights for the offering itself, not for an option beside it', () => {
    const lead = `will offer rights to its shareholders. Two rights and $0.04 will buy one common share. If all rights are exercised, the Company will issue 60,000,000 common shares and the rights offering would raise gross proceeds of $2,400,000.`;
    expect(proceedsOf('Tamarack Announces Rights Offering', lead)).toEqual([2_400_000, null, null]);
  });
});
