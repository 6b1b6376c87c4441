import type { Span } from '../../../document/document.ts';
import type { Prose } from '../prose.ts';

const HOLD =
  /(?<!\p{L})(?:hold(?:ing)?[- ]periods?|(?:an?|the|statutory|legal|resale|months?'?|day|regulatory|exchange|usual|standard|customary|canadian) holds?(?! (?:the|an?|its|over)(?!\p{L}))|must be held|(?:no|without) resale|locked[- ]up|lock-up|restricted (?:resale |hold )?periods?|resale restrictions?|restrictions? on (?:resale|transfer|trading)|resale of [^;]{0,60} (?:is|are|will be) restricted|restrictions? [^;]{0,30} on resale|legend(?:ed|s)?|(?:may|can|could|shall|will|must)(?: not|not) be (?:re-?sold|traded|transferred|sold or)|not (?:be )?traded|restricted from (?:trading|resale|transfer)|restricts? trading|période de (?:détention|restriction|conservation|blocage)|délai de (?:détention|conservation)|(?:ne peuvent|ne pourront) être (?:négoci|revend|cédé)\p{L}*)(?!\p{L})/u;

export function speaksOfHold({ words }: Prose, { start, end }: Span): boolean {
  return HOLD.test(words.slice(start, end));
}

const DENIED =
  /(?:not|no longer|n't) (?:be )?subject to (?:any |a |the )?(?:\p{L}+ ){0,3}(?:hold|restrict|resale|four)|(?:no|without(?: any| a)?) (?:statutory |canadian |applicable )?(?:hold|restricted|resale)|free of (?:any |a |the )?(?:[\p{L}-]+ ){0,2}hold|(?:ne (?:sont|seront) (?:pas|soumis\p{L}* à aucune)|aucune période)/u;
const BROKERS_ONLY =
  /^[^.;]{0,60}?(?:broker|finder|compensation|agent|advisor|underwriter|courtier|rémunération|intermédiaire)\p{L}*(?:'s?|s')? ?(?:warrants?|options?|units?|shares?|bons?|fees?)[^.;]{0,120}?(?:hold|restrict|legend(?:ed|s)?|traded|détention)/u;
const INVESTORS =
  /(?<!\p{L})(?:all (?:of the )?(?:securities|shares|units)|(?:the )?securities (?:issued|sold|offered|of)|offered securities|shares|(?:the )?units|receipts?|debentures?|notes?|titres|actions|unités)(?!\p{L})/u;

const OTHERS_SHARES =
  /(?:underlying|warrant|broker'?s?'?|finder'?s?'?|option) (?:common )?shares?|shares? (?:issuable|underlying|issued) (?:on|upon|the|their)[^;]{0,30}/gu;

/** Whether the restriction covers what investors bought. */
export function appliesToInvestors({ words }: Prose, { start, end }: Span): boolean {
  const own = words.slice(start, end);
  if (DENIED.test(own)) return false;
  const brokers = BROKERS_ONLY.exec(own);
  return brokers === null || INVESTORS.test(own.slice(0, brokers.index + brokers[0].length).replace(OTHERS_SHARES, ''));
}
