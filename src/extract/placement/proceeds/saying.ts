import type { Found } from '../../found.ts';
import type { Money } from '../../quantity/quantity.ts';
import type { ReleaseText } from '../../text/release-text.ts';
import { isAside } from '../aside.ts';
import { sentenceWords, type Clause } from '../clause.ts';

/** plain: what is sold, offered or closed here. Others name money beside it. */
export type ProceedsRole = 'plain' | 'minimum' | 'additional' | 'old' | 'earlier' | 'to_date' | 'net' | 'with_option';

/** "for gross proceeds of $360,000": money that an offering brings, as the text says it. */
export interface ProceedsSaying extends Found<number> {
  role: ProceedsRole;
  /** Said to be of the whole: "total", "aggregate", or the size in the deal's own name ("$5 million private placement"). */
  ofWhole: boolean;
  /** "Up to": the most that may be sold, which a closing can differ from. */
  capped: boolean;
  money: Money;
  clause: Clause;
}

const SMALLEST = 1_000;

const PROCEEDS_BEFORE =
  /\b(?:proceeds|produits?(?:\s+brut)?|raise[sd]?|raising|lever|totall?(?:ing|ed|s)?|totalisant|amount(?:s|ed|ing)?|sum|montant|consideration|worth|commitments?|financing|funding|placements?|placing|offering|tranche|subscriptions?|sale|br(?:ing|ought)s?\s+in|capital)\b[^.;$£€]{0,70}$/iu;
const FOR_BEFORE =
  /\b(?:for|pour)\s+(?:up\s+to\s+|approximately\s+|a\s+total\s+of\s+|an\s+aggregate\s+of\s+|about\s+)*$/iu;
