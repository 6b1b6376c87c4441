/** Sentences whose tonnes and ounces are no estimate of the issuer's own ground as it stands. */
const REFUSALS: readonly (readonly [why: string, pattern: RegExp])[] = [
  ['superseded', /supersed|\breplaces\b|\bremplace|no longer (?:valid|current|relied)/i],
  [
    'neighbour',
    /\bneighbou?ring\s(?!the\b|to\b)|\bneighbou?rs?\b|\b(?:adjoining|adjacent|nearby) (?:propert|project|mine|deposit|ground)|(?:propriété|projet|mine|gisement|gîte)s? voisine?s?\b|\b(?:no|any) (?:\w+ )?interest in (?:it|either|them|this|these|that)\b|\bother compan(?:y|ies)\b|\b(?:belongs? to|owned by|held by|operated by|of) another (?:company|issuer|owner|operator)\b|\bprevious (?:operator|owner)\b/i,
  ],
  ['feed', /\b(?:leach|mill|plant|process|processing) feed\b/i],
  [
    'plan',
    /\b(?:mine|mining|production) (?:plan|schedule)\s(?:is|was|includes?|uses?|contains?|comprises?|calls|envisages|considers|extracts|moves|treats)\b|\b(?:processed|mined|milled|treated) over\b/i,
  ],
  ['operator', /\boperator(?:['’]s)? (?:states?|reports?|reported|has|published|table)|\broyalty (?:on|over)\b/i],
];

/** A deposit named as another company's: "the Arrow deposit of NexGen Energy Ltd. (". */
const OWNED_BY_ANOTHER =
  /(?:deposit|mine|project|property)s? (?:of|owned by|held by) (?<owner>\p{Lu}[\p{L}&'’.-]{1,25}(?: \p{Lu}[\p{L}&'’.-]{1,25}){0,4})/u;
const COMPANY = /\b(?:Inc|Ltd|Limited|Corp|Corporation|plc|PLC|Resources|Energy|Mining|Minerals|Metals|Gold)\b/;

/** Behind a sentence on another company's figures: "Mineralization on adjacent ground does not show what the Project contains." */
const DISCLAIMER =
  /(?:min[ée]rali[sz]ation|discover\w+|closeness|proximity|proximité)[^.]{0,90}\b(?:adjacent|neighbou?r|nearby|voisine?s?|adjoining|propert(?:y|ies) of others)\b|\b(?:owns|has|holds) no interest\b|does not mean that the Company/i;

/** Behind a sentence whose figures are taken back: "The Company retracts it." */
const RETRACTION =
  /\b(?:retracts?|withdraws?|retire)\s(?:it|them|these|this|that|the|cette|ces)\b|\b(?:is|are|(?:has|have) been) (?:hereby )?(?:retracted|withdrawn)\b/i;
const RETRACTION_REACH = 400;

/** Behind these words stand the figures of an older estimate; before them may stand those of the new one. */
const OLDER =
  /\b(?:previous(?:ly(?! (?:announced|disclosed|released|filed|published)))?|prior|last|older|earlier|former|old|historical(?:ly)?)\s(?:[\p{L}&+-]{1,14}\s){0,3}(?:resources?|reserves?|estimates?|statement|MRE|figures?|technical report)\b|\bhad (?:reported|been reported|published|estimated|stood)\b|\b(?:uplift|increase|decrease|reduction|growth|improvement|drop|change|compar\w+)\b[^.]{0,80}\b(?:from|over|versus|than|relative to|to|with) (?:the|its|that|those|an?|our)\s(?:[\p{L}&+-]{1,14}\s){0,3}(?:(?:19|20)\d\d|previous|prior|last|historical)/iu;

/** Behind these, what might be, and what only a share of is meant. */
const SUPPOSED =
  /exploration targets?|conceptual in nature|\bhigh(?:er)?[- ]grade (?:core|portion|subset|component)\b|cibles? d['’]exploration|\bwould\b|\bserait\b|\bcould (?:be|hold|host|contain)\b|\b(?:intends?|plans?|aims?|expects?|hopes?) to (?:publish|define|delineate|announce|release|outline|establish|reach)\b|\b(?:is|are) (?:targeted|expected|planned|anticipated|projected)\b|\b(?:souhaite|vise|prévoit)(?!\p{L})|\battributable\b|\battribuable|\d\s?% (?:share|portion) (?:is|of|totals?|comprises?)\b|\bnet to the company\b/iu;
const SHARE_BEHIND = /^[^.;,(]{0,30}\b(?:attributable|attribuable|net to the company)/i;

/** Where a sentence begins to tell of an older estimate, or of none at all; its length where it does not. */
export function refusedFrom(sentence: string): number {
  return Math.min(...[OLDER, SUPPOSED].map((pattern) => pattern.exec(sentence)?.index ?? sentence.length));
}

/** Does the rest of the paragraph take the figures back? */
export const isRetracted = (paragraphBehind: string): boolean =>
  RETRACTION.test(paragraphBehind.slice(0, RETRACTION_REACH));

/** Are figures an attributable share by the words right behind them? */
export const isShare = (behind: string): boolean => SHARE_BEHIND.test(behind);

/** A "historical estimate" is an older one only beside a new one; alone it is the estimate that the sentence tells. */
export function isHistoricalFrom(sentence: string, from: number): boolean {
  return /^historical/i.test(sentence.slice(from, from + 12));
}

/** Why a sentence's figures are no estimate of the issuer's, or null. `next` are the words behind it. */
export function refusalOf(sentence: string, next: string, issuerName: string | null): string | null {
  const refused = REFUSALS.find(([, pattern]) => pattern.test(sentence));
  if (refused) return refused[0];
  const owner = OWNED_BY_ANOTHER.exec(sentence)?.groups?.['owner'];
  if (owner && COMPANY.test(owner) && !isIssuer(owner, issuerName)) return 'another owner';
  return DISCLAIMER.test(next) ? 'disclaimed' : null;
}

function isIssuer(owner: string, issuerName: string | null): boolean {
  const first = owner.split(' ')[0]!.toLowerCase();
  return issuerName === null || issuerName.toLowerCase().includes(first);
}
