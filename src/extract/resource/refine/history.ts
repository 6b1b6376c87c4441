import type { ReleaseText } from '../../text/release-text.ts';
import type { Candidate } from '../estimate.ts';

const HISTORICAL =
  /histori(?:cal|c) (?:mineral |ore )?(?:resources?|reserves?|estimates?)|(?:estimations?|ressources?) historiques?/i;
const NOT_CURRENT =
  /not (?:been )?(?:treat|consider|regard)\w*[^.]{0,60}\bcurrent\b|does not treat[^.]{0,40}current|not done sufficient work|n['’]a pas (?:effectué|fait) suffisamment/i;
/** Estimates from before National Instrument 43-101 follow no class that is used today. */
const OLD_YEAR = /\b(?:19\d\d|2000)\b/;

/** Marks the estimates that the release itself calls historical, or that are older than the rules, in a release that says so of its figures. */
export function markHistorical(
  { text, document, sentences }: ReleaseText,
  candidates: readonly Candidate[],
): Candidate[] {
  const speaksOfHistory = sentences.some(({ start, end }) => {
    const words = text.slice(start, end);
    return HISTORICAL.test(words) || NOT_CURRENT.test(words);
  });
  if (!speaksOfHistory) return [...candidates];
  return candidates.map((candidate) => {
    const block = document.blocks[candidate.block]!;
    const words = text.slice(block.start, block.end).slice(0, 4_000);
    const before = document.blocks[candidate.block - 1];
    const heading = before ? text.slice(before.start, before.end).slice(-300) : '';
    const isOld = HISTORICAL.test(`${heading} ${words}`) || OLD_YEAR.test(`${heading} ${words}`);
    return isOld && candidate.source !== 'table' ? { ...candidate, kind: 'historical' as const } : candidate;
  });
}
