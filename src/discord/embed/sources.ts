import type { Release } from '../../extract/release.ts';
import { fill, type Words } from '../../words/index.ts';
import { LIMITS, Message, sizeOf, type Embed } from '../limits.ts';
import { clip, escape, tidy, unescape } from '../text.ts';
import { figureAt, type Figure } from './figure.ts';
import { resourceTitle } from './resource.ts';

/** A quote longer than this is a paragraph, not the words of a figure. */
const MAX_QUOTE = 240;

/** Words of the release and the figures that were read from them. */
interface Source {
  quote: string;
  figures: Figure[];
}

/** What belongs to one deal, to one category of a deposit, or to the release itself. */
interface Group {
  title: string;
  sources: Source[];
}

export interface SourcesAnswer {
  message: Message;
  /** Every figure with its words as a text file, where the embeds cannot hold them all; else null. */
  file: string | null;
}

/** Each figure of a release with the words that it was read from, grouped, in reading order. */
export function sourcesAnswer(release: Release, title: string, words: Words): SourcesAnswer {
  const groups = groupsOf(release, words);
  if (groups.length === 0)
    return { message: Message.parse({ content: words.sources.none, embeds: [], components: [] }), file: null };
  const heading = tidy(release.headline ?? title);
  const embeds = pages(groups.flatMap(groupLines)).map((description) => ({ description }));
  const [first, ...rest] = embeds;
  const titled: Embed[] = [
    { title: clip(fill(words.sources.title, { title: escape(heading) }), LIMITS.embedTitle), ...first },
    ...rest,
  ];
  if (titled.length <= LIMITS.embeds && sizeOf(titled) <= LIMITS.embedSum)
    return { message: Message.parse({ embeds: titled, components: [] }), file: null };
  const figures = groups.flatMap(({ sources }) => sources.flatMap(({ figures }) => figures)).length;
  return {
    message: Message.parse({
      content: fill(words.sources.attached, { n: String(figures) }),
      embeds: titled.slice(0, 1),
      components: [],
    }),
    file: asText(fill(words.sources.title, { title: heading }), groups),
  };
}

function groupsOf(release: Release, words: Words): Group[] {
  const inOrder = Object.entries(release.evidence).sort(([, a], [, b]) => a.start - b.start);
  const groups = Map.groupBy(inOrder, ([pointer]) => groupTitle(release, pointer, words));
  return [...groups]
    .map(([title, entries]) => ({ title, sources: sourcesOf(release, entries, words) }))
    .filter(({ sources }) => sources.length > 0);
}

type Entry = [pointer: string, evidence: Release['evidence'][string]];

/** Several figures may stand on the same words: "1,800,000 units" is a count and a kind of security. */
function sourcesOf(release: Release, entries: readonly Entry[], words: Words): Source[] {
  const bySpan = Map.groupBy(entries, ([, { start, end }]) => `${start}-${end}`);
  return [...bySpan.values()]
    .map((sharing) => ({
      quote: sharing[0]![1].quote,
      figures: sharing.flatMap(([pointer]) => figureAt(release, pointer, words) ?? []),
    }))
    .filter(({ figures }) => figures.length > 0);
}

function groupTitle(release: Release, pointer: string, words: Words): string {
  const [, room, index] = pointer.split('/');
  if (room === 'placements')
    return release.placements.length === 1
      ? words.release.kinds.placement
      : fill(words.release.placement.numbered, { n: String(Number(index) + 1) });
  const estimate = room === 'resources' ? release.resources[Number(index)] : undefined;
  if (estimate === undefined) return words.release.figures.issuer;
  return `${resourceTitle(estimate, words)} · ${words.release.resource.categories[estimate.category]}`;
}

function groupLines({ title, sources }: Group): string[] {
  return [
    `### ${title}`,
    ...sources.map(({ quote, figures }) => {
      const line = figures.map(({ name, shown }) => `**${name}** ${shown}`).join(' · ');
      return `${line}\n-# “${escape(clip(tidy(quote), MAX_QUOTE))}”`;
    }),
  ];
}

/** The lines on as many pages as they need, each within an embed's description. */
function pages(lines: readonly string[]): string[] {
  const pages: string[] = [];
  for (const line of lines) {
    const last = pages.at(-1);
    const joined = `${last}\n${line}`;
    if (last !== undefined && joined.length <= LIMITS.embedDescription) pages[pages.length - 1] = joined;
    else pages.push(clip(line, LIMITS.embedDescription));
  }
  return pages;
}

/** A text file has no markdown. */
function asText(heading: string, groups: readonly Group[]): string {
  const parts = groups.map(({ title, sources }) =>
    [
      unescape(title),
      ...sources.map(({ quote, figures }) => {
        const line = figures.map(({ name, shown }) => `${name} ${unescape(shown)}`).join(' · ');
        return `  ${line}\n    "${tidy(quote)}"`;
      }),
    ].join('\n'),
  );
  return `${[heading, ...parts].join('\n\n')}\n`;
}
