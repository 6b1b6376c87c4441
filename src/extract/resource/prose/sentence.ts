import { lookBack } from '../../quantity/look.ts';
import type { ReleaseText, Sentence } from '../../text/release-text.ts';
import { categoriesIn, type CategoryMention } from '../category.ts';
import { cutoffsIn, type CutoffMention } from '../cutoff.ts';
import { measuresIn, type Measure } from './measure.ts';

/** A sentence with what an estimate is told in. */
export interface ReadSentence {
  sentence: Sentence;
  words: string;
  mentions: CategoryMention[];
  measures: Measure[];
  cutoffs: CutoffMention[];
}

/** What a class in lower case stands beside; without it "indicated" and "measured" are verbs, "probable" is a doubt. */
const NOUN_BEHIND =
  /^["”»]?\s?(?:[:(]|(?:\p{L}{3,12}\s)?(?:mineral|ore|resources?|reserves?|categor(?:y|ies)|class|tonnes|tons|short tons|tonnage|ounces|oz|Moz|koz|pounds|lbs|Mlbs?|carats|Mt|material|portion|gold|silver|copper|MRE|tailings|estimates?)(?!\p{L}))/iu;
const NOUN_BEFORE =
  /(?:resources?|reserves?|minérales?|ressources?|réserves?|categor(?:y|ies)|catégories?|tonnes|tons|Mt|ounces|onces|oz|lbs?|pounds|livres|in|in the|dans la|as|is|are|sont|million|[\d)%])\s?["“«]?\s?$/iu;

/** "Measured by", "Indicated that" at a sentence's start. */
const VERB = /^\s(?:that|by|from|above|below|in (?:the )?(?:table|figure))(?!\p{L})/iu;

const FROM = /\b(?:from|de)\s(?:about |some |approximately )?$/i;
const TO = /^[^;.]{0,40}\b(?:to|à)\s(?:about |over |some |approximately )?$/i;

const UP_FROM = /\b(?:up|down) from (?:about |some |approximately )?$/i;
const ENDS_ASIDE = /^[,);.]/;
const OLD_IN_BRACKET = /\((?:(?:19|20)\d\d(?: estimate)?:|was|previously|formerly|auparavant) (?:about )?$/i;

export function readSentence(text: ReleaseText, sentence: Sentence): ReadSentence {
  const words = text.text.slice(sentence.start, sentence.end);
  const cutoffs = cutoffsIn(text, sentence);
  const isCutoff = new Set(cutoffs.map(({ start }) => start));
  return {
    sentence,
    words,
    mentions: categoriesIn(words, sentence.start).filter((mention) => isClass(text.text, mention)),
    measures: measuresIn(text, sentence).filter(
      (measure, index, all) => !isCutoff.has(measure.start) && !isLeftBehind(text.text, measure, all[index + 1]),
    ),
    cutoffs,
  };
}

/** What it was: "from 1.2 Moz to 1.5 Moz", "1.5 Moz, up from 1.2 Moz, in 30 Mt", "1.5 Moz (2015: 1.2 Moz)". */
function isLeftBehind(text: string, measure: Measure, next: Measure | undefined): boolean {
  if (lookBack(OLD_IN_BRACKET, text, measure.start, 40)) return true;
  if (lookBack(UP_FROM, text, measure.start, 30) && ENDS_ASIDE.test(text.slice(measure.end, measure.end + 2)))
    return true;
  if (!next || next.kind !== measure.kind || !lookBack(FROM, text, measure.start, 24)) return false;
  return TO.test(text.slice(measure.end, next.start));
}

function isClass(text: string, { start, end }: CategoryMention): boolean {
  if (/^\p{Lu}/u.test(text.slice(start, start + 1))) return !VERB.test(text.slice(end, end + 20));
  // "proven and probable" is said of nothing else.
  if (/\s|&|\+/.test(text.slice(start, end))) return true;
  return NOUN_BEHIND.test(text.slice(end, end + 28)) || NOUN_BEFORE.test(text.slice(Math.max(0, start - 20), start));
}
