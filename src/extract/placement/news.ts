import type { Draft } from '../found.ts';
import type { Placement } from '../release.ts';
import type { ReleaseText } from '../text/release-text.ts';
import type { Deal } from './deal.ts';
import { FINANCING } from './financing.ts';
import type { Home } from './home.ts';
import type { SentenceReading } from './leg/mention.ts';
import { tellsOldDay } from './recall.ts';

const ANOTHER_MATTER =
  /\b(?:(?:royalty|debt|streaming|stream|equipment|project|bridge)\s+(?:loan\s+)?financing|warrants?\s+(?:terms?|exercis|exten|amend)|exercises?\s+(?:of\s+)?warrants?|interest\s+payment|investment\s+in|early\s+warning)\b/iu;
const PLACEMENT_TOO = /\bprivate\s+placement|\boffering|\bbought\s+deal/iu;
/** Matters that headlines often join to a placement. */
const SIDE_MATTER =
  /\b(?:normal\s+course|shares?[-\s]for[-\s]debt|debt\s+settlement|settles?\s+debt|options?\s+grant|grants?\s+(?:\w+\s+)?options)\b/iu;
const CLOSES_TRANCHE = /\b(?:closes?|closed|closing|completes?)\b(?:[^.;]|\.\d){0,40}\btranche\b/iu;
/** A title that needs no figures to tell of an offering. */
const PLAINLY =
  /\b(?:private\s+placement|bought\s+deal|(?:public|rights|marketed|unit|share|equity|LIFE|brokered)\s+offering|placement\s+priv[ée])/iu;
/** The figures stand in the sentence that tells the news or in the next ones. */
const FIGURES_WITHIN = 3;
const TOLD_AS_NEWS =
  /\b(?:terminat\w*|cancel\w*|clos(?:es|ing)|extends?|upsizes?|increases?|announc\w*|advis\w*|means\s+to|reports?|pleased|launch\w*|arrang\w*|intends?|intention|propos\w*|plans?|planning|enter(?:ed|s)|sign(?:ed|s)|engag\w+|agreed|secured|received\s+(?:firm\s+)?commitments|firm\s+commitments|(?:has|have)\s+(?:also\s+|now\s+|in\s+addition\s+)*(?:closed|completed|amended|increased|upsized|raised|entered|sold)|pursuing|undertaking|concurrent(?:ly)?|annonce\w*|conclu|a\s+(?:cl[oô]tur|compl[ée]t|sign[ée]|r[ée]alis)\p{L}*|entreprend)(?!\p{L})/iu;
/** The telling and the offering stand close to each other. */
const NEWS_OF_FINANCING = new RegExp(
  String.raw`(?:${TOLD_AS_NEWS.source})(?:[^.;]|\.\d){0,80}(?:${FINANCING.source})|(?:${FINANCING.source})(?:[^.;]|\.\d){0,160}(?:${TOLD_AS_NEWS.source})`,
  'iu',
);
/** How an offering is told beside the one that is announced. */
const SELLS_TOO = /\bwill\s+(?:also\s+)?(?:raise|sell|offer|issue|conduct|undertake)\b/iu;
/** "The previously announced placement" is no news by itself. */
const ANNOUNCED_BEFORE =
  /\b(?:previously|recently|already|as|was|were)[-\s]announced\b|\bannounced\s+(?:on|in|earlier|last)\b/giu;
const BUYS_ELSEWHERE =
  /\b(?:it|company|corporation|\p{Lu}\w+)\s+(?:\([^()]{0,40}\)\s+){0,2}(?:has\s+|had\s+|will\s+|have\s+)?(?:agreed\s+to\s+)?(?:acquired?|subscribed?|purchased?)\b(?:[^.;]|\.\d){0,90}\d[\d,.]*\s(?:million\s)?(?:\p{L}+\s){0,3}(?:units?|shares?)\s+(?:of|in)\s+(?!the\s+(?:[Cc]ompany|[Cc]orporation))(?<other>\p{Lu}[\p{L}\d]*)/u;

