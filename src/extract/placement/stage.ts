import type { Found } from '../found.ts';
import { found } from '../found.ts';
import type { Stage } from '../release.ts';
import type { ReleaseText, Sentence } from '../text/release-text.ts';

/** How far an offering is, and which of its closings the release reports. */
export interface Progress {
  stage: Stage | Found<Stage>;
  tranche: Found<number> | null;
}

const FINANCING = String.raw`(?:placements?|placing|offering|financings?|tranche|bought\s+deal|closing|units|subscription\s+receipts|special\s+warrants|notes|debentures?|placement\s+privé|financement)`;
const near = (verb: string, reach = 140): RegExp =>
  new RegExp(String.raw`${verb}[^.;]{0,${reach}}\b${FINANCING}|\b${FINANCING}\b[^.;]{0,${reach}}${verb}`, 'iu');

const CLOSED = near(
  String.raw`(?:\b(?:has|have|had|having)\s+(?:also\s+|now\s+|today\s+|successfully\s+|been\s+(?:successfully\s+)?|in\s+addition\s+)*(?:closed|completed)\b|\b(?:is|are|was|were)\s+(?:now\s+|successfully\s+)?(?:closed|completed)\b|\b(?:announc|report|advis)\w*\s+(?:today\s+)?(?:that\s+)?(?:it\s+)?(?:on\s+)?(?:the\s+)?(?:successful\s+)?(?:clos(?:ing|ed|ure)|completion|completed)\b|\ba\s+(?:cl[oô]tur[ée]|compl[ée]t[ée])|\bheld\s+a\s+(?:first|second|third|final)\s+closing)`,
);
const CLOSES_IN_HEADLINE =
  /\b(?:closes?|closed|closing|closure|completes?|completed|completion|compl[eè]te|cl[oô]ture)\b/iu;
const NOT_YET =
  /\b(?:expected|anticipated|scheduled|will\s+close|to\s+close|final\s+acceptance\s+to\s+close|extends?|prior\s+to\s+closing|conditional|set\s+to|intends?\s+to\s+close|should\s+(?:close|take\s+place))\b/iu;
const UPSIZED =
  /\b(?:upsiz\w+|up-siz\w+|increas\w+|expand\w*|enlarg\w+|doubl\w+|augment\w+|oversubscri\w+\s+and\s+increas\w+)\b/iu;
const AMENDED = /\b(?:amend\w*|revis\w+|changed?|changes|modif\w+|repric\w+|extend\w*|new\s+terms|restructur\w+)\b/iu;
const TERMINATED =
  /\b(?:terminat\w+|cancel\w*|withdraw\w*|withdrawn|not\s+(?:be\s+)?proceed\w*|discontinu\w+|abandon\w*)\b/iu;
const UPDATE = /\bupdates?\b/iu;
const FINANCED = new RegExp(String.raw`\b${FINANCING}\b`, 'iu');

const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:first|initial|1st|premi[eè]re)\s+(?:tranche|closing|cl[oô]ture)|\btranche\s+(?:1|one|i)\b/iu, 1],
  [
    /\b(?:second|2nd|deuxi[eè]me|seconde)\s+(?:and\s+(?:final|last)\s+|\(?final\)?\s+)?(?:tranche|closing|cl[oô]ture)|\btranche\s+(?:2|two|ii)\b/iu,
    2,
  ],
  [
    /\b(?:third|3rd|troisi[eè]me)\s+(?:and\s+(?:final|last)\s+)?(?:tranche|closing|cl[oô]ture)|\btranche\s+(?:3|three|iii)\b/iu,
    3,
  ],
  [
    /\b(?:fourth|4th|quatri[eè]me)\s+(?:and\s+(?:final|last)\s+)?(?:tranche|closing|cl[oô]ture)|\btranche\s+(?:4|four|iv)\b/iu,
    4,
  ],
];
const FINAL = /\b(?:final|last|derni[eè]re)\s+(?:tranche|closing|cl[oô]ture)|\btranche\s+finale/iu;

/** Reads stage and tranche from the headline and the sentences of an offering, which stand in reading order. */
export function readProgress(
  text: ReleaseText,
  headlines: readonly Sentence[],
  sentences: readonly Sentence[],
): Progress {
  const title = headlines.map((line) => text.text.slice(line.start, line.end)).filter((line) => FINANCED.test(line));
  const body = sentences.map((sentence) => ({ sentence, words: text.text.slice(sentence.start, sentence.end) }));
  const closing = body.find(({ words }) => CLOSED.test(words) && !NOT_YET.test(words) && !isRecalled(words));
  const closedInTitle = title.some((line) => CLOSES_IN_HEADLINE.test(line) && !NOT_YET.test(line));
  const opening = body.slice(0, 4).map(({ words }) => words);
  const leads = [...title, ...opening];

  if (title.some((line) => TERMINATED.test(line))) return { stage: 'terminated', tranche: null };
  if (closedInTitle || (closing !== undefined && !title.some((line) => UPSIZED.test(line)))) {
    const told = closing === undefined ? [...title, ...opening] : [...title, closing.words, ...opening.slice(0, 1)];
    const tranche = trancheIn(text, told, closing?.sentence ?? sentences[0] ?? headlines[0]!);
    const final = told.some((words) => FINAL.test(words));
    const stage = tranche !== null && !final ? 'tranche_closed' : 'closed';
    return { stage: closing === undefined ? stage : found(stage, closing.sentence, 'placement/stage'), tranche };
  }
  if (title.some((line) => UPSIZED.test(line))) return { stage: 'upsized', tranche: null };
  if (title.some((line) => AMENDED.test(line))) return { stage: 'amended', tranche: null };
  if (leads.some((words) => FINANCED.test(words) && ENLARGED.test(words))) return { stage: 'upsized', tranche: null };
  if (leads.some((words) => FINANCED.test(words) && CHANGED.test(words))) return { stage: 'amended', tranche: null };
  if (title.some((line) => UPDATE.test(line)))
    return {
      stage: body.some(({ words }) => CHANGED.test(words) || /\bas amended\b/iu.test(words)) ? 'amended' : 'update',
      tranche: null,
    };
  return { stage: 'announced', tranche: null };
}

const ENLARGED =
  /\b(?:has|have|been|agreed\s+to)\s+(?:been\s+|agreed\s+to\s+|further\s+)*(?:upsized?|increased?|enlarged?|expanded?|raised)\b/iu;
const CHANGED = /\b(?:has|have|been)\s+(?:been\s+)?(?:amended|revised|changed|modified|repriced|extended)\b/iu;
const RECALLED =
  /\b(?:in\s+(?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|early|late|mid)\b|last\s+(?:year|month)|earlier\s+this)/iu;

/** A closing told with its month long past is background, not news. */
function isRecalled(words: string): boolean {
  return RECALLED.test(words.slice(0, 60));
}

function trancheIn(text: ReleaseText, told: readonly string[], near: Sentence): Found<number> | null {
  for (const words of told)
    for (const [pattern, value] of ORDINALS) {
      if (!pattern.test(words)) continue;
      const place = text.text.slice(near.start, near.end).search(pattern);
      const inText = place === -1 ? text.text.search(pattern) : near.start + place;
      const match = pattern.exec(text.text.slice(inText, inText + 80))!;
      return found(value, { start: inText, end: inText + match[0].length }, 'placement/tranche');
    }
  return null;
}