const PLACEMENT_AFTER =
  /^\s*(?:\([^()]{0,40}\)\s*)?(?:(?:upsized|oversubscribed|marketed|concurrent|non-?brokered|brokered|private|bought|flow-?through|charity|equity|unit|hard|dollar|strategic|life|best|efforts|public|underwritten|convertible|debenture|first|second|third|final|tranche|premium|ft|and|deal|common|share|special|warrant|"|“|”)[\s-]*){0,7}(?:placements?|financings?|offerings?|deal|placing|tranche|raise|raising|fundraising|raised|strategic\s+(?:equity\s+)?investment)\b/iu;
const PROCEEDS_AFTER =
  /^\s*(?:\([^()]{0,60}\)\s*)?(?:in|of)\s+(?:aggregate\s+|total\s+|gross\s+|maximum\s+)*(?:proceeds|funds|funding|units|equity|(?:\p{L}+[\s-]){0,4}?(?:debentures|notes|shares|receipts|securities|financings?|placements?|offerings?))\b|^\s*\(before\s+costs|^,?\s*before\s+costs|^\s*(?:by|through|via|from)\s+(?:(?:an?|the)\s)?(?:\p{L}+\s){0,3}(?:subscription|placing|issue|issuance|sale|placement)\b/iu;
const CHAINED =
  /^[,\s]{0,3}(?:and|to|or|-|–|—|et|à)\s(?:(?:a\s+)?maximum\s+of\s|gross\s+proceeds\s+of\s)?(?:up\s+to\s|approximately\s){0,2}$/iu;

const EXTRA_BEFORE =
  /\b(?:additional|further|extra|would\s+add|up\s+to|by|adds?|jusqu['’][àa]|au\s+plus)\s+(?:up\s+to\s+|an?\s+(?:additional|further)\s+)?$/iu;

const NOT_PROCEEDS =
  /\b(?:market\s+cap\w*|base\s+shelf|qualif\w+|working\s+capital\s+of|cash\s+(?:position|balance|payment|equal)|loans?|facility|debt|royalt\w+|cost|budget|expenditures?|spend|interest|purchase\s+price|tax\s+credits?|net\s+(?:loss|present)|exceed(?:s|ed|ing)?|backstop|escrow|exercised?|per\s+ounce)\b[^.;$£€]{0,50}$/iu;
/** So much of debt paper: "$15,000,000 aggregate principal amount of debentures". */
const PRINCIPAL_AFTER =
  /^\s*(?:in\s+)?(?:aggregate\s+)?principal\s+amount\s+of\s+(?:\p{L}+[\s-]){0,5}?(?:debentures|notes)\b/iu;
/** One debenture's own principal is smaller than what any offering of them brings. */
const LARGEST_PRINCIPAL = 10_000;
const PRINCIPAL_BEFORE = /\bprincipal\s+amount\b[^.;$£€]{0,50}$/iu;
const NOT_PROCEEDS_AFTER =
  /^\s*(?:\([^()]{0,30}\)\s*)?(?:per\s|an?\s+(?:share|unit|ounce|tonne)|each\b|in\s+(?:cash|debt|shares|warrants?)\b|(?:principal|of\s+(?:debt|indebtedness|exploration))|loan|facility|budget|program)/iu;

const ROLES: readonly (readonly [RegExp, ProceedsRole])[] = [
  [
    /\b(?:bring(?:s|ing)|increas(?:es|ing)\s+the\s+(?:aggregate|total)\s+(?:\w+\s+){0,2}(?:raised|proceeds)|atteint\s+ainsi)\b[^.;$£€]{0,70}$/iu,
    'to_date',
  ],
  [/\bnet\s+(?:\w+\s+)?proceeds\b[^.;$£€]{0,50}$|\bproduit\s+net\b[^.;$£€]{0,50}$/iu, 'net'],
  [/\b(?:minimum|at\s+least|au\s+moins|minimal)\b[^.;,$£€]{0,46}$/iu, 'minimum'],
  [
    /\b(?:additional|further|extra|would\s+add|suppl[ée]mentaire|additionnel|increase[sd]?\s(?:\w+\s){0,5}by)\b[^.;,$£€]{0,46}$/iu,
    'additional',
  ],
  [
    /\b(?:from|(?:upsized|increased|enlarged|expanded)\s+(?:its|the)|originally|initially|formerly|up\s+from|instead\s+of|rather\s+than|first\s+(?:sought|announced|planned)|above\s+the|initialement)\b[^.;,$£€]{0,46}$/iu,
    'old',
  ],
];
const SENTENCE_ROLES: readonly (readonly [RegExp, ProceedsRole])[] = [
  [
    /\b(?:to\s+date|(?:both|all|across|over|the)\s+(?:of\s+the\s+|the\s+)?(?:two\s+|three\s+)?(?:tranches|closings)|(?:together|along|combined)\s+with\s+the\s+(?:[\w$.,]+\s){0,4}(?:first|initial|previous|earlier|prior)|(?:with|including)\s+the\s+(?:first|initial|previous|prior|earlier)\s+(?:tranche|closing)|cumulati\w+|compte\s+tenu\s+de\s+la\s+premi[eè]re|ainsi\s+\S+\s+\S+|has\s+now\s+(?:placed|raised|brought\s+in))\b|^\W{0,3}in\s+total\b|^\W{0,3}(?:for|making)\s+an?\s+(?:aggregate|total)\b(?:[^.;]|\.\d){0,60}\braised\b|\bau\s+total\W{0,3}$/iu,
    'to_date',
  ],
  [/\b(?:original|as\s+(?:first|originally|initially)\s+announced|at\s+that\s+time|had\s+been)\b/iu, 'old'],
];
/** "Has now raised $5,000,000, issuing 8,000,000 units for $2,000,000": a sale told anew has proceeds of its own. */
const OWN_SALE = /\b(?:issuing|selling|it\s+(?:has\s+)?(?:closed|issued|sold))\b/iu;
const CAPPED =
  /\b(?:up\s+to|maximum\s+of|maximal\s+de|jusqu['’][àa]|au\s+plus)\s+(?:approximately\s+|an\s+aggregate\s+of\s+|environ\s+)?$/iu;
const WITH_OPTION =
  /\b(?:if|should|assuming|with\s+(?:that|the|this))\b(?:[^.;]|\.\d){0,80}\b(?:option|warrants?)\b(?:[^.;]|\.\d){0,60}\bexercised?\b|\b(?:if|should|assuming|upon)\b(?:(?!\brights\b)[^.;]|\.\d){0,40}\bexercised?\b/iu;
const WHOLE = /\b(?:total|aggregate|combined|overall|in\s+all|maximum)\b[^.;$£€]{0,50}$/iu;
const WHOLE_AFTER = /^\s*(?:in\s+all|in\s+total|in\s+the\s+aggregate|au\s+total)\b/iu;

/** The money that clauses of a sale (or of an option for more) say an offering brings. */
export function proceedsSayings(text: ReleaseText, clause: Clause): ProceedsSaying[] {
  if (clause.topic !== 'sale' && clause.topic !== 'option') return [];
  const sayings: ProceedsSaying[] = [];
  for (const money of text.quantities.within(clause, 'money')) {
    const saying = proceedsSaying(text.text, clause, money, sayings.at(-1) ?? null);
    if (saying !== null) sayings.push(saying);
  }
  return sayings;
}

function proceedsSaying(
  text: string,
  clause: Clause,
  money: Money,
  last: ProceedsSaying | null,
): ProceedsSaying | null {
  if (money.amount < SMALLEST || isAside(text, money)) return null;
  const before = text.slice(Math.max(clause.start, money.start - 110), money.start);
  const after = text.slice(money.end, Math.min(clause.sentence.end, money.end + 110));
  const principal = PRINCIPAL_AFTER.test(after);
  if (NOT_PROCEEDS.test(before) || (!principal && NOT_PROCEEDS_AFTER.test(after))) return null;
  if (money.amount <= LARGEST_PRINCIPAL && (principal || PRINCIPAL_BEFORE.test(before))) return null;
  const named = PLACEMENT_AFTER.test(after);
  const extra = clause.topic === 'option' && EXTRA_BEFORE.test(before);
  const chained = last !== null && CHAINED.test(text.slice(last.end, money.start));
  const said = PROCEEDS_BEFORE.test(before) || FOR_BEFORE.test(before) || PROCEEDS_AFTER.test(after) || principal;
  if (!named && !chained && !said && !extra) return null;
  return {
    value: money.amount,
    start: money.start,
    end: money.end,
    rule: named ? 'placement/proceeds-in-name' : 'placement/proceeds',
    role: roleOf(text, clause, before, about(text, clause, money, last), last),
    ofWhole: named || WHOLE.test(before) || WHOLE_AFTER.test(after),
    capped: CAPPED.test(before),
    money,
    clause,
  };
}

/** How far behind a figure its sentence may still say what it is of: "… has been raised to date". */
const BEHIND = 60;

/** The words that speak of this figure: from the figure before it on. */
function about(text: string, clause: Clause, money: Money, last: ProceedsSaying | null): string {
  const { start, end } = clause.sentence;
  return text.slice(last?.end ?? Math.max(start, money.start - FARTHEST), money.end) + behind(text, money, end);
}

function behind(text: string, money: Money, end: number): string {
  return text.slice(money.end, Math.min(end, money.end + BEHIND)).split(/[,;]/u)[0]!;
}

const FARTHEST = 600;

function roleOf(
  text: string,
  clause: Clause,
  before: string,
  around: string,
  last: ProceedsSaying | null,
): ProceedsRole {
  const role = ROLES.find(([pattern]) => pattern.test(before))?.[1];
  if (WITH_OPTION.test(sentenceWords(clause, text)) && role !== 'additional') return 'with_option';
  if (role !== undefined) return role;
  const told = SENTENCE_ROLES.find(([pattern]) => pattern.test(around))?.[1] ?? 'plain';
  if (OWN_SALE.test(around)) return told;
  // "Together with the $920,000 first tranche, $1,375,000 has been raised": what follows is the sum.
  return told === 'plain' && last?.role === 'to_date' ? 'to_date' : told;
}
