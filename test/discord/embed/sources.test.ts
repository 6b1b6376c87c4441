import { describe, expect, it } from 'vitest';
import { sourcesAnswer } from '../../../src/discord/embed/sources.ts';
import type { Release } from '../../../src/extract/release.ts';
import { wordsFor } from '../../../src/words/index.ts';
import { sampleRelease, sampleResource } from './sample.ts';

const en = wordsFor('en');
const at = (quote: string, start: number) => ({ quote, start, end: start + quote.length, rule: 'test' });
const evidence: Release['evidence'] = {
  '/resources/0/tonnage': at('1.34 million tonnes', 900),
  '/placements/0/securities/0/price': at('$0.15 per FT Unit', 160),
  '/placements/0/securities/0/count': at('2,800,000 flow-through units', 120),
  '/placements/0/securities/0/kind': at('2,800,000 flow-through units', 120),
  '/placements/0/securities/0/warrants/0/perUnit': at('one-half of one warrant', 300),
  '/placements/0/finderFees/cash': at('a fee of *$25,200*', 500),
  '/placements/0/securities/0/warrants/0/transferable': at('non-transferable', 340),
  '/issuer/listings/0/symbol': at('TSXV: TRG', 20),
  '/resources/0/grades/0/unit': at('g/t', 930),
};

describe('sources', () => {
  const { message, file } = sourcesAnswer(sampleRelease({ evidence }), 'Page', en);
  const text = message.embeds.map(({ description }) => description).join('\n');

  it('quote the words of each figure, escaped', () => {
    expect(text).toContain('**Count** 2,800,000 · **Security** units\n-# “2,800,000 flow-through units”');
    expect(text).toContain('**Warrants per security** ½\n-# “one-half of one warrant”');
    expect(text).toContain('**Commission** C$25,200\n-# “a fee of \\*$25,200\\*”');
    expect(text).toContain('**Tonnage** 1,340,000 t\n-# “1.34 million tonnes”');
    expect(text).toContain('**Transferable** no\n-# “non-transferable”');
  });

  it('stand in reading order, grouped by what they belong to', () => {
    const order = [
      '### Issuer',
      'TSXV: TRG',
      '### Private placement',
      '2,800,000',
      '$0.15',
      'one-half',
      '### Resource · Heron Lake · Inferred',
      '1.34 million',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('leave out what is no figure by itself', () => {
    expect(text).not.toContain('“g/t”');
    expect(file).toBeNull();
  });
});

it('go to a file in full where the embeds cannot hold them', () => {
  const resources = Array.from({ length: 120 }, (_, index) =>
    sampleResource({ deposit: `Zone ${index}`, tonnage: 1000 + index }),
  );
  const many = Object.fromEntries(
    resources.map((_, index) => [
      `/resources/${index}/tonnage`,
      at(`about ${1000 + index} tonnes, as the table of the ${index}th zone says`, index * 100),
    ]),
  );
  const { message, file } = sourcesAnswer(sampleRelease({ resources, evidence: many }), 'Page', en);
  expect(message.content).toBe('All 120 figures with their words are in the attached file.');
  expect(message.embeds).toHaveLength(1);
  expect(file).toContain('Tonnage 1,119 t\n    "about 1119 tonnes, as the table of the 119th zone says"');
  expect(file?.match(/about \d+ tonnes/g)).toHaveLength(120);
});

it('say so when there is nothing to quote', () => {
  const { message } = sourcesAnswer(sampleRelease(), 'Page', en);
  expect(message).toEqual({ content: en.sources.none, embeds: [], components: [] });
});
