import type { Found } from '../found.ts';
import { found } from '../found.ts';
import type { Stage } from '../release.ts';
import type { ReleaseText, Sentence } from '../text/release-text.ts';
import { FINANCING } from './financing.ts';
import { firstTrancheIn, namesFinalTranche } from './tranche.ts';

/** How far an offering is, and which of its closings the release reports. */
export interface Progress {
  stage: Found<Stage>;
  tranche: Found<number> | null;
  /** The closing completes the offering after others. */
  final: boolean;
}

export function isClosed({ stage }: Progress): boolean {
  return stage.value === 'closed' || stage.value === 'tranche_closed';
}

interface Line {
  span: Sentence;
  words: string;
}

const SUBJECT = String.raw`(?:placements?|placing|offering|financings?|tranche|bought\s+deal|closing|units|subscription\s+receipts|special\s+warrants|notes|d[ée]bentures?|financements?|investment|vente)`;
const DONE = String.raw`(?:\b(?:has|have|had|having)\s+(?:(?:also|now|today|successfully|been|in\s+addition)\s+){0,3}(?:closed|completed)\b|\b(?:is|are|was|were)\s+(?:now\s+|successfully\s+)?(?:closed|completed)\b|\b(?:announc|report|advis)\w*\s+(?:today\s+)?(?:that\s+it\s+)?(?:on\s+)?(?:the\s+)?(?:successful\s+)?(?:clos(?:ing|ed|ure)|complet(?:ion|ed))\b|\ba\s+(?:[ée]galement\s+)?(?:cl[oô]tur|compl[ée]t|r[ée]alis|conclu)\p{L}*|\bannonc\p{L}*\s+(?:la|avoir)\s+(?:cl[oô]tur|compl[ée]t|r[ée]alis)\p{L}*|\bheld\s+a\s+(?:first|second|third|final)\s+closing|\b(?:closed|completed)\b)`;
const CLOSED = new RegExp(
  String.raw`${DONE}(?:[^.;]|\.\d){0,140}\b${SUBJECT}\b|\b${SUBJECT}\b(?:[^.;]|\.\d){0,160}${DONE}`,
  'iu',
);
const RAISED =
  /\bhas\s+(?:now\s+)?(?:raised|issued|sold)\b(?:[^.;]|\.\d){0,120}\b(?:private\s+placement|(?:through|by|from)\s+the\s+(?:issue|issuance|sale)\s+of)\b/iu;
const CLOSING_TITLE =
  /\b(?:closes?|closed|closing|closure|completes?|completed|completion|compl[eè]te|cl[oô]ture|r[ée]alise)\b/iu;
const NOT_YET =
  /\b(?:expect\w*|anticipat\w*|scheduled|will\s+close|to\s+close|extends?|prior\s+to\s+(?:the\s+)?closing|set\s+to|should\s+(?:close|take\s+place)|upon\s+closing|subject\s+to\s+closing|put\s+back)\b/iu;
const UPSIZING = /\b(?:upsiz\w+|up-siz\w+|increas\w+|expand\w*|enlarg\w+|doubl\w+|augment\w+)\b/iu;
const AMENDING = /\b(?:amend\w*|revis\w+|chang(?:ed?|es|ing)|modif\w+|repric\w+|extend\w*|extension|restructur\w+)\b/iu;
const ENDING =
  /\b(?:terminat\w+|cancel\w*|withdraw\w*|withdrawn|not\s+(?:be\s+)?proceed\w*|discontinu\w+|abandon\w*|met\s+fin|ne\s+pas\s+donner\s+suite|annule)\b/iu;
const UPDATING = /\b(?:update[sd]?|status)\b/iu;
const ENLARGED =
  /\b(?:is|are)\s+(?:increasing|upsizing|enlarging|expanding)\b|\b(?:has|have|been|agreed\s+to|now)\s+(?:(?:been|agreed\s+to|further|also|on\s+account\s+of\s+\w+)[\s,]+){0,3}(?:upsized?|increased?|enlarged?|expanded?|raised\s+from)\b|\btakes?\b(?:[^.;]|\.\d){0,80}\bfrom\b(?:[^.;]|\.\d){0,60}\bto\b/iu;
const CHANGED =
  /\bwill\s+now\s+(?:consist|comprise|be)\b|\b(?:has|have|been)\s+(?:been\s+)?(?:amended|revised|changed|modified|repriced|extended|lowered|reduced)\b|\bas\s+amended\b/iu;
