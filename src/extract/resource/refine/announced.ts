import type { ReleaseText } from '../../text/release-text.ts';
import type { Candidate } from '../estimate.ts';

const RESOURCE_NEWS =
  /\b(?:resources?|reserves?|MRE|ounces|estimate|tonnes|feasibility|PEA|PFS|DFS|economic assessment|technical report|grade)\b|ressources|réserves|estimation|faisabilité/i;
/** News of money or people is no news of resources, though a company is called "Resources". */
const OTHER_NEWS =
  /private placement|financing|offering|debentures?|bought deal|warrants?|options?|appoint|management change|\bplacement\b|unités|acqui|royalt|drill|intersect|assays|exploration|sampling/i;
const TOLD_BEFORE =
  /\b(?:published|released|announced|disclosed|reported|issued|filed)\b[^.]{0,40}\b(?:on|in|recently|earlier|last)\b[^.]{0,25}\b(?:19|20)\d\d|recently|previously|as announced|unchanged|do not change|\bin (?:19|20)\d\d\b|so far/i;

/** Is a row what the release announces, or background to it? */
export function markAnnounced(
  text: ReleaseText,
  headline: string | null,
  candidates: readonly Candidate[],
): Candidate[] {
  const isNews = isResourceNews(text, headline);
  return candidates.map((candidate) => ({ ...candidate, announced: isAnnounced(text, candidate, isNews) }));
}

function isAnnounced(text: ReleaseText, { block, source, at }: Candidate, isNews: boolean): boolean {
  if (text.sections[block] === 'about') return false;
  const sentence = text.sentences.find(({ start, end }) => start <= at.start && end >= at.end);
  if (sentence?.section === 'about' || !isNews) return false;
  if (source === 'table' || source === 'comparison' || !sentence) return true;
  const next = text.sentences.find(({ start }) => start >= sentence.end);
  const words = text.text.slice(sentence.start, next?.block === sentence.block ? next.end : sentence.end);
  return !TOLD_BEFORE.test(words);
}

/** The issuer's name is taken out: "Osisko Resources closes" tells of no resource. */
function isResourceNews(text: ReleaseText, headline: string | null): boolean {
  const masthead = text.sentences
    .filter(({ section }) => section === 'masthead')
    .map(({ start, end }) => text.text.slice(start, end));
  const title = (headline ?? masthead.join(' ')).replace(
    /\bResources(?= (?:Inc|Ltd|Corp|plc|Limited|Announces|Closes|Reports))/g,
    '',
  );
  return RESOURCE_NEWS.test(title) && !OTHER_NEWS.test(title);
}
