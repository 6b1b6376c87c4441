import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { textDocument } from '../../src/document/text.ts';
import { extract } from '../../src/extract/index.ts';
import type { Lost } from '../../src/extract/trace.ts';

const LEAD = 'Kelowna, British Columbia, June 3, 2024 - Ternlet Mining Corp. (TSXV: TNL)';
const PLACEMENT = 'Ternlet Mining Reports on Private Placement';

const documentOf = (news: string, headline = PLACEMENT) => textDocument(`${headline}\n\n${LEAD} ${news}`);

function lostIn(document: Document): Lost[] {
  const lost: Lost[] = [];
  extract(document, { trace: (each) => lost.push(each) });
  return lost;
}

it('changes no answer', () => {
  const document = documentOf(
    'announces a private placement of up to 5,000,000 units at $0.20 each. It drilled 2,400 metres.',
  );
  expect(extract(document, { trace: () => {} })).toEqual(extract(document));
  expect(lostIn(document).map(({ start, end }) => document.text.slice(start, end))).toEqual(['2,400']);
});

describe('tells why', () => {
  it.each([
    [
      'a size was before',
      'announces that it has increased its private placement from $1,000,000 to $2,000,000 and will issue 10,000,000 units at $0.20.',
      1_000_000,
      'the size before',
    ],
    [
      'a sum is net',
      'has closed a private placement of 5,000,000 units at $0.20 per unit for gross proceeds of $1,000,000. Net proceeds of $930,000 will be used for drilling.',
      930_000,
      'net of costs',
    ],
    [
      'a sum is said again',
      'has closed a private placement of 5,000,000 units at $0.20 per unit for gross proceeds of $1,000,000. The Company received gross proceeds of $1,000,000.',
      1_000_000,
      'said again',
    ],
    [
      'a count is no leg',
      'has closed a private placement of 7,500,000 units for gross proceeds of $1,650,000: 5,000,000 flow-through units at $0.24 per flow-through unit and 2,500,000 common shares at $0.18 per common share.',
      7_500_000,
      'the sum of the other counts',
    ],
  ])('%s', (_, news, value, why) => {
    expect(lostIn(documentOf(news))).toContainEqual(expect.objectContaining({ value, why }));
  });

  it('a sentence is background', () => {
    expect(
      lostIn(
        documentOf(
          'announces a private placement of 5,000,000 units at $0.20 per unit for $1,000,000. In March 2021, the Company raised $750,000.',
        ),
      ),
    ).toContainEqual(expect.objectContaining({ rule: 'placement/sentence', why: 'recalled from an earlier day' }));
  });

  it.each([
    [
      'the ground is another company’s',
      'The neighbouring Otter mine holds indicated resources of 2.1 million tonnes grading 3.4 g/t gold.',
      'resource/prose',
      'neighbour',
    ],
    [
      'a row is told again',
      'The project holds indicated resources of 2,140,000 tonnes grading 3.42 g/t gold for 235,000 ounces. In summary, the project has 2.1 million tonnes of indicated resources at 3.4 g/t gold.',
      'resource/row',
      'told again, by a fuller row',
    ],
  ])('%s', (_, news, rule, why) => {
    const document = documentOf(`reports on its Linden project. ${news}`, 'Ternlet Mining Reports on Linden');
    expect(lostIn(document)).toContainEqual(expect.objectContaining({ rule, why }));
  });

  it('an offering is no news', () => {
    const news =
      'has drilled 2,400 metres at its Linden project. A private placement of 5,000,000 shares at $0.20 per share was done before.';
    expect(lostIn(documentOf(news, 'Ternlet Mining Drills at Linden'))).toContainEqual(
      expect.objectContaining({ value: 5_000_000, why: 'no news of the issuer’s own offering' }),
    );
  });
});
