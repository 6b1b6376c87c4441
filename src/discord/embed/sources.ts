import type { Evidence, Release } from '../../extract/release.ts';
import { fill, type Words } from '../../words/index.ts';
import { Message, LIMITS, sizeOf, type Embed } from '../limits.ts';
import { clip, escape, tidy } from '../text.ts';
import { figureAt } from './figure.ts';
import { resourceTitle } from './resource.ts';

/** A quote longer than this is a paragraph, not the words of a figure. */
const MAX_QUOTE = 240;

interface Source {
  name: string;
  shown: string;
  quote: string;
}

interface Group {
  title: string;
  sources: Source[];
}

export interface SourcesAnswer {
  message: Message;
  /** Every figure with its words as a text file, where the embeds cannot hold them all; else null. */
  file: string | null;
}

/** Each figure of a release with the words that it was read from, in reading order, one embed for each deal and deposit. */
export function sourcesAnswer(release: Release, title: string, words: Words): SourcesAnswer {
  const groups = groupsOf(release, words);
  const heading = fill(words.sources.title, { title: tidy(release.headline ?? title) });
  if (groups.length === 0)
    return { message: Message.parse({ content: words.sources.none, embeds: [], components: [] }), file: null };
  const embeds = groups.flatMap((group) => embedsOf(group));
  if (embeds.length <= LIMITS.embeds && sizeOf(embeds) <= LIMITS.embedSum)
    return { message: Message.parse({ embeds, components: [] }), file: null };
  const figures = groups.reduce((sum, { sources }) => sum + sources.length, 0);
  const content = fill(words.sources.attached, { n: String(figures) });
  return {
    message: Message.parse({ content, embeds: withinOneMessage(embeds), components: [] }),
    file: asText(heading, groups),
  };
}

function withinOneMessage(embeds: readonly Embed[]): Embed[] {
  const kept: Embed[] = [];
  for (const embed of embeds.slice(0, LIMITS.embeds)) {
    if (sizeOf([...kept, embed]) > LIMITS.embedSum) break;
    kept.push(embed);
  }
  return kept;
}

/** The pointer's first two steps tell the group: a placement, a resource row, or the release itself. */
function groupsOf(release: Release, words: Words): Group[] {
  const inOrder = Object.entries(release.evidence).sort(([, a], [, b]) => a.start - b.start);
  const groups = Map.groupBy(inOrder, ([pointer]) => groupTitle(release, pointer, words));
  return [...groups]
    .map(([title, entries]) => ({
      title,
      sources: entries.flatMap(([pointer, evidence]) => sourceOf(release, pointer, evidence, words) ?? []),
    }))
    .filter(({ sources }) => sources.length > 0);
}

function groupTitle(release: Release, pointer: string, words: Words): string {
  const [, room, index] = pointer.split('/');
  if (room === 'placements')
    return release.placements.length === 1
      ? words.release.kinds.placement
      : fill(words.release.placement.numbered, { n: String(Number(index) + 1) });
  const estimate = room === 'resources' ? release.resources[Number(index)] : undefined;
  return estimate === undefined ? words.release.figures.issuer : resourceTitle(estimate, words);
}

function sourceOf(release: Release, pointer: string, { quote }: Evidence, words: Words): Source | null {
  const figure = figureAt(release, pointer, words);
  return figure === null ? null : { ...figure, quote };
}

/** One embed a group, or several where its lines do not fit in one. */
function embedsOf({ title, sources }: Group): Embed[] {
  const pages: string[] = [];
  for (const { name, shown, quote } of sources) {
    const line = `**${name}** ${shown}\n-# “${escape(clip(tidy(quote), MAX_QUOTE))}”`;
    const last = pages.at(-1);
    const joined = `${last}\n${line}`;
    if (last !== undefined && joined.length <= LIMITS.embedDescription) pages[pages.length - 1] = joined;
    else pages.push(clip(line, LIMITS.embedDescription));
  }
  return pages.map((description) => ({ title: clip(title, LIMITS.embedTitle), description }));
}

function asText(heading: string, groups: readonly Group[]): string {
  const parts = groups.map(({ title, sources }) =>
    [
      unescape(title),
      ...sources.map(({ name, shown, quote }) => `  ${name}: ${unescape(shown)}\n    "${tidy(quote)}"`),
    ].join('\n'),
  );
  return `${[heading, ...parts].join('\n\n')}\n`;
}

/** A text file has no markdown. */
function unescape(text: string): string {
  return text.replaceAll(/\\([^\p{L}\p{N}\s])/gu, '$1');
}
