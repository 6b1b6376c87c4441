import type { Span } from '../../../document/document.ts';
import type { ReleaseText } from '../../text/release-text.ts';
import type { Leg } from '../leg/leg.ts';
import { proseOf, saysAny, wordsAfter, wordsBefore, type Prose } from '../prose.ts';
import type { DealWarrants } from './deal-warrants.ts';
import { namesDefinedAfter, type WarrantName } from './definition.ts';
import { EXERCISE_WORDS } from './exercise-words.ts';
import { grantAt, speaksOfGrantedWarrant } from './grant.ts';
import { joinedMentions, type Mention } from './mention-run.ts';
import type { Passage } from './passage.ts';
import { seriesNamedAt, type Series } from './series.ts';
import { carriersAmong, legsMeantBy, legsNamedIn } from './subject.ts';
import { transferabilityOf } from './transferability.ts';
import { byUnitsBehind } from './units-behind.ts';
import { belongsToOthers, findWarrantWords, type WarrantWord } from './warrant-word.ts';

/** Reads what a passage says is granted, adds it to the deal, and tells which series each stretch of the passage speaks of. */
export function readMentions(text: ReleaseText, deal: DealWarrants, passage: Passage, legs: Leg[]): Mention[] {
  const prose = proseOf(text);
  const { sentence } = passage;
  const reader: Reader = { text, prose, deal, passage, legs, grantedUntil: sentence.start, takers: [] };
  const mentions: Mention[] = [];
  let bracketEnd = sentence.start;
  for (const word of findWarrantWords(prose, sentence)) {
    // Inside the bracket that names them, the same warrants are meant.
    if (word.start < bracketEnd) continue;
    const names = namesDefinedAfter(text, word, sentence.end);
    const { series, isGrant } = belongsToOthers(prose, word) ? OTHERS : spokenOf(reader, word, names);
    for (const { name, collective } of names) giveName(collective ? deal.series : series, name);
    bracketEnd = Math.max(bracketEnd, ...names.map(({ end }) => end));
    for (const one of series) one.transferable ??= transferabilityOf(prose, word, sentence);
    if (!EXCEPTED.test(wordsBefore(prose, word.phraseStart, 16)))
      mentions.push({ series, isGrant, start: word.phraseStart, end: sentence.end, wordEnd: word.end });
  }
  return joinedMentions(prose, mentions).flatMap((mention) => byUnits(reader, mention));
}

/** "at $0.12 for 24 months for the HD Units and at $0.15 for 18 months for the FT Units" speaks of each in turn. */
function byUnits({ prose, deal, legs }: Reader, mention: Mention): Mention[] {
  const stretches = mention.isGrant ? null : byUnitsBehind(prose, mention, legs);
  if (stretches === null) return [mention];
  return stretches.map(({ start, end, legs }) => ({ ...mention, start, end, series: deal.seriesOf(legs) }));
}

const EXCEPTED = /(?:not the|other than(?: the)?|except(?: the)?|excluding(?: the)?) $/u;

interface Reader {
  text: ReleaseText;
  prose: Prose;
  deal: DealWarrants;
  passage: Passage;
  legs: Leg[];
  /** Where the last grant of the sentence ends, and the legs that it was for. */
  grantedUntil: number;
  takers: Leg[];
}

type SpokenOf = Pick<Mention, 'series' | 'isGrant'>;

const OTHERS: SpokenOf = { series: [], isGrant: false };

function spokenOf(reader: Reader, word: WarrantWord, names: WarrantName[]): SpokenOf {
  const { prose, deal, passage, legs } = reader;
  const { sentence, lead, group } = passage;
  const named = seriesNamedAt(prose, deal.series, word, sentence);
  const isTerms = reader.grantedUntil > sentence.start && speaksOfGrantedWarrant(prose, word, sentence);
  const grant = isTerms ? null : grantAt(prose, word, sentence, reader.grantedUntil, lead);
  if (grant !== null) {
    reader.grantedUntil = word.end;
    const meant = legsMeantBy(grant.subject, legs);
    const own = names.filter(({ collective }) => !collective).map(({ name }) => name);
    reader.takers = meant.length > 0 ? meant : takersUnnamed(reader);
    const { takers } = reader;
    const hasOwnTerms = isExercisedBehind(prose, word, sentence);
    const series = deal.add({ word, perUnit: grant.perUnit, legs: takers, group, named, names: own, hasOwnTerms });
    return { series: [series], isGrant: true };
  }
  if (PAID.test(wordsBefore(prose, word.start, PAID_REACH, sentence.start))) return OTHERS;
  return { series: named.length > 0 ? named : seriesMeantBy(reader, word), isGrant: false };
}

const TERMS_REACH = 160;

/** "… and a warrant, which buys a share at $0.30" */
function isExercisedBehind(prose: Prose, { end }: WarrantWord, sentence: Span): boolean {
  const behind = wordsAfter(prose, end, TERMS_REACH, sentence.end);
  return saysAny(behind, EXERCISE_WORDS) && prose.quantities.next('money', end, end + behind.length) !== null;
}

/** "… and one-half of one Series B warrant" goes on about the same legs; else those that have no warrants yet. */
function takersUnnamed({ deal, legs, takers }: Reader): Leg[] {
  return takers.length > 0 ? takers : carriersAmong(legs).filter((leg) => deal.grantsOf(leg).length === 0);
}

function giveName(series: Series[], name: string): void {
  for (const one of series) if (!one.names.includes(name)) one.names.push(name);
}

/** Words after which warrants are somebody's pay. */
const PAID =
  /(?<!\p{L})(?:finders?|commissions?|compensation|in cash|broker|honoraires|rémunération|agents'|underwriters')(?!\p{L})/u;

const PAID_REACH = 500;

const ATTACHING = /^(?:free|attaching|free-attaching|placement|new)$/u;

/** Warrants without a name can be any of the deal's, or any of the legs that are named with them; an option that nothing names is somebody else's. */
function seriesMeantBy({ prose, deal, legs, passage }: Reader, word: WarrantWord): Series[] {
  if (word.noun === 'option' && !word.qualifiers.some((qualifier) => ATTACHING.test(qualifier))) return [];
  const carriers = legsNamedIn(word.qualifiers.join(' '), legs);
  const behind = OF_THE_UNITS.exec(wordsAfter(prose, word.end, 90, passage.sentence.end));
  const named = carriers.length > 0 ? carriers : legsNamedIn(behind?.groups?.['units'] ?? '', legs);
  const theirs = deal.seriesOf(named);
  return theirs.length > 0 ? theirs : [...deal.series];
}

/** "the warrants comprised in the FT Units" */
const OF_THE_UNITS =
  /^ (?:\p{L}+ ){0,3}?(?:from|of|in|underlying|with|to|comprising|dans|des) (?<units>(?:the |each |an? |les )?(?:[\p{L}/-]+ ){0,4}?units?(?: and (?:the )?(?:[\p{L}/-]+ ){0,4}?units)?)(?!\p{L})/u;
