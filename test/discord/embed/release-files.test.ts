import { describe, expect, it } from 'vitest';
import { releaseFiles, withoutPicture, withPicture } from '../../../src/discord/embed/release-files.ts';
import { Message } from '../../../src/discord/limits.ts';
import { wordsFor } from '../../../src/words/index.ts';
import { sampleRelease, sampleResource } from './sample.ts';

const en = wordsFor('en');
const rows = (count: number, parts: Parameters<typeof sampleResource>[0] = {}) =>
  sampleRelease({
    placements: [],
    resources: Array.from({ length: count }, (_, index) =>
      sampleResource({ deposit: `Zone ${index}`, tonnage: 1_000_000 * (count - index), ...parts }),
    ),
  });
const filesOf = (release: ReturnType<typeof rows>) => releaseFiles({ release, title: 'A title', url: null }, en);

describe('the picture', () => {
  it('comes with three rows that tell their metal, and says in words what it shows', () => {
    const [picture, ...others] = filesOf(rows(3));
    expect(picture).toMatchObject({ name: 'resources.png' });
    expect(picture!.data.subarray(1, 4).toString()).toBe('PNG');
    expect(picture!.description).toBe(
      'Contained Au, koz. Zone 0: Inferred 176.6; Zone 1: Inferred 176.6; Zone 2: Inferred 176.6.',
    );
    expect(others).toEqual([]);
  });

  it.each([
    ['two rows', rows(2)],
    ['rows without contained metal', rows(5, { contained: [] })],
  ])('does not come with %s', (_name, release) => {
    expect(filesOf(release)).toEqual([]);
  });

  it('is the same for the same release', () => {
    expect(filesOf(rows(4))[0]!.data.equals(filesOf(rows(4))[0]!.data)).toBe(true);
  });
});

describe('the file of all rows', () => {
  const files = filesOf(rows(9, { deposit: '*Otter* Hill' }));
  it('comes where the embed has no room for them, in plain text', () => {
    const file = files.find(({ name }) => name === 'resources.txt')!.data.toString();
    expect(file).toContain('*Otter* Hill\n');
    expect(file.match(/Inferred: [\d,]+ t at 4\.1 g\/t Au, 176,600 oz/g)).toHaveLength(9);
  });
  it('stays when the picture does not', () => {
    expect(withoutPicture(files).map(({ name }) => name)).toEqual(['resources.txt']);
  });
});

it('shows the picture in the first embed', () => {
  const message = { embeds: [{ title: 'a' }, { title: 'b' }], components: [] };
  const shown = withPicture(message, filesOf(rows(3)));
  expect(shown.embeds).toEqual([{ title: 'a', image: { url: 'attachment://resources.png' } }, { title: 'b' }]);
  expect(Message.safeParse(shown).error).toBeUndefined();
  expect(withPicture(message, [])).toEqual(message);
});
