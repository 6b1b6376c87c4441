import { found, type Found } from '../found.ts';
import type { ReleaseText } from '../text/release-text.ts';
import { companyNameBefore, foldCompanyName } from './company-name.ts';
import { mastheadLines, type Line } from './lead.ts';
import { findTickers } from './ticker.ts';

const NOT_A_HEADLINE =
  /^(?:[•·*-]\s|for best results|\(|not (?:intended )?for|\/?not for|this (?:news release|press release|announcement)|le présent communiqué|ne pas|news release|press release|communiqué|for immediate|pour diffusion|exhibit|document|source|posted|published|classé|home\b|symbol|shares issued|close\b|market cap|recent sedar|enter symbol|or name|stock symbol|ticker|tel\b|suite\b|rns number|asx (?:release|announcement)|mr\.? |ms\.? |mrs\.? |dr\.? |\(?via |télécharger|download |voir |view |highlights?\b|www\.|https?:|share (?:this|on|via)|share$|issued:|abn\b|tsx\b|cse\b|aim\b|nyse\b|otc)/i;
const ADDRESS =
  /\b(?:avenue|street|suite|rue|floor|p\.?o\.? box)\b.*\d|\d{3}[.-]\d{3}[.-]\d{4}|@|\bwww\.|\bepic ?:|→|>/i;
const SHORTEST = 12;
const LONGEST = 330;

/** The release's title: the masthead's line that reads like one. Its words as printed, line breaks folded. */
export function readHeadline(text: ReleaseText, names: readonly string[]): Found<string> | null {
  const lines = mastheadLines(text).filter((line) => mayBeHeadline(line, text));
  const title = fold(text.document.title ?? '');
  const openers = new Set(
    names.flatMap((name) => foldCompanyName(name).split(' ').slice(0, 1)).filter((word) => word.length > 1),
  );
  const scored = lines.map((line, index) => ({ line, score: score(line, title, openers) - index / 10 }));
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return best === undefined ? null : found(best.line.words, best.line, 'issuer/headline');
}

function mayBeHeadline({ words, start, end }: Line, { quantities }: ReleaseText): boolean {
  if (words.length < SHORTEST || words.length > LONGEST || NOT_A_HEADLINE.test(words) || ADDRESS.test(words))
    return false;
  if (isNameAlone(words) || /(?:^|\s)--\s|[–—]\s?$/.test(words)) return false;
  const furniture = [...quantities.within({ start, end }, 'date'), ...findTickers(words)];
  const furnitureLength = furniture.reduce((sum, span) => sum + span.end - span.start, 0);
  return words.includes(' ') && furnitureLength < words.length / 2;
}

/** "Red Fox Gold Corp.", "Red Fox Gold Corp. (TSXV: RFX)". */
function isNameAlone(words: string): boolean {
  const bare = words.replace(/\([^()]{1,80}\)$/, '').trimEnd();
  const name = companyNameBefore(bare, bare.length);
  return name !== null && name.incorporated && name.start === 0;
}

function score({ words, isHeading }: Line, title: string, openers: Set<string>): number {
  const folded = fold(words);
  const inTitle = title !== '' && title.startsWith(folded) ? 3 : 0;
  const ofIssuer = foldCompanyName(words)
    .split(' ')
    .some((word) => openers.has(word))
    ? 2
    : 0;
  const shortness = (words.match(/[\p{L}\d]+/gu)?.length ?? 0) < 3 ? 2 : 0;
  return inTitle + ofIssuer + (isHeading ? 1 : 0) - shortness;
}

function fold(words: string): string {
  return words.toLowerCase().replace(/\s+/g, ' ').trim();
}
