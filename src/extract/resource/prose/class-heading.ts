import type { ReleaseText } from '../../text/release-text.ts';
import type { Candidate } from '../estimate.ts';
import { completeCommodities } from './commodities.ts';
import { measuresLink } from './link.ts';
import { conflict, type Measure } from './measure.ts';
import { refusalOf } from './refuse.ts';
import { rowOf } from './rows.ts';
import type { ReadSentence } from './sentence.ts';

const RULE = 'resource/class-heading';
const LONGEST_HEADING = 80;
const LATEST_START = 30;

/** Rows whose class is a line of its own, with tonnes, grade and metal in the bullets under it. */
export function readClassHeadings(
  text: ReleaseText,
  read: readonly ReadSentence[],
  issuerName: string | null,
): Candidate[] {
  return read.flatMap((line, index) => {
    const [mention] = line.mentions;
    if (!mention || !isHeading(line) || refusalOf(line.words, '', issuerName) !== null) return [];
    const bullets = bulletsUnder(text, read.slice(index + 1, index + 8));
    const measures = bullets.reduce<Measure[]>(
      (row, bullet) => [...row, ...linked(text.text, bullet.measures, row)],
      [],
    );
    if (!measures.some(({ kind }) => kind === 'tonnage') || measures.length < 2) return [];
    return [rowOf(bullets[0]!, mention, completeCommodities(measures, measures), RULE)];
  });
}

const isHeading = ({ words, mentions, measures }: ReadSentence): boolean =>
  mentions.length === 1 &&
  mentions[0]!.category !== 'mixed' &&
  measures.length === 0 &&
  words.length <= LONGEST_HEADING &&
  /(?::|[^.;,])$/.test(words);

/** The list items that follow without a gap, open with a figure and name no class. */
function bulletsUnder({ document }: ReleaseText, lines: readonly ReadSentence[]): ReadSentence[] {
  const end = lines.findIndex(({ sentence, mentions, measures }) => {
    const isBullet = document.blocks[sentence.block]!.kind === 'list_item';
    return !isBullet || mentions.length > 0 || !measures[0] || measures[0].start - sentence.start > LATEST_START;
  });
  return lines.slice(0, end === -1 ? lines.length : end);
}

function linked(text: string, measures: readonly Measure[], row: readonly Measure[]): Measure[] {
  const stop = measures.findIndex((measure, index) => index > 0 && !measuresLink(text, measures[index - 1]!, measure));
  return measures
    .slice(0, stop === -1 ? measures.length : stop)
    .filter((measure) => row.every((other) => !conflict(other, measure)));
}
