import type { Span } from '../../../document/document.ts';
import type { Found } from '../../found.ts';
import type { ReleaseText } from '../../text/release-text.ts';
import type { Leg } from '../leg/leg.ts';
import { proseOf, wordsBefore, type Prose } from '../prose.ts';
import { namesDefinedAfter } from './definition.ts';
import { grantAt, speaksOfWholeWarrant, type GrantWords } from './grant.ts';
import type { Passage } from './passage.ts';
import { newSeries, seriesNamedAt, type Series } from './series.ts';
import { carriersAmong, legsMeantBy } from './subject.ts';
import { transferabilityIn } from './transferability.ts';
import { belongsToOthers, findWarrantWords, type WarrantWord } from './warrant-word.ts';

/** A leg's right to warrants of one series. */
export interface Grant {
  leg: Leg;
  series: Series;
  perUnit: Found<number>;
  group: number;
}

/** The warrants of one offering as they are known while its sentences are read. */
export interface DealWarrants {
  series: Series[];
  grants: Grant[];
}

/** A stretch of a sentence that speaks of certain series; `series` is empty where it speaks of other people's warrants. */
export interface Mention extends Span {
  series: Series[];
  /** Where its first warrant word ends. */
  wordEnd: number;
}

/** Reads what a passage says is granted, adds it to the deal, and tells which series each stretch of the passage speaks of. */
export function readMentions(text: ReleaseText, deal: DealWarrants, passage: Passage, legs: Leg[]): Mention[] {
  const prose = proseOf(text);
  const { sentence, lead } = passage;
  const mentions: Mention[] = [];
  let grantedUntil = sentence.start;
  let bracketEnd = sentence.start;
  for (const word of findWarrantWords(prose, sentence)) {
    if (word.start < bracketEnd) continue;
    const others = belongsToOthers(prose, word);
    let named = others ? [] : seriesNamedAt(prose, deal.series, word, sentence);
    const whole = grantedUntil > sentence.start && speaksOfWholeWarrant(prose, word, sentence);
    const grant = others || whole ? null : grantAt(prose, word, sentence, grantedUntil, lead);
    const names = others ? [] : namesDefinedAfter(text, word, sentence.end);
    if (grant !== null) {
      const own = names.filter(({ collective }) => !collective).map(({ name }) => name);
      const called = { named, names: own, description: word.qualifiers.join(' ') };
      named = [addGrant(deal, grant, passage, legs, called)];
      grantedUntil = word.end;
    }
    const spokenOf = named.length > 0 ? named : genericSeries(deal, word, others);
    const series = grant === null && isPaidFor(prose.words.slice(sentence.start, word.start)) ? [] : spokenOf;
    for (const { name, collective } of names)
      for (const one of collective ? deal.series : series) if (!one.names.includes(name)) one.names.push(name);
    bracketEnd = Math.max(bracketEnd, ...names.map(({ end }) => end));
    for (const one of series)
      one.transferable ??=
        transferabilityIn(prose, { start: word.phraseStart, end: word.end }) ??
        transferabilityBehind(prose, word, sentence);
    if (!EXCEPTED.test(wordsBefore(prose, word.phraseStart, 16)))
      mentions.push({ series, start: word.phraseStart, end: sentence.end, wordEnd: word.end });
  }
  return joined(prose, mentions);
}

const EXCEPTED = /(?:not the|other than(?: the)?|except(?: the)?|excluding(?: the)?) $/u;

function transferabilityBehind(prose: Prose, word: WarrantWord, within: Span): Found<boolean> | null {
  const reach = word.noun === 'bon' ? 60 : 40;
  const behind = { start: word.end, end: Math.min(word.end + reach, within.end) };
  const subject =
    /^(?: de souscription)?[^.;,]{0,40}?(?:(?:will be|are|is|shall be|being|seront|sera|est|sont) (?:non-?|not )?|in)?(?:transfer|cessible)/u;
  return subject.test(prose.words.slice(behind.start, behind.end)) ? transferabilityIn(prose, behind) : null;
}

