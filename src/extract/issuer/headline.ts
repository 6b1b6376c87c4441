import type { Span } from '../../document/document.ts';
import { found, type Found } from '../found.ts';
import type { ReleaseText } from '../text/release-text.ts';
import { companyNameBefore, findCompanyNames, foldCompanyName } from './company-name.ts';
import { mastheadLines, type Line } from './lead.ts';
import { findTickers } from './ticker.ts';

/** Notices, labels and page furniture, in English and French. */
const NOT_A_HEADLINE =
  /^\([^()]{1,120}\)$|^[/*(«"“\s]{0,3}(?:[•·-]\s|for best results|not (?:intended )?for|this (?:news|press) release|this announcement|(?:le présent|ce) communiqué|ne pas|news release|press release|communiqué|for immediate|pour (?:diffusion|publication)|exhibit \d|documents?$|source ?:|posted|published|classé|home\b|symbol|shares issued|close \d|market cap|recent sedar|enter symbol|or name|stock symbol|ticker|tel\b|suite \d|rns number|asx (?:release|announcement)|(?:mr|ms|mrs|dr)\.? .{3,40}reports?$|via |télécharger|download |voir |view |highlights?\b|faits saillants|share (?:this|on|via)|share$|issued:|abn\b)/i;
const ADDRESS =
  /^\d{1,5}\b.*\b(?:avenue|street|rue|road|drive|boulevard)\b|\b\d{2,5} [\p{L}. ]{2,30} (?:avenue|ave\.|street|st\.|road|drive|blvd)(?![\p{L}])|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\bp\.?o\.? box|\d{3}[.-]\d{3}[.-]\d{4}|@|\bwww\.|https?:|\bepic ?:|\b(?:abn|acn) \d|→|>/iu;
const DATELINE = /\b(?:19|20)\d\d\b.{0,60}(?:--|\) ?[-–—])|(?:--|[–—])\s?$/;
const TWO_SENTENCES = /\p{Ll}{3}(?<!Corp|Inc|Ltd|Ltée)\. \p{Lu}/u;
/** Words that many a title has, whoever the issuer is. */
const COMMON_WORDS = new Set(
  'gold silver copper nickel lithium uranium zinc metals metal minerals mineral mining mines mine resources resource exploration explorations ventures energy international global royalties ressources minières corporation'.split(
    ' ',
  ),
);
const SHORTEST = 12;
const LONGEST = 330;

/** The release's title: the masthead's line that reads like one. Its words as printed, line breaks folded. */
export function readHeadline(text: ReleaseText, names: readonly string[]): Found<string> | null {
  const lines = mastheadLines(text)
    .map((line) => withoutDate(line, text))
    .filter((line) => mayBeHeadline(line, text));
  const title = fold(text.document.title ?? '');
  const issuer = new Set(names.flatMap(distinctiveWords));
  const scored = lines.map((line, index) => ({ line, score: score(line, title, issuer) - index / 10 }));
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return best === undefined ? null : found(best.line.words, best.line, 'issuer/headline');
}

function distinctiveWords(name: string): string[] {
  const [first = '', ...rest] = foldCompanyName(name).split(' ');
  const others = rest.filter((word) => word.length > 3 && !COMMON_WORDS.has(word));
  return [first, ...others].filter((word) => word.length > 1);
}

const BEFORE_TIME = /^\s?[-–|,]?\s?(?:at )?\d{1,2}[:.]\d\d/;
const GAP = /^[\s|,:–-]{1,4}(?!\d{1,2}[:.]\d)/;

/** Pages print the day before or behind the title: "May 14, 2021 Red Fox Closes …", "Red Fox Closes … 14 May 2021 - 11:34AM". */
function withoutDate(line: Line, { text, quantities }: ReleaseText): Line {
  const dates = quantities.within(line, 'date').filter(({ day }) => day !== null);
  const behind = dates.find(({ end }) => BEFORE_TIME.test(text.slice(end, line.end)));
  if (behind !== undefined && behind.start > line.start) return cut(line, line.start, behind.start, text);
  const [before] = dates;
  const gap = before?.start === line.start ? GAP.exec(text.slice(before.end, line.end)) : null;
  return before === undefined || gap === null ? line : cut(line, before.end + gap[0].length, line.end, text);
}

function cut(line: Line, start: number, end: number, text: string): Line {
  const words = text.slice(start, end).trimEnd();
  return { ...line, words, start, end: start + words.length };
}

function mayBeHeadline({ words, start, end }: Line, { quantities }: ReleaseText): boolean {
  if (words.length < SHORTEST || words.length > LONGEST || NOT_A_HEADLINE.test(words) || ADDRESS.test(words))
    return false;
  if (isNameAlone(words) || DATELINE.test(words) || TWO_SENTENCES.test(words)) return false;
  const furniture = [...quantities.within({ start, end }, 'date'), ...findTickers(words)];
  const names = furniture.length === 0 ? [] : findCompanyNames(words);
  const share = (spans: readonly Span[]) => spans.reduce((sum, span) => sum + span.end - span.start, 0) / words.length;
  return words.includes(' ') && share(furniture) < 0.5 && share([...furniture, ...names]) < 0.75;
}

/** "Red Fox Gold Corp.", "Red Fox Gold Corp. (TSXV: RFX)". */
function isNameAlone(words: string): boolean {
  const bare = words.replace(/\([^()]{1,80}\)$/, '').trimEnd();
  const name = companyNameBefore(bare, bare.length);
  return name !== null && name.incorporated && name.start === 0;
}

function score({ words, isHeading }: Line, title: string, issuer: Set<string>): number {
  const folded = fold(words);
  const inTitle = title !== '' && title.startsWith(folded) ? 3 : 0;
  const ofIssuer = foldCompanyName(words)
    .split(' ')
    .some((word) => issuer.has(word))
    ? 2
    : 0;
  const shortness = (words.match(/[\p{L}\d]+/gu)?.length ?? 0) < 3 ? 2 : 0;
  return inTitle + ofIssuer + (isHeading ? 1 : 0) - shortness;
}

function fold(words: string): string {
  return words.toLowerCase().replace(/\s+/g, ' ').trim();
}
