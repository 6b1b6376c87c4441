import type { Placement, ReleaseKind, ResourceEstimate } from '../release.ts';

/** What was read of the release by the time its kind is asked for. */
export interface KindClues {
  headline: string | null;
  /** The first paragraphs of the news. */
  lead: string;
  isDigest: boolean;
  placements: readonly Placement[];
  resources: readonly ResourceEstimate[];
}

/** The topics that headlines name, in English and French. Of two that begin at the same word the upper one is meant. */
const TOPICS: readonly (readonly [ReleaseKind, RegExp])[] = [
  [
    'digest',
    /^(?:metals?|mining|markets?|junior|weekly|daily)\b.{0,20}\b(?:update|digest|round-?up|wrap|review|news)\b|\bround-?up\b|\bbulletins\b/i,
  ],
  ['early_warning', /early warning|62-103|système d['’]alerte/i],
  [
    'debt_settlement',
    /\bdebt settlement|shares? for debt|settl(?:es?|ement of|ing) (?:of )?(?:\S+ ){0,3}(?:debts?|indebtedness)|règle(?:ment)? (?:de |des |ses )*dettes?|actions (?:en règlement|contre)/i,
  ],
  [
    'warrant_exercise',
    /warrants? exercises?|exercis(?:e|es|ed|ing) (?:of )?(?:\S+ ){0,3}warrants|exercice (?:de|des) bons/i,
  ],
  [
    'warrant_amendment',
    /(?:exten(?:d|sion)|amend|repric|re-pric|reduc)\w*(?: \S+){0,6} warrants?|warrants?(?: \S+){0,4} (?:exten(?:sion|ded)|amend|repric)|(?:prolong|report|modifi)\S*(?: \S+){0,6} bons de souscription/i,
  ],
  ['share_buyback', /normal course issuer bid|\bncib\b|buy-?backs?|offre publique de rachat/i],
  [
    'options_grant',
    /(?:grant(?:s|ed|ing)?|issue[sd]?|award(?:s|ed)?)(?: (?!option agreement)\S+){0,6} (?:options|rsus?|dsus?|restricted share units)\b|options? grants?|octroi(?:e|ent)?(?: \S+){0,3} (?:d['’])?options/i,
  ],
  [
    'economic_study',
    /preliminary economic|\bpea\b|feasibility|\b[pd]fs\b|scoping study|étude (?:économique|de (?:pré)?faisabilité)|évaluation économique/i,
  ],
  [
    'resource_estimate',
    /\bresources?\b(?= (?:estimate|update|calculation|statement|upgrade|increase|base|on|at|for|to|of|by|from|and|$))|mineral re(?:source|serve)s?|\bresource$|ore reserves?|\bmre\b|ressources minérales|technical report|inferred|indicated/i,
  ],
  [
    'drill_results',
    /\bdrills? (?:\d|\S+ (?:of|metres|meters)|results|holes?)|drilling (?:results|intersects|returns|confirms|extends)|\bintersects?\b|\bintercepts?\b|\bassays?\b|\bg\/t\b|\bgpt\b|metres (?:of|at|grading)|exploration (?:results|update|programs?)|results from (?:\S+ ){0,3}(?:exploration|drilling)|recoupe|résultats de forage|forages?/i,
  ],
  [
    'management',
    /appoint|management change|\bceo\b|\bcfo\b|\bdirectors?\b|resign|\bnomm|\bnomination|\bagm\b|annual (?:general |and special )?meeting|assemblée (?:générale|annuelle)/i,
  ],
  [
    'results',
    /(?:first|second|third|fourth|1st|2nd|3rd|4th) quarter|\bq[1-4]\b|annual results|year[- ]end (?:results|financial)|full[- ]year|(?:production|financial|quarterly|interim) results|résultats (?:financiers|du)|trimestre/i,
  ],
  [
    'acquisition',
    /acqui(?:re|res|red|ring|sition|ert|érir)|option agreement|purchase|merger|plan of arrangement|joint venture|\bsale (?:of|closed)|\bsells?\b|prend une option|investment in|earn-in|\boptions? (?:the )?\S+ (?:project|property)|letter of intent/i,
  ],
];

/** What sort of news the release is: a financing if it reports one, or else the topic that its headline names first. */
export function releaseKind({ headline, lead, isDigest, placements, resources }: KindClues): ReleaseKind {
  if (isDigest) return 'digest';
  if (placements.length > 0) return 'placement';
  const topic = firstTopic(headline ?? lead);
  if (topic !== null) return topic;
  return resources.some(({ announced }) => announced) ? 'resource_estimate' : 'other';
}

function firstTopic(words: string): ReleaseKind | null {
  const topics = TOPICS.map(([kind, pattern]) => ({ kind, at: words.search(pattern) })).filter(({ at }) => at !== -1);
  return topics.toSorted((a, b) => a.at - b.at)[0]?.kind ?? null;
}
