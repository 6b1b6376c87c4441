import type { Span } from '../../../document/document.ts';
import { commoditiesIn } from '../../quantity/commodity.ts';
import type { Definitions } from '../../text/definitions.ts';
import type { ReleaseText } from '../../text/release-text.ts';
import { escaped } from './escaped.ts';

/** A project, mine or deposit that the release names, and everywhere it does. */
export interface Feature {
  name: string;
  kind: 'project' | 'deposit';
}

export interface FeatureMention extends Span {
  feature: Feature;
  /** One of several that are named together: "the Larch and Heron deposits". */
  isListed: boolean;
}

const WORD = String.raw`(?!(?:The|Its|Our|At|In|On|For|This|From|Both|Under|Of|And|With|Since|Each|All|An?|Mineral|Resources?|Reserves?|Table|Figure|Company|Corporation|Measured|Indicated|Inferred|There|Here|Today|Now|These|Those|It|We|He|She)\s)\p{Lu}[\p{L}\d.'’]*(?:-[\p{L}\d]+)*`;
const NAME = String.raw`${WORD}(?:[\s\u00a0](?:(?:de|do|da|du|des|del|la|le|(?<=(?:Lac|Rivière|Baie|Île|Pointe|Mont|Anse)[\s\u00a0])(?:à|aux?))[\s\u00a0])?(?:${WORD}|\d{1,2}(?![\p{L}\d.,%])|[IVX]+(?!\p{L}))){0,4}`;
const PROJECT_TYPE = '[Pp]rojects?|[Pp]ropert(?:y|ies)|[Mm]ines?|[Cc]omplex|[Oo]perations?|[Jj]oint [Vv]enture';
const DEPOSIT_TYPE = '[Dd]eposits?|[Zz]ones?|[Kk]imberlites?|[Dd]omains?|[Pp]ipes?|[Oo]re ?bod(?:y|ies)|[Pp]rospects?';
/** "gold-copper", "ionic adsorption clay", `iron ore ("DSO")`: what kind of project it is. */
const KIND_WORDS = String.raw`(?:[\s\u00a0](?!of\b|and\b|in\b|at\b|to\b|is\b|on\b|for\b|with\b|the\b|its\b|has\b|from\b|by\b|an?\b|or\b|which\b)[\p{Ll}][\p{L}\d/-]*|[\s\u00a0]\(["“”]?\p{L}{1,6}["“”]?\)){0,5}`;
/** "Heron Iron Mines Holdings" is no mine. */
const COMPANY =
  '(?:Inc|Ltd|Limited|Corp|Corporation|plc|PLC|NL|Holdings|Company|Resources|Exploration|Gold|Metals|Mining|Energy|Minerals|International|Ventures)(?![\\p{L}])';
const ENGLISH = new RegExp(
  String.raw`(?<![\p{L}\d-])(?<names>${NAME}(?:(?:,\s${NAME}){0,4},?\s(?:and|&)\s${NAME})?)${KIND_WORDS}[\s\u00a0](?:(?<project>${PROJECT_TYPE})|(?<deposit>${DEPOSIT_TYPE}))(?![\p{L}\d])(?![\s\u00a0]${COMPANY})`,
  'gu',
);
const FRENCH = new RegExp(
  String.raw`(?<![\p{L}])(?:(?<project>[Pp]rojets?|[Pp]ropriétés?|[Mm]ines?|[Cc]omplexes?)|(?<deposit>[Gg]îtes?|[Gg]isements?|[Zz]ones?))(?:[\s\u00a0](?:de|du|des|d['’]|la|le|et|phare,?|\p{Ll}+)){0,6}[\s\u00a0](?:d['’])?(?<names>${NAME})`,
  'gu',
);
/** A name that only stands where its resource is told: "Ridge Top's Indicated Mineral Resource", "Sable Creek hosts". */
const SUBJECT = new RegExp(
  String.raw`^(?:(?:At|The)[\s\u00a0])?(?<names>${NAME})(?:['’]s|[\s\u00a0](?:hosts?|contains?|has|holds?|now has|currently)|(?=[\s\u00a0](?:mineral )?resource (?:estimate )?(?:comprises|stands|totals?|is|contains|consists|includes|now)))[\s\u00a0](?=[^;]{0,80}(?:[Rr]esource|[Rr]eserve|[Ii]ndicated|[Ii]nferred|[Mm]easured))`,
  'gu',
);
/** "Indicated resources at Larch total", "a resource estimate for the Larch pegmatite field". */
const PLACE = new RegExp(
  String.raw`(?<=\b(?:[Rr]esources?|[Rr]eserves?)(?: [Ee]stimates?)? (?:at|for|of) (?:(?:the|its) (?:(?:100 ?%|wholly)[ -]owned )?)?)(?![^.;,]{0,60}\b(?:${DEPOSIT_TYPE})\b)(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Year)\b)(?<names>${NAME})`,
  'gu',
);
/** Capitals that only say what sort of thing it is. */
const GENERIC =
  /^(?:La|Le|Les|Une?|Cette|Gold|Silver|Copper|Lithium|Uranium|Iron|Tin|Nickel|Zinc|Ore|Open|Pit|Underground|Oxide|Sulphide|Heap|Leach|ISR|ISL|IAC|DSO|Direct|Direct-Ship|Shipping|Life|Mining|Mine|Project|Property|Deposit|Zone|Exploration|Estimate|Phase|Stage|Preliminary|Economic|Assessment|Feasibility|Study|Company|Corporation|Issuer|Qualified|National|Flagship|Initial|Former|Historic|Current|Existing|Several|Other|New|One|Two|Three|Four|Five|Six|First|Second|Third|High|Grade|SOURCE|Canadian|American|Mexican|Australian|African|Peruvian|Chilean|Quebec|Québec|Ontario|Nevada)$/;
