import type { Span } from '../../../document/document.ts';
import { found } from '../../found.ts';
import type { ReleaseText, Sentence } from '../../text/release-text.ts';
import type { Candidate } from '../estimate.ts';
import type { FeatureMention } from '../name/feature.ts';
import { FeatureMentions } from '../name/mention.ts';

const RULE = 'resource/name';
/** Behind the figures a place may follow: "12 Mt at 1.1 g/t … at Tucker Lake". */
const PLACE_BEHIND = 60;

/** Names the project, and the deposit where the release tells it apart from the project. */
export function nameCandidates(text: ReleaseText, candidates: readonly Candidate[]): Candidate[] {
  const mentions = new FeatureMentions(text);
  const primary = primaryProject(text, mentions);
  return candidates.map((candidate) => nameCandidate(text, candidate, mentions, primary));
}

function nameCandidate(
  text: ReleaseText,
  candidate: Candidate,
  mentions: FeatureMentions,
  primary: FeatureMention | null,
): Candidate {
  const inTable = candidate.source === 'table' || candidate.source === 'comparison';
  const near = inTable ? captionMention(text, candidate, mentions) : proseMention(text, candidate, mentions);
  const mention = near ?? headlineMention(text, mentions) ?? primary;
  if (!mention || (!inTable && isOfAll(text, candidate, mentions))) return namedByRow(candidate);
  const isDeposit = mention.feature.kind === 'deposit';
  const project = isDeposit ? (projectOf(text, mention, mentions) ?? primary ?? mention) : mention;
  const isOwnName =
    isDeposit && !mention.isListed && (project === mention || project.feature.name !== mention.feature.name);
  const named = isOwnName ? found(mention.feature.name, mention, RULE) : null;
  const deposit = candidate.deposit ?? named ?? (near || inTable ? null : heapBefore(text, candidate));
  return { ...candidate, project: found(project.feature.name, project, RULE), deposit };
}

/** A row that is called a mine or a project tells its project itself. */
const PROJECT_ROW = /\s(?:Mine|Project|Property|Complex|Operations?)$/;

function namedByRow(candidate: Candidate): Candidate {
  const isProject = candidate.deposit !== null && PROJECT_ROW.test(candidate.deposit.value);
  return isProject ? { ...candidate, project: candidate.deposit, deposit: null } : candidate;
}

