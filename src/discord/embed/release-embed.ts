import type { Issuer, Release } from '../../extract/release.ts';
import { fill, type Words } from '../../words/index.ts';
import { LIMITS, type Embed, type EmbedField } from '../limits.ts';
import { clipLines, escape, tidy } from '../text.ts';
import { checkLines } from './checks.ts';
import { colourOf } from './colour.ts';
import { fitEmbed } from './fit.ts';
import { counted } from './format.ts';
import { placementFields, placementSummary } from './placement.ts';
import { resourceFields } from './resource.ts';

/** Enough to trust the others. */
const MOST_OK_SUMS = 4;

export interface ReleaseSummary {
  release: Release;
  title: string;
  url: string | null;
  /** How many pages at the end were not read, of a PDF with more than are. */
  pagesLeft?: number;
}

/** A release as one embed, within Discord's limits whatever it holds. Stated figures stand plain, computed ones behind "≈". */
export function releaseEmbed({ release, title, url, pagesLeft = 0 }: ReleaseSummary, words: Words): Embed {
  const author = authorOf(release.issuer);
  const embed: Embed = {
    ...(author === '' ? {} : { author: { name: author } }),
    title: escape(release.headline ?? title) || words.release.kinds[release.kind],
    ...(url !== null && isWebUrl(url) ? { url } : {}),
    description: [
      ...summaryLines(release, words),
      ...dateLine(release.date),
      ...(pagesLeft === 0 ? [] : [counted(pagesLeft, words.release.pagesLeft, words)]),
    ].join('\n'),
    color: colourOf(release.kind),
    fields: fieldsOf(release, words),
    footer: { text: fill(words.release.footer, { version: tidy(release.extractorVersion) }) },
  };
  return fitEmbed(embed, (left) => counted(left, words.release.more, words));
}

/** "Rocmec Mining Inc. · TSXV: RMI · FSE: D5O" */
function authorOf({ name, listings }: Issuer): string {
  const parts = [name ?? '', ...listings.map(({ exchange, symbol }) => `${exchange}: ${symbol}`)];
  return parts
    .map(tidy)
    .filter((part) => part !== '')
    .join(' · ');
}

function summaryLines(release: Release, words: Words): string[] {
  if (release.placements.length > 0)
    return release.placements.flatMap((placement) => placementSummary(placement, words));
  return release.resources.length > 0
    ? [`**${words.release.kinds[release.kind]}**`]
    : [words.release.noFigures[release.kind]];
}

/** A calendar day as a Discord timestamp. At noon UTC it is the same day from UTC−12 to UTC+11. */
function dateLine(date: string | null): string[] {
  const noon = date === null ? Number.NaN : Date.parse(`${date}T12:00:00Z`);
  return Number.isNaN(noon) ? [] : [`<t:${noon / 1000}:D>`];
}

/** In order of importance: what does not fit goes from the end. */
function fieldsOf(release: Release, words: Words): EmbedField[] {
  return [
    ...release.placements.flatMap((_, index) => placementFields(release, index, words)),
    ...sumsField(release, 'off', words),
    ...resourceFields(release, words).fields,
    ...sumsField(release, 'ok', words),
  ];
}

/** What does not add up is news by itself; what does may go first when space is short. */
function sumsField(release: Release, status: 'ok' | 'off', words: Words): EmbedField[] {
  const all = checkLines(release, status, words);
  const { title, off } = words.release.checks;
  const more = (left: number) => counted(left, words.release.more, words);
  const isLong = status === 'ok' && all.length > MOST_OK_SUMS + 1;
  const lines = isLong ? [...all.slice(0, MOST_OK_SUMS), more(all.length - MOST_OK_SUMS)] : all;
  const value = clipLines(lines, LIMITS.fieldValue, more);
  return lines.length === 0 ? [] : [{ name: status === 'ok' ? title : off, value }];
}

function isWebUrl(url: string): boolean {
  return url.length <= LIMITS.url && /^https?:$/.test(URL.parse(url)?.protocol ?? '');
}
