import type { ReleaseText } from '../../text/release-text.ts';
import type { CategoryMention } from '../category.ts';
import type { Candidate } from '../estimate.ts';
import { agreement } from './agreement.ts';
import { conflict, type Measure } from './measure.ts';
import { rowOf } from './rows.ts';
import type { ReadSentence } from './sentence.ts';

const RULE = 'resource/bullets';
const EARLIEST = 30;

/**
 * A row told one figure a bullet, its class only in the headline or the first sentence. Nothing but the sum binds such bullets, so tonnes,
 * grade and metal must all be there and agree.
 */
export function readBullets(text: ReleaseText, read: readonly ReadSentence[]): Candidate[] {
  const mention = newsClass(read);
  if (!mention) return [];
  return runsOfBullets(text, read).flatMap((run) => {
    const above = read[read.indexOf(run[0]!) - 1];
    if (above?.mentions.some(({ category }) => category !== mention.category)) return [];
    const measures = run.map(({ measures: own }) => own[0]!);
    const isWhole = (['tonnage', 'grade', 'mass'] as const).every((kind) =>
      measures.some((measure) => measure.kind === kind),
    );
    if (!isWhole || hasConflict(measures) || agreement(measures) <= 0) return [];
    return [rowOf(run[0]!, mention, measures, RULE)];
  });
}

/** The one class that the headline names, else the one that the first sentences do. */
function newsClass(read: readonly ReadSentence[]): CategoryMention | null {
  const body = read.findIndex(({ sentence }) => sentence.section === 'body');
  for (const group of [read.slice(0, Math.max(body, 1)), read.slice(body, body + 12)]) {
    const mentions = group.flatMap((sentence) => sentence.mentions);
    const classes = new Set(mentions.map(({ category }) => category));
    if (classes.size === 1 && !classes.has('mixed')) return mentions[0]!;
    if (classes.size > 1) return null;
  }
  return null;
}

/** Neighbouring bullets that each open with a figure and name no class. */
function runsOfBullets({ document }: ReleaseText, read: readonly ReadSentence[]): ReadSentence[][] {
  const runs: ReadSentence[][] = [[]];
  for (const line of read) {
    const { sentence, measures, mentions } = line;
    const isBullet = document.blocks[sentence.block]!.kind === 'list_item' && mentions.length === 0;
    if (isBullet && measures[0] && measures[0].start - sentence.start < EARLIEST) runs.at(-1)!.push(line);
    else if (runs.at(-1)!.length > 0) runs.push([]);
  }
  return runs.filter((run) => run.length >= 3);
}

const hasConflict = (measures: readonly Measure[]): boolean =>
  measures.some((measure, index) => measures.slice(index + 1).some((other) => conflict(measure, other)));
