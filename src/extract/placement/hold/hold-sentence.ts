import type { Span } from '../../../document/document.ts';
import { saysAny, type Prose } from '../prose.ts';

/** One of these stands in every sentence that tells of a hold: most sentences are done with after this one look. */
const HOLD_WORD =
  /(?<!\p{L})hold|be held|locked|lock-up|legend|resale|restrict|not be |traded|détention|conservation|blocage|ne p(?:euv|ourr)/u;
/** Ways to say that securities may not be resold for a time. */
const HOLD = [
  /(?<!\p{L})hold(?:ing)?[- ]periods?(?!\p{L})/u,
  // The noun: "a four-month hold", not "the Company holds the claims".
  /(?<!\p{L})(?:an?|the|statutory|legal|resale|months?'?|day|regulatory|exchange|usual|standard|customary|canadian) holds?(?!\p{L})(?! (?:the|an?|its|over)(?!\p{L}))/u,
  /(?<!\p{L})(?:(?:must|have to|has to|are to|need to) be held|under hold|on hold|locked[- ]up|lock-up|legend(?:ed|s)?)(?!\p{L})/u,
  /(?<!\p{L})(?:restricted (?:resale |hold )?periods?|resale restrictions?|(?:no|without) resale)(?!\p{L})/u,
  /(?<!\p{L})restrictions? (?:on (?:resale|transfer|trading)|[^;]{0,30} on resale)|resale of [^;]{0,60} (?:is|are|will be) restricted/u,
  /(?<!\p{L})(?:restricted from (?:trading|resale|transfer)|restricts? trading)(?!\p{L})/u,
  /(?<!\p{L})(?:may|can|could|shall|will|must)(?: not|not) be (?:re-?sold|traded|transferred|sold or)(?!\p{L})|(?<!\p{L})not (?:be )?traded/u,
  /(?<!\p{L})(?:période de (?:détention|restriction|conservation|blocage)|délai de (?:détention|conservation))(?!\p{L})/u,
  /(?<!\p{L})(?:ne peuvent|ne pourront) être (?:négoci|revend|cédé)/u,
];

export function speaksOfHold({ words }: Prose, { start, end }: Span): boolean {
  const own = words.slice(start, end);
  return HOLD_WORD.test(own) && saysAny(own, HOLD);
}

const DENIED = [
  /(?:not|no longer|n't) (?:be )?subject to (?:any |a |the )?(?:\p{L}+ ){0,3}(?:hold|restrict|resale|four)/u,
  /(?:no|without(?: any| a)?) (?:statutory |canadian |applicable )?(?:hold|restricted|resale)/u,
  /free of (?:any |a |the )?(?:[\p{L}-]+ ){0,2}hold/u,
  /ne (?:sont|seront) (?:pas|soumis\p{L}* à aucune)|aucune période/u,
];
const BROKERS_ONLY =
  /^.{0,300}?(?:broker|finder|compensation|agent|advisor|underwriter|courtier|rémunération|intermédiaire)\p{L}*(?:'s?|s')? ?(?:warrants?|options?|units?|shares?|bons?|fees?)[^;]{0,120}?(?:hold|restrict|legend(?:ed|s)?|traded|détention)/u;
const INVESTORS =
  /(?<!\p{L})(?:all (?:of the )?(?:securities|shares|units)|(?:the )?securities (?:issued|sold|offered|of)|offered securities|shares|(?:the )?units|receipts?|debentures?|notes?|titres|actions|unités)(?!\p{L})/u;

const OTHERS_SHARES =
  /(?:underlying|warrant|broker'?s?'?|finder'?s?'?|option) (?:common )?shares?|shares? (?:issuable|underlying|issued) (?:on|upon|the|their)[^;]{0,30}/gu;

/** Whether the restriction covers what investors bought. */
export function appliesToInvestors({ words }: Prose, { start, end }: Span): boolean {
  const own = words.slice(start, end);
  if (saysAny(own, DENIED)) return false;
  const brokers = BROKERS_ONLY.exec(own);
  return brokers === null || INVESTORS.test(own.slice(0, brokers.index + brokers[0].length).replace(OTHERS_SHARES, ''));
}