/** Warrants without a name of their own can be any of the deal's; an option that nothing names is somebody else's. */
function genericSeries(deal: DealWarrants, { noun, qualifiers }: WarrantWord, others: boolean): Series[] {
  if (others || (noun === 'bon' && deal.series.length === 0)) return [];
  if (noun === 'option' && !qualifiers.some((word) => /^(?:free|attaching|free-attaching|placement|new)$/u.test(word)))
    return [];
  return [...deal.series];
}

const PAID =
  /(?<!\p{L})(?:finders?|commissions?|compensation|broker|honoraires|rémunération|agents'|underwriters')(?!\p{L})/u;

function isPaidFor(before: string): boolean {
  return PAID.test(before);
}

/** Adds what is granted, and tells of which series. A leg gets a second series only from the same sentence or list; elsewhere the release says the same thing again. */
function addGrant(
  deal: DealWarrants,
  { perUnit, subject }: GrantWords,
  { group }: Passage,
  legs: Leg[],
  called: { named: Series[]; names: string[]; description: string },
): Series {
  const meant = legsMeantBy(subject, legs);
  const takers = meant.length > 0 ? meant : carriersAmong(legs).filter((leg) => grantsOf(deal, leg).length === 0);
  const said = takers.flatMap((leg) => grantsOf(deal, leg)).filter((grant) => grant.group !== group);
  const restated = said.find((grant) => grant.perUnit.value === perUnit.value)?.series;
  const series = (called.names.length > 0 ? undefined : called.named[0]) ?? restated ?? seriesCalled(deal, called);
  for (const leg of takers) {
    const before = grantsOf(deal, leg);
    if (before.some((grant) => grant.group !== group || grant.series === series)) continue;
    deal.grants.push({ leg, series, perUnit, group });
  }
  return series;
}

function grantsOf(deal: DealWarrants, leg: Leg): Grant[] {
  return deal.grants.filter((grant) => grant.leg === leg);
}

/** The series of that name; for a nameless one the last in the same words whose terms are still to come, or the last that "one warrant" can mean; else a new one. */
function seriesCalled(deal: DealWarrants, { names, description }: { names: string[]; description: string }): Series {
  const known =
    names.length > 0
      ? deal.series.find((series) => series.names.some((name) => names.includes(name)))
      : deal.series.findLast(
          (series) =>
            description === '' ||
            (series.names.length + series.exercise.length === 0 && series.description === description),
        );
  if (known !== undefined) return known;
  const series = newSeries(description);
  deal.series.push(series);
  return series;
}

/** Each mention runs to the next that speaks of something else; "the Series A Warrants and the Series B Warrants" are one. */
function joined(prose: Prose, mentions: Mention[]): Mention[] {
  const runs: Mention[] = [];
  let lastWordEnd = 0;
  for (const mention of mentions) {
    const last = runs.at(-1);
    const linked = last !== undefined && JOINS.test(prose.words.slice(lastWordEnd, mention.start));
    lastWordEnd = mention.wordEnd;
    if (last !== undefined && (linked || sameSeries(last.series, mention.series))) {
      last.series = [...new Set([...last.series, ...mention.series])];
      continue;
    }
    if (last !== undefined) last.end = mention.start;
    runs.push({ ...mention });
  }
  return runs;
}

/** In French the name goes on behind the noun before "et" comes. */
const JOINS =
  /^(?:,? ?(?:and|or)?(?: (?:the|each|every))? ?|(?: (?!permet|donn|conf[ée]r)[\p{L}'-]+){1,7} (?:et|ou|que)(?: (?:les?|l'))? ?)(?:whole |full )?$/u;

function sameSeries(a: Series[], b: Series[]): boolean {
  return a.length === b.length && a.every((series) => b.includes(series));
}
