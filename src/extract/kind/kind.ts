import type { Placement, ReleaseKind, ResourceEstimate } from '../release.ts';

/** What was read of the release by the time its kind is asked for. */
export interface KindClues {
  headline: string | null;
  /** The first paragraphs of the news. */
  lead: string;
  placements: readonly Placement[];
  resources: readonly ResourceEstimate[];
}

/** In order: what a headline says first counts, so the narrower kinds stand before the wider ones. */
const HEADLINES: readonly (readonly [ReleaseKind, RegExp])[] = [
  ['early_warning', /early warning|alerte/i],
  ['debt_settlement', /debt settlement|shares for debt|settle(?:s|ment of)? (?:of )?debt|règlement de dettes?/i],
  ['warrant_exercise', /warrant exercises?|exercises? of (?:\S+ )?warrants|exercice de bons/i],
  [
    'warrant_amendment',
    /(?:extend|extension|amend|repric|reduc|prolong)\w*[^.]{0,40}(?:warrants?|bons de souscription)|warrants?[^.]{0,30}(?:extension|extended|amend|repric)/i,
  ],
  ['share_buyback', /normal course issuer bid|ncib|buy-?back|offre publique de rachat/i],
  [
    'options_grant',
    /(?:grants?|issue|issues|award)\b[^.]{0,30}(?:options|rsus?|dsus?)|options? grants?|octroi d['’]options/i,
  ],
  ['economic_study', /preliminary economic|\bpea\b|feasibility|\bpfs\b|\bdfs\b|étude (?:économique|de faisabilité)/i],
  ['resource_estimate', /resource|reserve|\bmre\b|ressources minérales|technical report/i],
  ['drill_results', /drill|intersect|intercept|assays?|metres? of|g\/t|forage|recoupe|exploration results/i],
  ['management', /appoint|management change|ceo|director|resign|nomm|agm|annual (?:general )?meeting/i],
  ['results', /quarter|annual results|year[- ]end|production results|financial results|résultats financiers/i],
  [
    'acquisition',
    /acqui|option agreement|purchase|merger|arrangement|joint venture|sale (?:of|closed)|prend une option|investment in/i,
  ],
];

/** What sort of news the release is, by what it reports and then by its headline. */
export function releaseKind({ headline, lead, placements, resources }: KindClues): ReleaseKind {
  if (placements.length > 0) return 'placement';
  const titles = headline ?? lead.slice(0, 300);
  const byHeadline = HEADLINES.find(([, pattern]) => pattern.test(titles))?.[0];
  if (byHeadline !== undefined) return byHeadline;
  return resources.some(({ announced }) => announced) ? 'resource_estimate' : 'other';
}