/** The closing that a release reports lies a few days back at most; an older one is an earlier tranche. */
const OLDEST_CLOSING_DAYS = 12;
const PARTLY = /\bpartial(?:ly)?\s+(?:clos|complet)\w+|\bclos\w+(?:[^.;]|\.\d){0,60}\bpartially\b/iu;
const ANNOUNCED_ON = /\b(?:announced|annonc[ée]e?s?)(?!\p{L})(?:[^.;]|\.\d){0,60}$/iu;
const CLOSED_ON = /\b(?:closed|completed|closing)\b(?:[^.;]|\.\d){0,40}\bon\s+$|^\W{0,3}on\s+$/iu;
const LEADS = 4;

/** Reads stage and tranche from the headline lines and the sentences of one offering, in reading order. */
export function readProgress(
  text: ReleaseText,
  headlines: readonly Sentence[],
  sentences: readonly Sentence[],
  releaseDate: string | null,
): Progress {
  const line = (span: Sentence): Line => ({ span, words: text.text.slice(span.start, span.end) });
  const titles = headlines
    .map(line)
    .filter(({ words }) => FINANCING.test(words) || /\bd[ée]bentures?\b|\bnotes\b|\btranche\b/iu.test(words));
  const body = sentences.map(line);
  const leads = [...titles, ...body.slice(0, LEADS)].filter(({ words }) => FINANCING.test(words));
  const closing = body.find(
    ({ span, words }) =>
      (CLOSED.test(words) || RAISED.test(words)) && !NOT_YET.test(words) && !isOlder(text, span, releaseDate),
  );
  const title = (pattern: RegExp) => titles.find(({ words }) => pattern.test(words));
  const closingTitle = titles.find(({ words }) => CLOSING_TITLE.test(words) && !NOT_YET.test(words));
  const at = ({ span }: Line, value: Stage) => found(value, span, 'placement/stage');

  const ending = title(ENDING);
  if (ending !== undefined) return { stage: at(ending, 'terminated'), tranche: null, final: false };
  const upsizing = title(UPSIZING);
  const enlarging = body.findIndex(({ words }) => ENLARGED.test(words));
  const closedFirst =
    closing !== undefined && (upsizing === undefined || enlarging === -1 || body.indexOf(closing) < enlarging);
  if (closingTitle !== undefined || closedFirst) {
    const told = [...titles, ...(closing === undefined ? [] : [closing]), ...body.slice(0, 1)];
    const final = told.some(({ words }) => namesFinalTranche(words));
    const numbered = told.map(trancheOf).filter((number) => number !== null);
    const tranche = (final ? latest([...numbered, ...body.map(trancheOf)]) : numbered[0]) ?? null;
    return {
      stage: at(
        closing ?? closingTitle!,
        (tranche !== null || told.some(({ words }) => PARTLY.test(words))) && !final ? 'tranche_closed' : 'closed',
      ),
      tranche,
      final,
    };
  }
  const enlarged =
    upsizing ?? (title(AMENDING) === undefined ? leads.find(({ words }) => ENLARGED.test(words)) : undefined);
  if (enlarged !== undefined) return { stage: at(enlarged, 'upsized'), tranche: null, final: false };
  const changed =
    title(AMENDING) ??
    leads.find(({ words }) => CHANGED.test(words)) ??
    (title(UPDATING) && body.find(({ words }) => CHANGED.test(words)));
  if (changed !== undefined) return { stage: at(changed, 'amended'), tranche: null, final: false };
  const updating = title(UPDATING);
  if (updating !== undefined) return { stage: at(updating, 'update'), tranche: null, final: false };
  return { stage: at(leads[0] ?? body[0] ?? titles[0]!, 'announced'), tranche: null, final: false };
}

/** A final tranche is the last that the release numbers. */
function latest(tranches: readonly (Found<number> | null)[]): Found<number> | undefined {
  const later = tranches.flatMap((tranche) => (tranche !== null && tranche.value > 1 ? [tranche] : []));
  return later.toSorted((a, b) => b.value - a.value)[0];
}

function trancheOf({ span, words }: Line): Found<number> | null {
  const tranche = firstTrancheIn(words);
  if (tranche === null) return null;
  return found(
    tranche.number,
    { start: span.start + tranche.start, end: span.start + tranche.end },
    'placement/tranche',
  );
}

/** Told with a day of its own that is well before the release. */
function isOlder(text: ReleaseText, sentence: Sentence, releaseDate: string | null): boolean {
  if (releaseDate === null) return false;
  return text.quantities.within(sentence, 'date').some(({ iso, start }) => {
    if (iso === null || (Date.parse(releaseDate) - Date.parse(iso)) / 86_400_000 <= OLDEST_CLOSING_DAYS) return false;
    const before = text.text.slice(sentence.start, start);
    return !ANNOUNCED_ON.test(before) && CLOSED_ON.test(before);
  });
}