/** Names of zones only together with "Zone". */
const DIRECTION =
  /^(?:Main|North|South|East|West|Northeast|Northwest|Southeast|Southwest|Central|Upper|Lower|Deep|Eastern|Western|Northern|Southern)$/;
export const ISSUER_TERM = /\b(?:Company|Corporation|Issuer|Société|compagnie)\b/i;
const MOST_FEATURES = 60;
const MOST_MENTIONS = 300;

/** Where a release names its projects and deposits with their type: in the body, or where it does not, in its headline. */
export function typedMentions(text: ReleaseText): FeatureMention[] {
  const inBody = text.sentences.filter(({ section }) => section !== 'masthead' && section !== 'legal');
  const mentions = mentionsOf(text, inBody);
  return mentions.length > 0 ? mentions : mentionsOf(text, text.sentences);
}

/** Each name once. One that is both ("the Kite deposit", "the Kite Gold Mine") is the project's. */
export function featuresOf(mentions: readonly FeatureMention[]): Feature[] {
  const byName = new Map<string, Feature>();
  for (const { feature } of mentions)
    if (feature.kind === 'project' || !byName.has(feature.name)) byName.set(feature.name, feature);
  return [...byName.values()].slice(0, MOST_FEATURES);
}

function mentionsOf(text: ReleaseText, spans: readonly Span[]): FeatureMention[] {
  const mentions: FeatureMention[] = [];
  for (const span of spans) {
    mentions.push(...mentionsIn(text, span));
    if (mentions.length >= MOST_MENTIONS) break;
  }
  return mentions;
}

/** Names with their type behind or before them, each spanning its whole list: "the Larch and Heron deposits" twice. */
function mentionsIn({ text, language, definitions }: ReleaseText, span: Span): FeatureMention[] {
  const words = text.slice(span.start, span.end);
  const matches = [...words.matchAll(ENGLISH), ...(language === 'fr' ? words.matchAll(FRENCH) : [])];
  const subjects = [...words.matchAll(SUBJECT), ...words.matchAll(PLACE)].filter(
    ({ groups }) => !isCompany(definitions, text, groups?.['names'] ?? ''),
  );
  return [...matches, ...subjects].flatMap(({ index, groups, 0: whole }) => {
    const kind = groups?.['deposit'] ? 'deposit' : 'project';
    const type = groups?.['project'] ?? groups?.['deposit'] ?? '';
    const start = span.start + index;
    const names = (groups?.['names'] ?? '').split(/,\s(?:and\s)?|\s(?:and|&)\s/);
    // "Newell Mines", "Newell mines and explores": plural mines are places only in a list of names.
    if (/^mines$/i.test(type) && names.length === 1) return [];
    return names
      .map((name) => fullName(name, type, text))
      .filter((name) => name !== '')
      .map((name): FeatureMention => ({
        feature: { name, kind },
        isListed: names.length > 1,
        start,
        end: start + whole.length,
      }));
  });
}

/** Is it the issuer's or another company's name: defined as the Company, or with "Inc." somewhere? */
function isCompany(definitions: Definitions, text: string, name: string): boolean {
  const definition = definitions.find(name);
  if (definition !== null && ISSUER_TERM.test(text.slice(definition.start, definition.end))) return true;
  return new RegExp(String.raw`${escaped(name)}\s(?:[\p{L}&.-]{1,20}\s){0,3}${COMPANY}`, 'u').test(text);
}

/** A complex, and a zone that only a direction names, are called so in full: "Stone Lake Mining Complex", "Main Zone". */
function fullName(written: string, type: string, text: string): string {
  if (type === 'Complex') return `${written} ${type}`;
  const name = shortName(written, text);
  if (!name.split(' ').every((word) => DIRECTION.test(word))) return name;
  return /^\p{Lu}/u.test(type) ? `${name} ${type}` : '';
}

/** "Fenwick's Kite-Osprey" -> "Kite-Osprey", "Larch Tin" -> "Larch" where the release also writes it so. */
function shortName(written: string, text: string): string {
  if (/['’]s?$/.test(written)) return '';
  const possessor = Math.max(written.lastIndexOf("'s "), written.lastIndexOf('’s '));
  let words = written
    .slice(possessor === -1 ? 0 : possessor + 3)
    .replace(/\.$/, '')
    .split(/[\s\u00a0]+/);
  while (words.length > 0 && GENERIC.test(words.at(-1)!) && isFolded(words.at(-1)!)) words = words.slice(0, -1);
  if (words.length === 0) return '';
  for (let length = 1; length < words.length; length++) {
    const rest = words.slice(length);
    const isDescription = rest.every((word) => GENERIC.test(word) || commoditiesIn(word).length > 0);
    const name = words.slice(0, length).join(' ');
    if (isDescription && standsAlone(name, rest[0]!, text)) return name;
  }
  return words.some((word) => !GENERIC.test(word)) ? words.join(' ') : '';
}

const isFolded = (word: string): boolean =>
  /^(?:Gold|Silver|Copper|Lithium|Uranium|Mine|Project|Property|Deposit|Zone)$/.test(word);

function standsAlone(name: string, next: string, text: string): boolean {
  return new RegExp(
    String.raw`(?<![\p{L}\d-])${escaped(name)}(?![\p{L}\d-])(?!\s(?:${escaped(next)}|(?!Project|Property|Mine|Deposit|Mineral|Resource)\p{Lu}))`,
    'u',
  ).test(text);
}
