import { describe, expect, it } from 'vitest';
import { textDocument } from '../../../src/document/text.ts';
import { extract } from '../../../src/extract/index.ts';

/** Stage, tranche of the first offering under a headline and a lead. */
function stageOf(headline: string, lead: string) {
  const [placement] = extract(
    textDocument(
      `${headline}\n\nVancouver, British Columbia, May 6, 2031 - Tamarack Ridge Metals Corp. (TSXV: TRM) ${lead}`,
    ),
  ).placements;
  return [placement?.stage, placement?.tranche ?? null];
}

const SALE = '5,000,000 units at a price of $0.10 per unit for gross proceeds of $500,000';

describe('stage', () => {
  it.each([
    ['Tamarack Announces Private Placement', `will sell, in a private placement, ${SALE}.`, ['announced', null]],
    ['Tamarack Closes Private Placement', `has closed its private placement of ${SALE}.`, ['closed', null]],
    [
      'Tamarack Closes First Tranche of Financing',
      `has closed a first tranche of its private placement with ${SALE}.`,
      ['tranche_closed', 1],
    ],
    [
      'Tamarack Closes Final Tranche',
      `has closed the third and final tranche of its private placement with ${SALE}.`,
      ['closed', 3],
    ],
    [
      'Tamarack Upsizes Private Placement',
      `has increased its private placement from 3,000,000 units to ${SALE}.`,
      ['upsized', null],
    ],
    [
      'Tamarack Amends Private Placement',
      `has amended its private placement, which is now of ${SALE}.`,
      ['amended', null],
    ],
    [
      'Tamarack Cancels Private Placement',
      `will not go on with its private placement of ${SALE}.`,
      ['terminated', null],
    ],
    [
      'Tamarack Provides Update on Private Placement',
      `expects to close its private placement of ${SALE} this month.`,
      ['update', null],
    ],
    [
      'Tamarack Extends Private Placement',
      `has until June 15, 2031 to close its private placement of ${SALE}.`,
      ['amended', null],
    ],
  ])('%s', (headline, lead, stage) => expect(stageOf(headline, lead)).toEqual(stage));
});
