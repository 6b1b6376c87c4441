import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainReleaseMessage, releaseMessage, sourcesId } from '../../../src/discord/embed/release-message.ts';
import { sourcesAnswer } from '../../../src/discord/embed/sources.ts';
import { LIMITS, Message, sizeOf } from '../../../src/discord/limits.ts';
import { wordsFor } from '../../../src/words/index.ts';
import { anyRelease } from './arbitrary.ts';
import { samplePlacement, sampleRelease, sampleResource, sampleSecurity } from './sample.ts';

const ID = '0b6f7a9e-51a8-4a8e-9d3f-1f6f3c0a2b4d';
const en = wordsFor('en');
const languages = fc.constantFrom(en, wordsFor('fr'));

describe('every release makes a message that Discord takes', () => {
  it('as a summary', () => {
    fc.assert(
      fc.property(anyRelease, fc.webUrl(), languages, (release, url, words) => {
        const message = releaseMessage({ id: ID, release, title: 'Title', url }, words);
        expect(Message.safeParse(message).error).toBeUndefined();
        expect(message.embeds).toHaveLength(1);
      }),
    );
  });

  it('as its sources', () => {
    fc.assert(
      fc.property(anyRelease, languages, (release, words) => {
        expect(Message.safeParse(sourcesAnswer(release, 'Title', words).message).error).toBeUndefined();
      }),
    );
  });

  it('as plain words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 5000 }), (title) => {
        expect(Message.safeParse(plainReleaseMessage({ id: ID, title, url: null }, en)).error).toBeUndefined();
      }),
    );
  });
});

describe('a release too long for one message', () => {
  const securities = Array.from({ length: 24 }, () => sampleSecurity());
  const resources = Array.from({ length: 8 }, (_, index) =>
    sampleResource({
      deposit: `Zone ${index} ${'of a long name '.repeat(12)}`,
      grades: Array.from({ length: 40 }, () => ({ commodity: 'Au', value: 1.25, unit: 'g/t' })),
    }),
  );
  const [embed] = releaseMessage(
    {
      id: ID,
      release: sampleRelease({ placements: [samplePlacement({ securities })], resources }),
      title: 't',
      url: null,
    },
    en,
  ).embeds;

  it('keeps what comes first, drops from the end, and says how much', () => {
    expect(embed!.fields!.length).toBeGreaterThanOrEqual(24);
    expect(embed!.fields!.every(({ name }) => name === embed!.fields![0]!.name || name === 'Terms')).toBe(true);
    expect(embed!.description).toMatch(/^\*\*Closed: C\$420,000\*\*/);
    expect(embed!.description).toMatch(/and \d+ more$/);
    expect(sizeOf([embed!])).toBeLessThanOrEqual(LIMITS.embedSum);
  });
});

describe('the schema of a message', () => {
  const field = { name: 'n', value: 'v' };
  const embeds = (embed: object, count = 1) => ({ embeds: Array.from({ length: count }, () => embed), components: [] });
  it.each([
    ['a title of 257', embeds({ title: 'x'.repeat(257) })],
    ['a description of 4097', embeds({ description: 'x'.repeat(4097) })],
    ['a field value of 1025', embeds({ fields: [{ ...field, value: 'x'.repeat(1025) }] })],
    ['a field of spaces', embeds({ fields: [{ ...field, value: '   ' }] })],
    ['26 fields', embeds({ fields: Array.from({ length: 26 }, () => field) })],
    ['11 embeds', embeds({ title: 'x' }, 11)],
    ['6001 characters over all embeds', embeds({ description: 'x'.repeat(3001) }, 2)],
    ['an address that is not of the web', embeds({ url: 'file:///etc/hosts' })],
    ['a content of 2001', { content: 'x'.repeat(2001), embeds: [], components: [] }],
    [
      'six buttons in a row',
      {
        embeds: [],
        components: [
          { type: 1, components: Array.from({ length: 6 }, () => ({ type: 2, style: 2, label: 'a', custom_id: 'a' })) },
        ],
      },
    ],
  ])('refuses %s', (_name, message) => {
    expect(Message.safeParse(message).success).toBe(false);
  });
  it('takes 6000 characters over all embeds', () => {
    expect(Message.safeParse(embeds({ description: 'x'.repeat(3000) }, 2)).success).toBe(true);
  });
});

it('puts the release’s id into the button, within Discord’s limit', () => {
  expect(sourcesId(ID)).toBe(`sources:${ID}`);
  expect(sourcesId(ID).length).toBeLessThanOrEqual(LIMITS.customId);
});
