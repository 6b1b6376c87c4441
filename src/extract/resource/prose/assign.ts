import type { CategoryMention } from '../category.ts';
import { headLinks, linksBack, measuresLink, tailLinks } from './link.ts';
import { conflict, type Measure } from './measure.ts';
import { agreement } from './agreement.ts';

/** A class and the figures that the sentence gives for it. */
export interface Assignment {
  mention: CategoryMention;
  measures: Measure[];
}

interface Plan {
  score: number;
  rows: Assignment[];
}

/** Sentences with more classes or figures than this are flattened tables, which no grammar binds. */
const MOST = 24;

/**
 * Which figure belongs to which class: releases write the class before its figures, behind them, or between ("ounces in the
 * Indicated category (tonnes at grade)"). Between two classes the figures are cut once; of all cuts the best is kept: most
 * figures bound by their words, none twice, tonnage x grade near the contained metal.
 */
export function assignMeasures(
  text: string,
  mentions: readonly CategoryMention[],
  measures: readonly Measure[],
): Assignment[] {
  if (mentions.length === 0 || mentions.length > MOST || measures.length > MOST) return [];
  const gaps = gapsBetween(mentions, measures);
  // plans[cut]: the best reading so far that leaves the figures from `cut` on to the next class.
  let plans: Plan[] = gaps[0]!.map(() => ({ score: 0, rows: [] as Assignment[] }));
  plans = [{ score: 0, rows: [] }];
  mentions.forEach((mention, k) => {
    const before = gaps[k]!;
    const after = gaps[k + 1]!;
    const isLast = k === mentions.length - 1;
    const cuts = isLast ? [after.length] : after.map((_, i) => i).concat(after.length);
    const next: Plan[] = [];
    for (const cut of cuts) {
      let best: Plan | null = null;
      plans.forEach((plan, taken) => {
        const row = bind(text, mention, before.slice(taken), after.slice(0, cut));
        const score = plan.score + row.score;
        if (best === null || score > best.score)
          best = { score, rows: [...plan.rows, { mention, measures: row.measures }] };
      });
      next.push(best!);
    }
    plans = next;
  });
  return plans[0]!.rows.filter(({ measures: bound }) => bound.length > 0);
}

/** The figures before the first class, between the classes, and behind the last. */
function gapsBetween(mentions: readonly CategoryMention[], measures: readonly Measure[]): Measure[][] {
  const gaps: Measure[][] = mentions.map(() => []);
  gaps.push([]);
  for (const measure of measures) {
    const behind = mentions.findLastIndex(({ start }) => start < measure.start);
    gaps[behind + 1]!.push(measure);
  }
  return gaps;
}

/** What the words bind to one class, of the figures that it may take. A figure left over costs as much as a bound one is worth. */
function bind(
  text: string,
  mention: CategoryMention,
  before: Measure[],
  after: Measure[],
): { score: number; measures: Measure[] } {
  const bound: Measure[] = [];
  for (const measure of before.toReversed()) {
    const linked = bound[0] ? linksBack(text, measure, bound[0]) : tailLinks(text, measure, mention);
    if (!linked || !fits(bound, measure)) break;
    bound.unshift(measure);
  }
  let last: Measure | null = null;
  for (const measure of after) {
    const linked: boolean = last ? measuresLink(text, last, measure) : headLinks(text, mention, measure);
    if (!linked || !fits(bound, measure) || isTotalOfMore(text, last, measure, bound)) break;
    bound.push(measure);
    last = measure;
  }
  const offered = before.length + after.length;
  if (bound.every(({ kind }) => kind === 'grade')) return { score: -offered, measures: [] };
  return { score: bound.length - (offered - bound.length) + agreement(bound), measures: bound };
}

const fits = (bound: readonly Measure[], measure: Measure): boolean =>
  bound.every((other) => !conflict(other, measure));

/** "… at 4.2 g/t gold for a total of 714,000 ounces": a sum over more rows, where it is not what this row's figures make. */
function isTotalOfMore(text: string, last: Measure | null, measure: Measure, bound: readonly Measure[]): boolean {
  const says = last !== null && /\btotal\b/i.test(text.slice(last.end, measure.start));
  return says && agreement([...bound, measure]) < agreement(bound);
}
