import type { Block, Document } from '../../document/document.ts';

/**
 * masthead: everything up to the headline and dateline lines; about: company background; legal: cautions, disclaimers,
 * securities-law paragraphs, qualified person, contacts; body: the news itself.
 */
export type Section = 'masthead' | 'body' | 'about' | 'legal';

const ABOUT =
  /^(?:about(?! (?:\p{Lu}{0,3}\$|[\d€£]))|à propos|profil|who (?:we are|is)|corporate (?:profile|overview)|company (?:profile|overview))(?![\p{L}])/iu;
const LEGAL_HEADING =
  /^(?:(?:cautionary|caution|forward[ -]looking|disclaimer|qualified person|contacts?|contact information|for (?:further|more|additional) information|technical disclosure|(?:regulatory|legal) (?:notice|statements?)|notes? to (?:investors|readers)|investor relations|on behalf of|personne qualifiée|mise en garde|énoncés? prospectifs?|déclarations? prospectives?|avertissement|pour (?:plus|de plus amples|obtenir|tout)|renseignements|coordonnées|(?:contact|source)s? ?:)(?!\p{L})|énoncés|informations? prospectives?)/iu;
/** Said in one paragraph amid the news as often as under a heading. */
const QUALIFIED_PERSON = /^(?:qualified person|technical disclosure|personne qualifiée)/iu;
const FINANCING_HEADING =
  /\b(?:private placements?|offering|financing|use of proceeds|finders?|related part(?:y|ies)|insiders?|placement privé|financement|emploi du produit)\b/iu;
const NEWS_HEADING =
  /\b(?:highlights?|results?|drill(?:ing)?|resources?|reserves?|estimates?|assays?|projects?|property|deposit|geology|acquisition|transaction|terms|closing|warrants?|options?|faits saillants|résultats?|ressources|projet|modalités|clôture)\b/iu;
const LEGAL_SENTENCE =
  /forward[- ]looking (?:statement|information)|(?:neither|nor) the (?:tsx|cse|canadian securities exchange|toronto)|(?:tsx|exchange|cse)[^.]{0,80} (?:accepts?|takes?|assumes?) (?:no )?responsib|does not accept responsib|not (?:been|be) registered under the (?:u\.?s\.?|united states)|(?:united states|u\.s\.) securities act|offer to sell|solicitation of an offer|n[’']assume(?:nt)? aucune responsabilité|n[’']accepte(?:nt)? aucune responsabilité|énoncés prospectifs|qualified person[^.]{0,40} (?:as defined|under|within|for the purposes)|private securities litigation reform act/iu;
/** A heading longer than this is a paragraph set as one. */
const LONGEST_HEADING = 120;

/** The section that each block stands in, in reading order. */
export function sectionsOf(document: Document, firstBodyBlock: number): Section[] {
  let current: Section = 'body';
  return document.blocks.map((block, index) => {
    if (index < firstBodyBlock) return 'masthead';
    const words = document.text.slice(block.start, block.end);
    current = sectionAfter(current, block, words);
    const isLegal = QUALIFIED_PERSON.test(words) || isLegalParagraph(block, words);
    return current === 'body' && isLegal ? 'legal' : current;
  });
}

function sectionAfter(current: Section, block: Block, words: string): Section {
  if (block.kind === 'table') return current;
  const isHeading = block.kind === 'heading' || (words.length <= LONGEST_HEADING && !/[.;,]$/.test(words));
  if (ABOUT.test(words) && (isHeading || words.length < 200)) return 'about';
  if (LEGAL_HEADING.test(words) && (isHeading || !QUALIFIED_PERSON.test(words))) return 'legal';
  if (current === 'about' && LEGAL_SENTENCE.test(words)) return 'legal';
  if (isHeading && leadsBack(current, words)) return 'body';
  return current;
}

/** A heading of the news may follow the background or the cautions; a signature or a company's name is none. */
function leadsBack(current: Section, words: string): boolean {
  return (current !== 'body' && FINANCING_HEADING.test(words)) || (current === 'legal' && NEWS_HEADING.test(words));
}

function isLegalParagraph(block: Block, words: string): boolean {
  return (
    block.kind !== 'table' &&
    LEGAL_SENTENCE.test(words) &&
    words.length < 1_500 &&
    !/(?:units?|unités?|placement)[^.]{0,80}[$£€]/iu.test(words)
  );
}

export function isLegalSentence(words: string): boolean {
  return LEGAL_SENTENCE.test(words);
}
