import type { ReleaseText } from '../../text/release-text.ts';
import type { Candidate } from '../estimate.ts';

const ESTIMATE_NEWS =
  /\b(?:mineral resources?|resource (?:estimate|update|statement)|ore reserves?|mineral reserves?|reserves?|MRE|maiden resource|in-pit resource)\b|ressources minérales|estimation des ressources|réserves/i;
const RELATED_NEWS =
  /\b(?:resources?|ounces|estimate|tonnes|feasibility|PEA|PFS|DFS|economic assessment|technical report|S-K 1300|43-101|JORC|grade)\b|ressources|estimation|faisabilité/i;
/** News of money, people or holes is no news of resources, though a company is called "Resources". */
const OTHER_NEWS =
  /private placement|financing|offering|debentures?|bought deal|warrants?|stock options?|options granted|appoint|management change|\bplacement\b|unités|acqui|royalt|drill|intersect|assays|exploration|sampling/i;
const TOLD_BEFORE =
  /\b(?:published|released|announced|disclosed|reported|issued|filed)\b[^.]{0,40}\b(?:on|in|recently|earlier|last)\b[^.]{0,25}\b(?:19|20)\d\d|recently|previously (?:announced|released|reported|disclosed|published)|as announced|\bso far\b/i;
const DATED_BEFORE =
  /\b(?:published|released|announced|disclosed|reported|issued|filed)\b(?! today)[^;]{0,200}\bon (?:\p{L}{3,9}\.?\s\d{1,2},?\s|\d{1,2}\s\p{L}{3,9}\s)(?:19|20)\d\d/iu;
/** What the first sentence says where the headline says nothing of it. */
const REPORTS_ESTIMATE =
  /\b(?:reports?|announces?|announced|publishes|has (?:re-?estimated|updated|completed|filed))\b[^.]{0,60}\b(?:mineral|ore|the|its|new|updated) (?:resources?|reserves?)\b/i;
const ISSUER_RESOURCES = /\bResources(?= (?:Inc|Ltd|Corp|plc|PLC|Limited|Announces|Closes|Reports))/g;
const UNCHANGED = /\bunchanged\b|\b(?:do|does|did|has|have) not changed?\b/i;

type News = 'resources' | 'something else' | 'unclear';

/** Is a row what the release announces, or background to it? */
export function markAnnounced(
  text: ReleaseText,
  headline: string | null,
  candidates: readonly Candidate[],
): Candidate[] {
  const news = newsOf(text, headline);
  return candidates.map((candidate) => ({ ...candidate, announced: isAnnounced(text, candidate, news) }));
}

function isAnnounced(text: ReleaseText, { block, source, at }: Candidate, news: News): boolean {
  if (text.sections[block] === 'about' || news === 'something else') return false;
  const sentence = text.sentences.find(({ start, end }) => start <= at.start && end >= at.end);
  // A whole table is restated for its own sake.
  if (source === 'table' || source === 'comparison' || !sentence) return true;
  if (sentence.section === 'about' || news === 'unclear') return false;
  const next = text.sentences.find(({ start }) => start >= sentence.end);
  const words = text.text.slice(sentence.start, sentence.end);
  const following = next?.block === sentence.block ? text.text.slice(next.start, next.end) : '';
  return !TOLD_BEFORE.test(words) && !DATED_BEFORE.test(words) && !UNCHANGED.test(`${words} ${following}`);
}

/**
 * What the headline tells of; all lines above the news where it is wrapped over several, the first sentence where there is none. The
 * issuer's name is taken out: "Heron Resources closes" tells of no resource.
 */
function newsOf({ text, sentences }: ReleaseText, headline: string | null): News {
  const wordsOf = (section: string) =>
    sentences.filter((sentence) => sentence.section === section).map(({ start, end }) => text.slice(start, end));
  const masthead = wordsOf('masthead').join(' ');
  const lines = headline && !masthead.includes(headline) ? headline : masthead;
  const title = (lines || (wordsOf('body')[0] ?? '')).replace(ISSUER_RESOURCES, '');
  if (ESTIMATE_NEWS.test(title)) return 'resources';
  if (OTHER_NEWS.test(title)) return 'something else';
  const isNews = RELATED_NEWS.test(title) || REPORTS_ESTIMATE.test(wordsOf('body')[0] ?? '');
  return isNews ? 'resources' : 'unclear';
}