/** "The Company's three mines together hold": a sum over places is of none. */
const ALL =
  /\b(?:its|our|company['’]s|all|two|three|four|five|six|several)\s(?:[\p{L}-]{1,14}\s){0,2}(?:mines|projects|properties|operations|assets)\b|\bcompany-wide\b|\bconsolidated (?:mineral |ore )?(?:resources|reserves|total)\b|\bacross (?:all|its|the) (?:[\p{L}-]{1,14}\s){0,2}(?:portfolio|projects|mines)\b|\bportfolio\b/iu;

function isOfAll({ text, sentences }: ReleaseText, { at }: Candidate, mentions: FeatureMentions): boolean {
  const index = sentences.findIndex((span) => contains(span, at));
  const sentence = sentences[index];
  if (!sentence || mentions.within(sentence).length > 0) return false;
  if (ALL.test(text.slice(sentence.start, sentence.end))) return true;
  // "… of all mines contain 3 Moz. Measured resources hold a further 2 Moz."
  const before = sentences[index - 1];
  return (
    before?.block === sentence.block &&
    ALL.test(text.slice(before.start, before.end)) &&
    mentions.within(before).length === 0
  );
}

/** Rock that lies on the surface is ground of its own: "historical stockpiles: 3.5 million tonnes of indicated resource". */
const HEAP = /\b(?:historical |old |low-grade |surface )?(?:stockpiles|tailings|waste dumps|leach pads)\b/i;

function heapBefore({ text, sentences }: ReleaseText, { at }: Candidate) {
  const sentence = sentences.find((span) => contains(span, at));
  const match = sentence && HEAP.exec(text.slice(sentence.start, at.start));
  if (!match) return null;
  const start = sentence.start + match.index;
  return found(match[0], { start, end: start + match[0].length }, RULE);
}

/** The project that the headline names, else the one that the news names first. */
function primaryProject(text: ReleaseText, mentions: FeatureMentions): FeatureMention | null {
  const projects = mentions.all.filter(({ feature }) => feature.kind === 'project');
  const inSection = (section: string) => {
    const spans = text.sentences.filter((sentence) => sentence.section === section);
    return projects.find((mention) => spans.some((span) => contains(span, mention)));
  };
  return inSection('masthead') ?? inSection('body') ?? null;
}

function headlineMention(text: ReleaseText, mentions: FeatureMentions): FeatureMention | null {
  const masthead = text.sentences.filter(({ section }) => section === 'masthead');
  const named = masthead.flatMap((span) => mentions.within(span));
  return named.find(({ feature }) => feature.kind === 'deposit') ?? named[0] ?? null;
}

function captionMention(text: ReleaseText, { at, block }: Candidate, mentions: FeatureMentions): FeatureMention | null {
  const table = text.document.blocks[block]!;
  const title = mentions.within({ start: table.start, end: at.start }).at(0);
  if (title && text.document.blocks[block]!.kind === 'table' && isTitleLine(text, title, block)) return title;
  for (let i = block - 1; i >= Math.max(0, block - 2); i--) {
    const before = text.document.blocks[i]!;
    if (before.kind === 'table') break;
    const named = mentions.within(before);
    if (named.length > 0) return named[0]!;
  }
  return null;
}

/** Is the mention in a line that spans the whole table? */
function isTitleLine({ document }: ReleaseText, mention: Span, block: number): boolean {
  const table = document.blocks[block]!;
  if (table.kind !== 'table') return false;
  const row = table.rows.find((line) => contains(line, mention));
  return (
    row !== undefined && new Set(row.cells.filter(({ text }) => text !== '')).size === 1 && table.rows.indexOf(row) < 2
  );
}

/** The feature named last before the figures in their sentence, else right behind them, else the subject of the sentences before. */
function proseMention(text: ReleaseText, { at, block }: Candidate, mentions: FeatureMentions): FeatureMention | null {
  const sentence = text.sentences.find((span) => contains(span, at));
  if (!sentence) return null;
  const earlier = mentions.within({ start: sentence.start, end: at.start });
  const before = earlier.findLast((mention) => !isLandmark(text.text, mention)) ?? earlier.at(-1);
  if (before) return depositAt(text, before, sentence, mentions) ?? before;
  const behind = mentions.within({ start: at.start, end: Math.min(sentence.end, at.end + PLACE_BEHIND) }).at(0);
  if (behind) return behind;
  const inSentence = mentions.within(sentence);
  if (new Set(inSentence.map(({ feature }) => feature.name)).size === 1) return inSentence[0]!;
  const isSubjectElsewhere = text.document.blocks[block]!.kind === 'list_item';
  return isSubjectElsewhere ? null : subjectBefore(text, sentence, mentions);
}

/** "Adjacent to the Stag mine", "2 km east of Heron": where something lies, unless the sentence goes on to tell of it. */
const LANDMARK =
  /\b(?:adjacent to|next to|near(?:by)?|beside|close to|along strike (?:of|from)|(?:north|south|east|west|northeast|northwest|southeast|southwest) (?:of|from)|borders(?: on)?|vicinity of)[\s\u00a0](?:[\p{L}'’-]{1,14}[\s\u00a0]){0,4}$/u;
const TOLD_OF = /^[^.;]{0,40}\b(?:for which|where|which (?:hosts|has|contains|holds))\b/;

function isLandmark(text: string, { start, end }: FeatureMention): boolean {
  return LANDMARK.test(text.slice(Math.max(0, start - 70), start)) && !TOLD_OF.test(text.slice(end, end + 60));
}

const AT =
  /^[\s\u00a0](?:[\p{L}-]{1,14}[\s\u00a0]){1,3}(?:at|on|of|in|within)[\s\u00a0](?:the[\s\u00a0]|its[\s\u00a0])?(?:[\p{L}\d%-]{1,14}[\s\u00a0]){0,2}$/u;

/** "The Osprey deposit at the Kite Project has": the row is the deposit's. */
function depositAt(
  { text }: ReleaseText,
  project: FeatureMention,
  sentence: Sentence,
  mentions: FeatureMentions,
): FeatureMention | null {
  const before = mentions.lastBefore(project.start, sentence.start);
  const isAt = before?.feature.kind === 'deposit' && AT.test(text.slice(before.end, project.start));
  return isAt ? before : null;
}

/** The project that the nearest sentence before is about: the first that it names. Background is told in one section, news in one paragraph. */
function subjectBefore(
  { sentences }: ReleaseText,
  sentence: Sentence,
  mentions: FeatureMentions,
): FeatureMention | null {
  const onlyDeposits = mentions.all.every(({ feature }) => feature.kind === 'deposit');
  for (let i = sentences.indexOf(sentence) - 1; i >= 0; i--) {
    const earlier = sentences[i]!;
    if (sentence.section === 'about' ? earlier.section !== 'about' : earlier.block !== sentence.block) return null;
    const named = mentions.within(earlier);
    const subject = named.find(({ feature }) => feature.kind === 'project') ?? (onlyDeposits ? named[0] : undefined);
    if (subject) return subject;
  }
  return null;
}

/** The project that a deposit belongs to: part of its name, named before it in the sentence or right behind it, or what the paragraph is about. */
function projectOf(text: ReleaseText, deposit: FeatureMention, mentions: FeatureMentions): FeatureMention | null {
  const sentence = text.sentences.find((span) => contains(span, deposit));
  const projects = mentions.all.filter(({ feature }) => feature.kind === 'project');
  const inName = projects.find(({ feature }) => deposit.feature.name.startsWith(`${feature.name} `));
  if (inName || !sentence) return inName ?? null;
  const inSentence = projects.filter((project) => contains(sentence, project));
  return (
    inSentence.findLast(({ end }) => end <= deposit.start) ??
    inSentence.find(({ start }) => start >= deposit.end && start - deposit.end < PLACE_BEHIND) ??
    projects.find((project) => project === subjectBefore(text, sentence, mentions)) ??
    projects.find(({ feature }) => feature.name === deposit.feature.name) ??
    null
  );
}

const contains = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
