import { describe, expect, it } from 'vitest';
import { belowFloor, heldFigures, loweredFloors, raised } from '../../scripts/eval/floors.ts';
import { scoreCorpus } from '../../scripts/eval/score-corpus.ts';

describe('a floor', () => {
  it('is broken by a figure below it or a figure that is gone', () => {
    expect(belowFloor('own', { date: 0.9, headline: 0.8, 'issuer.name': 0.7 }, { date: 0.899, headline: 0.8 })).toEqual(
      [
        { corpus: 'own', name: 'date', floor: 0.9, reached: 0.899 },
        { corpus: 'own', name: 'issuer.name', floor: 0.7, reached: null },
      ],
    );
  });

  it('is raised to thousandths rounded down, and never lowered', () => {
    expect(raised({ date: 0.9, headline: 0.8 }, { date: 0.5, headline: 0.98765, evidence: 1 })).toEqual({
      date: 0.9,
      headline: 0.987,
      evidence: 1,
    });
  });

  it('holds what it was raised to', () => {
    const reached = { date: 2 / 3, headline: 0.987_654 };
    expect(belowFloor('own', raised({}, reached), reached)).toEqual([]);
  });

  it('may only rise from what was committed', () => {
    expect(loweredFloors({ dev: { date: 0.9, headline: 0.8 } }, { dev: { date: 0.899 }, own: { date: 0.1 } })).toEqual([
      { corpus: 'dev', name: 'date', floor: 0.9, reached: 0.899 },
      { corpus: 'dev', name: 'headline', floor: 0.8, reached: null },
    ]);
    expect(loweredFloors({ dev: { date: 0.9 } }, { dev: { date: 0.95 } })).toEqual([]);
  });
});

describe('what is held', () => {
  const labelled = (text: string, placements: []) => ({
    name: 'a case',
    path: 'a.txt',
    bytes: new TextEncoder().encode(text),
    isHtml: false,
    label: { date: '2025-03-03', placements },
  });
  const NEWS = `Birch Hill Gold Closes $300,000 Private Placement

Halifax, Nova Scotia, March 3, 2025 - Birch Hill Gold Corp. (TSXV: BHG) has closed a private placement of 1,500,000 units at
$0.20 per unit for gross proceeds of $300,000.`;

  it('counts news that was taken for a placement, and what the reader refused', async () => {
    const score = await scoreCorpus([labelled(NEWS, []), labelled('Two eggs and a pinch of salt.', [])]);
    expect(score).toMatchObject({ cases: 2, negatives: { cases: 2, clean: 0 }, unanswered: ['a case'] });
    expect(heldFigures(score)).toMatchObject({
      'negatives left alone': 0,
      'releases without a core error': 0.5,
      date: 2 / 3,
    });
  });
});