const COMPANY_SUBJECT =
  /^\W{0,3}(?:[^.;]{0,60}[-–]{1,2}\s)?(?<name>\p{Lu}[\p{L}\d&'’-]*)\s(?:\p{Lu}[\p{L}\d&'’-]*\s){0,4}(?:(?:Inc|Corp|Ltd|Limited|plc|Corporation)\b\.?\s(?:\([^()]{0,60}\)\s){0,3}|\((?:TSX|CSE|ASX|AIM|NYSE|LSE|OTC)[^()]{0,40}\)\s)(?:has|have|plans?|intends?|is|announce[sd]?|arrange[sd]?|reports?|will|close[sd]?|completed?|increase[sd]?|price[sd]?)\s(?!(?:agreed\s+to\s+)?(?:purchase|subscribe|acquire|act))/u;

/** A digest tells several companies' news one after the other: its financings have different companies for their subjects. */
function isDigest(text: ReleaseText, { readings }: Deal): boolean {
  const subjects = readings.flatMap(({ sentence, mentions }) => {
    const words = text.text.slice(sentence.start, sentence.end);
    if (!FINANCING.test(words) || !mentions.some(({ role }) => role === 'sold')) return [];
    return COMPANY_SUBJECT.exec(words)?.groups?.['name']?.toLowerCase() ?? [];
  });
  return new Set(subjects).size > 1;
}

/** Whether the release reports this offering as its issuer's own news, and says something of its size. */
export function isNews(
  text: ReleaseText,
  deal: Deal,
  { proceeds, securities }: Draft<Placement>,
  { issuer, date }: Home,
): boolean {
  const { readings } = deal;
  if (isDigest(text, deal)) return false;
  const words = (span: { start: number; end: number }) => text.text.slice(span.start, span.end);
  const titles = deal.headlines.map(({ sentence }) => words(sentence));
  const leads = readings.slice(0, 6).map(({ sentence }) => words(sentence));
  if (titles.some((title) => ANOTHER_MATTER.test(title) && !PLACEMENT_TOO.test(title))) return false;
  if (titles.some((title) => SIDE_MATTER.test(title) && !FINANCING.test(title))) return false;
  if (leads.some((lead) => buysElsewhere(lead, issuer))) return false;
  const sized = securities.length > 0 || proceeds.offered !== null || proceeds.thisClosing !== null;
  if (!sized) return titles.some((title) => PLAINLY.test(title) && TOLD_AS_NEWS.test(title));
  if (titles.some((title) => FINANCING.test(title) || CLOSES_TRANCHE.test(title))) return true;
  return readings.some(({ sentence }, i) => {
    const told = words(sentence).replaceAll(ANNOUNCED_BEFORE, ' ');
    const leads = titles.length === 0 && i === 0 && FINANCING.test(told) && TOLD_AS_NEWS.test(told);
    if (tellsOldDay(text, sentence, date)) return false;
    const beside = deal.beside !== null && i < FIGURES_WITHIN && SELLS_TOO.test(told);
    return (leads || beside || NEWS_OF_FINANCING.test(told)) && readings.slice(i, i + FIGURES_WITHIN).some(hasFigures);
  });
}

/** The issuer buys into another company: "it has agreed to subscribe for 5,000,000 units of Otherco". */
function buysElsewhere(words: string, issuer: string | null): boolean {
  if (!FINANCING.test(words)) return false;
  const other = BUYS_ELSEWHERE.exec(words)?.groups?.['other']?.toLowerCase();
  return other !== undefined && issuer?.toLowerCase().startsWith(other) !== true;
}

function hasFigures({ mentions, proceeds }: SentenceReading): boolean {
  return mentions.some(({ role, price }) => role === 'sold' || price !== null) || proceeds.length > 0;
}
