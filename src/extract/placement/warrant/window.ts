import type { Span } from '../../../document/document.ts';
import { spansOf, wordsBefore, type Prose } from '../prose.ts';
import { monthsIn } from './months.ts';

/** Words that bound a price step in time: "the first 12 months", "year two", "thereafter". */
export interface Window extends Span {
  /** What its months are counted from; `to_expiry` ends with the warrant itself. */
  counts: 'from_closing' | 'from_last_step' | 'to_expiry';
  /** null: as many as the step before. */
  months: number | null;
  /** It names its place in a sequence, which a plain term does not. */
  ordinal: boolean;
}

const FIRST = /(?:first|initial|premi(?:er|ère)s?) (?:\(\d\w{0,2}\) )?$/u;
const NEXT =
  /(?:second|next|following|subsequent|last|final|remaining|third|fourth|fifth|additional|further|ensuing|another|deuxièmes?|secondes?|troisièmes?|derni(?:er|ère)s?|prochaine?s?) (?:\(\d\w{0,2}\) )?$/u;
const NEXT_BEHIND = /^ (?:suivante?s?|thereafter|after that|restante?s?)/u;
const YEAR =
  /(?<!\p{L})(?:(?:first|initial|première|second|deuxième|seconde|third|troisième|fourth|quatrième|fifth|cinquième|next|following|last|final|remaining|subsequent|dernière) (?:year|année)|year (?:one|two|three|four|five|[1-5])|year (?:after that|thereafter)|année suivante)(?!\p{L})/gu;
const PLACES: [RegExp, number][] = [
  [/first|initial|première|one|1/u, 1],
  [/second|deuxième|two|2/u, 2],
  [/third|troisième|three|3/u, 3],
  [/fourth|quatrième|four|4/u, 4],
  [/fifth|cinquième|five|5/u, 5],
];
const THEREAFTER =
  /(?<!\p{L})(?:thereafter|after that|afterwards?|until expiry|for the (?:balance|remainder)|par la suite|ensuite|subsequently)(?!\p{L})/gu;

/** Every window in a stretch of text, in reading order. */
export function windowsIn(prose: Prose, within: Span): Window[] {
  const counted = [...durationWindows(prose, within), ...yearWindows(prose, within)];
  const rests = restWindows(prose, within)
    // "12 months thereafter" and "the year after that" are counted.
    .filter(({ start }) => !counted.some((window) => window.start < start && window.end >= start - 1));
  return [...counted, ...likeWindows(prose, within), ...rests].sort((a, b) => a.start - b.start);
}

function durationWindows(prose: Prose, within: Span): Window[] {
  return monthsIn(prose, within).map(({ start, end, value }) => {
    const before = wordsBefore(prose, start, 40, within.start);
    const own = prose.words.slice(start, end);
    const first = FIRST.test(before) || own.includes('premiers');
    const next =
      NEXT.test(before) || /derniers|prochains|autres/u.test(own) || NEXT_BEHIND.test(prose.words.slice(end, end + 14));
    return { start, end, months: value, counts: next ? 'from_last_step' : 'from_closing', ordinal: first || next };
  });
}

function yearWindows(prose: Prose, within: Span): Window[] {
  return spansOf(prose, within, YEAR).map(({ start, end, match }) => {
    const place = PLACES.find(([pattern]) => pattern.test(match[0]))?.[1];
    const counts = place === undefined ? 'from_last_step' : 'from_closing';
    return { start, end, months: 12 * (place ?? 1), counts, ordinal: true };
  });
}

/** "for the first year and $0.70 for the second", "in the remaining 15" */
const LIKE_THE_LAST =
  /(?<=(?:(?:for|in|during|over) the|(?<!\p{L})l[ae]s?) )(?:seconde|deuxième|troisième|suivante|second|third|fourth|next|last|other|following|remaining)(?: (?<months>\d{1,2}))?(?= ?(?:[.,;)]|and |et |$))/gu;

function likeWindows(prose: Prose, within: Span): Window[] {
  return spansOf(prose, within, LIKE_THE_LAST).map(({ start, end, match: { groups } }) => ({
    start,
    end,
    months: groups?.['months'] === undefined ? null : Number(groups['months']),
    counts: 'from_last_step',
    ordinal: true,
  }));
}

function restWindows(prose: Prose, within: Span): Window[] {
  return spansOf(prose, within, THEREAFTER).map(({ start, end }) => ({
    start,
    end,
    months: 0,
    counts: 'to_expiry',
    ordinal: true,
  }));
}
